import type { CollectionEntry } from 'astro:content'
import type { AttachedFile } from '#files/attached-file.ts'
import type { ValidityStatus } from '#domain/validity.ts'
import type { Attachment } from '#schemas/attachment.ts'
import type { Collection } from '#schemas/collections.ts'
import type { FrontMatter } from '#schemas/collection-schemas.ts'
import type { Body } from './organisations.ts'
import type { Recording } from './recording.ts'
import type { Topic } from './topics.ts'

/** One document with everything that its page prints: decided here, once, before any page renders. */
export type Disclosure = {
  /** `collection/slug`. */
  id: string
  /** The folder of the document; also the first part of its address. */
  collection: Collection
  slug: string
  /** Address within the site: `/collection/slug/`. */
  path: string
  entry: CollectionEntry<Collection>
  data: FrontMatter
  /** The publishing body first, then the joint bodies. */
  bodies: [Body, ...Body[]]
  topic: Topic
  /** The lists in which the document appears. */
  collections: Collection[]
  /** The years that it is about, newest first. */
  years: number[]
  /** Publication as printed: `YYYY-MM-DD HH:MM`, or a day where no time is known. */
  publishedAt: string
  /** Present on policies. */
  validity: ValidityStatus | undefined
  /** The first day after that of the build on which the state is another one, where that is known. */
  changesOn: string | undefined
  attachments: (Attachment & AttachedFile & { path: string })[]
  recording: Recording | undefined
}
