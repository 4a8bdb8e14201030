import { dirname, join } from 'node:path'
import { parseMdx, walk } from '#markdown/parse-mdx.ts'
import type { Disclosure } from './disclosure.ts'
import { getDisclosures } from './disclosures.ts'

/** A file beside a document that the site serves. */
export type PublishedFile = {
  collection: string
  slug: string
  name: string
  /** Path on disk. */
  source: string
}

/** The attachments of every document and the images of its figures; other files in the folder are not published. */
export async function getPublishedFiles(): Promise<PublishedFile[]> {
  const disclosures = await getDisclosures()
  return disclosures.flatMap((disclosure) => {
    const names = [...disclosure.attachments.map(({ file }) => file), ...findImages(disclosure)]
    return [...new Set(names)].map((name) => ({
      collection: disclosure.collection,
      slug: disclosure.slug,
      name,
      source: join(dirname(disclosure.entry.filePath ?? ''), name),
    }))
  })
}

function findImages({ entry }: Disclosure): string[] {
  const { tree } = parseMdx(entry.body ?? '')
  if (!tree) return []
  return [...walk(tree)].flatMap((node) => {
    const isFigure =
      (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') &&
      node.name === 'Figure'
    if (!isFigure) return []
    const source = node.attributes.find(
      (attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'src',
    )
    return typeof source?.value === 'string' ? [source.value] : []
  })
}
