import { dirname, join } from 'node:path'
import { getCollection } from 'astro:content'
import type { CollectionEntry } from 'astro:content'
import { toCollections, toYears } from '#domain/coverage.ts'
import { getBuildDay, toLocalTime } from '#domain/dates.ts'
import { byNewest } from '#domain/ordering.ts'
import { findNextChange, toValidityStatus } from '#domain/validity.ts'
import { readAttachedFile } from '#files/attached-file.ts'
import { COLLECTIONS } from '#schemas/collections.ts'
import type { Collection } from '#schemas/collections.ts'
import type { FrontMatter } from '#schemas/collection-schemas.ts'
import { toActs } from './acts.ts'
import type { Disclosure } from './disclosure.ts'
import { getBodiesById } from './organisations.ts'
import { isPreview } from './preview.ts'
import { toRecording } from './recording.ts'
import { getTopic } from './topics.ts'

/** A document as Astro loaded it, before it is joined with the rest. */
export type LoadedDocument = {
  id: string
  collection: Collection
  entry: CollectionEntry<Collection>
  data: FrontMatter
}

let cached: Promise<Disclosure[]> | undefined

/** Every published document, newest first. Drafts are left out here, once; only the preview shows them. */
export function getDisclosures(): Promise<Disclosure[]> {
  if (isPreview()) return loadDisclosures()
  return (cached ??= loadDisclosures())
}

/** The documents of one list, newest first. */
export async function getList(collection: Collection): Promise<Disclosure[]> {
  return (await getDisclosures()).filter(({ collections }) => collections.includes(collection))
}

async function loadDisclosures(): Promise<Disclosure[]> {
  const loaded = await Promise.all(COLLECTIONS.map(loadCollection))
  const documents = loaded.flat()
  const acts = toActs(documents)
  return documents.map((document) => toDisclosure(document, acts(document))).sort(byNewest)
}

async function loadCollection(collection: Collection): Promise<LoadedDocument[]> {
  const entries = await getCollection(collection)
  return entries
    .map((entry) => ({
      id: `${collection}/${entry.id}`,
      collection,
      entry,
      data: entry.data,
    }))
    .filter(({ data }) => isPreview() || !data.draft)
}

function toDisclosure(
  document: LoadedDocument,
  acts: Parameters<typeof toValidityStatus>[1],
): Disclosure {
  const { id, collection, entry, data } = document
  const path = `/${id}/`
  const folder = dirname(entry.filePath ?? '')
  return {
    id,
    collection,
    slug: entry.id,
    path,
    entry,
    data,
    bodies: getBodiesById([data.organisation, ...(data.jointOrganisations ?? [])]),
    topic: getTopic(data.topic),
    collections: toCollections(data, collection),
    years: toYears(data),
    publishedAt: toLocalTime(data.published),
    validity: toValidityStatus(data, acts, getBuildDay()),
    changesOn: findNextChange(data, acts, getBuildDay()),
    attachments: (data.attachments ?? []).map((attachment) => ({
      ...attachment,
      ...readAttachedFile(join(folder, attachment.file)),
      path: `${path}${encodeURIComponent(attachment.file)}`,
    })),
    recording: data.audio && toRecording(data.audio, { folder, path, body: entry.body ?? '' }),
  }
}
