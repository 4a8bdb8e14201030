import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readContent } from '#files/content.ts'

/** Copies the documents of a content root under other names and numbers until there are this many. */
export function growTo(count: number, root: string): void {
  const { documents } = readContent(root)
  for (let index = documents.length; index < count; index += 1) {
    const { collection, slug, source } = documents[index % documents.length] ?? NONE
    const text = source
      .replace(
        /^indexNumber: .*$/mu,
        `indexNumber: SFGX0009/2024-${String(index).padStart(5, '0')}`,
      )
      .replace(/^documentNumber: .*\n/mu, '')
    const folder = join(root, collection, `${slug}-copy-${index}`)
    mkdirSync(folder)
    writeFileSync(join(folder, 'index.mdx'), text)
  }
}

const NONE = { collection: 'notices', slug: 'none', source: '' }
