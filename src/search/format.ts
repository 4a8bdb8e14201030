import type { FilterName } from './record.ts'

/** The sections of a document in the stream of the index, in this order; each piece ends with a separator. */
export const SECTIONS = [
  'title',
  'titleAlias',
  'numbers',
  'headings',
  'keywords',
  'abstract',
  'body',
  'attachments',
] as const
export type Section = (typeof SECTIONS)[number]

/** Where in a document a term stands; the bits of one number. */
export const FLAGS = {
  exactTitle: 1,
  title: 2,
  number: 4,
  heading: 8,
  keyword: 16,
  body: 32,
  attachment: 64,
} as const

/** The bit of each section. */
export const SECTION_FLAGS: Record<Section, number> = {
  title: FLAGS.title,
  titleAlias: FLAGS.title,
  numbers: FLAGS.number,
  headings: FLAGS.heading,
  keywords: FLAGS.keyword,
  abstract: FLAGS.body,
  body: FLAGS.body,
  attachments: FLAGS.attachment,
}

/** Grows when an older script could not read the index; another site's index may be older or newer than ours. */
export const INDEX_FORMAT = 3

/** How many documents share one file of cards. */
export const CARDS_PER_FILE = 16

/** What is needed before the first query: read once in a visit. Documents are numbered from 0, newest first. */
export type Meta = {
  format: number
  /** Path of Pagefind's WebAssembly; empty for a site without documents. */
  engine: string
  /** Folders of the shards, in which lies what is known of words. */
  shards: string[]
  /** Folders of the portions into which the shards are divided, in which lies what results print of their documents. */
  portions: string[]
  /** Where each document is: the number of its portion, and its number there. */
  places: [portion: number, document: number][]
  /** Code units by frequency. */
  characters: string
  /** Length of every section, one list for each section. */
  lengths: number[][]
  /** Days since 1970-01-01. */
  days: number[]
  /** Values of each filter with their labels, and the places of its values for every document. */
  filters: Filters
  /** The documents that restate somebody else's. */
  digests: number[]
  /** Folded queries without brackets, and the documents that staff put first for them. */
  chosen: [query: string, documents: number[]][]
}

export type Filters = Record<FilterName, { values: string[]; labels: string[]; of: number[][] }>

/** What a result prints besides its excerpts. */
export type Card = {
  path: string
  title: string
  date: string
  source: string
  documentNumber?: string | undefined
  indexNumber?: string | undefined
  validity?: { state: string; isInForce: boolean } | undefined
  keywords: string[]
  abstract: string
  /** Offsets, from the start of the document in the stream, at which each file of its text begins. */
  parts: number[]
  /** Whether its text holds traditional characters, which have to be folded to find a hit in it. */
  hasVariants: boolean
}

/** A file of the text of a document. */
export type Part = {
  /** The heading under which it begins. */
  heading?: { text: string; anchor: string } | undefined
  blocks: StoredBlock[]
}

/** `h` heading, `t` paragraph or caption, `c` cell, `a` attachment (label and address instead of an anchor). */
export type StoredBlock =
  | [kind: 'h' | 't' | 'c', text: string, anchor: string]
  | [kind: 'a', text: string, href: string, label: string]

/** A word that can be suggested, with its sounds: `[word, pinyin without spaces, number of documents]`. */
export type SuggestedTerm = [term: string, pinyin: string, initials: string, count: number]

/** Folder of the index within a site; its `entry.json` names the current version. */
export const INDEX_FOLDER = 'search-index'

/** What `entry.json` says: the folder of what changes with every document. */
export type IndexEntry = { version: string }
