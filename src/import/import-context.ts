import type { Collection } from '#schemas/collections.ts'
import type { Glossary } from '#schemas/glossary.ts'
import type { Organisation } from '#schemas/organisation.ts'
import type { Topics } from '#schemas/topics.ts'
import type { KnownDocument } from './known-document.ts'

/** What the import knows of the site, and what a person decided beforehand. */
export type ImportContext = {
  organisations: ReadonlyMap<string, Organisation>
  topics: Topics
  glossary: Glossary
  /** Index numbers that were ever given out. */
  indexNumbers: Set<string>
  /** The documents that exist, by their id (`collection/slug`). */
  documents: Map<string, KnownDocument>
  /** Ids that are in use or ever were public; none is proposed again. */
  addresses: Set<string>
  /** The document whose place the imported one takes. */
  replaces?: KnownDocument
  /** The day of the import. */
  today: string
  /** Answers that come before anything found in the source. */
  answers: ImportAnswers
}

/** What a person may decide; everything else is found in the source. */
export type ImportAnswers = {
  title?: string
  organisation?: string
  collection?: Collection
  slug?: string
  topic?: string
  created?: string
  published?: string
  indexNumber?: string
  /** Make lists of `一是…；二是…`. */
  lists?: boolean
  /** Leave the punctuation as it is. */
  keepPunctuation?: boolean
}
