import type { Collection } from '#schemas/collections.ts'
import { parseDocumentFile } from '#files/document-file.ts'
import type { DocumentFile } from '#files/document-file.ts'

/** What a test says about a document; everything else is a valid notice. */
export type DocumentOptions = {
  collection?: Collection
  slug?: string
  /** Names of the files beside `index.mdx`. */
  files?: string[]
  /** The Markdown after the front matter. */
  body?: string
  /** Front matter by field, each value as YAML; `undefined` leaves a field out. */
  fields?: Record<string, string | undefined>
}

/** A document as it is read from its text. */
export function aDocument(options: DocumentOptions = {}): DocumentFile {
  const { collection = 'notices', body = '正文。\n' } = options
  const fields = { ...FIELDS, ...FIELDS_OF[collection], ...options.fields }
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  )
  return aDocumentFrom(['---', ...lines, '---', body].join('\n'), options)
}

/** A document whose whole text is given. */
export function aDocumentFrom(source: string, options: DocumentOptions = {}): DocumentFile {
  const { collection = 'notices', slug = 'office-move', files = [] } = options
  const path = `content/${collection}/${slug}/index.mdx`
  return parseDocumentFile(source, { collection, slug, path, files })
}

/** Valid values of the fields that every document has. The title stands on line 2. */
const FIELDS: Record<string, string | undefined> = {
  title: '关于办公地址变更的通知',
  indexNumber: 'SFGX0001/2025-00001',
  genre: '通知',
  organisation: 'renewal',
  source: '更新局',
  created: '2025-03-01',
  published: '2025-03-03T09:00+08:00',
  topic: 'urban/renewal',
  keywords: '[办公地址]',
  abstract: '更新局迁至新址办公。',
}

const FIELDS_OF: Partial<Record<Collection, Record<string, string>>> = {
  plans: { covers: '[{ kind: plan, year: 2025 }]' },
  summaries: { covers: '[{ kind: summary, year: 2025 }]' },
  policies: { validity: '{ from: 2025-04-01 }' },
  guide: { block: '制度' },
}
