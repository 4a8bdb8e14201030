import type { Collection } from '#schemas/collections.ts'
import { COLLECTION_SCHEMAS } from '#schemas/collection-schemas.ts'
import type { FrontMatter } from '#schemas/collection-schemas.ts'
import { parseYaml } from './yaml-file.ts'
import type { YamlFile } from './yaml-file.ts'

/** A document as it lies in its folder: front matter, body, and the files beside it. */
export type DocumentFile = {
  collection: Collection
  /** Name of the document's folder. */
  slug: string
  /** `collection/slug`: how other documents refer to it. */
  id: string
  /** Path of `index.mdx`, as shown in messages. */
  path: string
  /** The whole text of `index.mdx`. */
  source: string
  /** The front matter as YAML; `undefined` when there is none. */
  yaml: YamlFile | undefined
  /** The front matter when it satisfies the schema of its collection, otherwise `undefined`. */
  data: FrontMatter | undefined
  /** The Markdown after the front matter. */
  body: string
  /** The line on which the body begins, counted from 1. */
  bodyLine: number
  /** Names of the other files in the folder, sorted. */
  files: string[]
  /** Present when `index.mdx` is not UTF-8: everything read from it is then a guess. */
  isMisencoded?: true
}

type Location = Pick<DocumentFile, 'collection' | 'slug' | 'path' | 'files' | 'isMisencoded'>

/**
 * From a first line `---` to the next line that begins with `---`, where Astro ends the front matter too: were the
 * two to differ, what is checked would not be what is built.
 */
const FRONT_MATTER = /^---[ \t]*\r?\n(?:((?!---)(?:(?!\n---)[\s\S])*?)\r?\n)??---[ \t]*(?:\r?\n|$)/

/** Takes the text of an `index.mdx` apart. Never throws: what is wrong with it is found by the checks. */
export function parseDocumentFile(text: string, location: Location): DocumentFile {
  const source = text.replace(/^\uFEFF/, '')
  const match = FRONT_MATTER.exec(source)
  const yaml = match ? parseYaml(match[1] ?? '', 2) : undefined
  const parsed = COLLECTION_SCHEMAS[location.collection].safeParse(yaml?.value)
  return {
    ...location,
    id: `${location.collection}/${location.slug}`,
    source,
    yaml,
    data: parsed.success ? parsed.data : undefined,
    body: source.slice(match?.[0].length ?? 0),
    bodyLine: match?.[0].split('\n').length ?? 1,
  }
}
