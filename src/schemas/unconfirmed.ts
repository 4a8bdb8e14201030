import { z } from 'zod'

/** The fields that a program can propose a value for, and a person then confirms. */
export const CONFIRMABLE_FIELDS = [
  'title', 'covers', 'block', 'year', 'indexNumber', 'documentNumber', 'genre', 'organisation', 'jointOrganisations',
  'source', 'created', 'published', 'topic', 'stage', 'legalBasis', 'keywords', 'abstract', 'audience', 'recipients',
  'validity', 'relations', 'attachments',
] as const // prettier-ignore
export type ConfirmableField = (typeof CONFIRMABLE_FIELDS)[number]

/**
 * Names of the fields whose values were only proposed: they come neither from the source nor from a person. A person
 * compares each with the original and deletes its name; until then the page says so, and a production site refuses it.
 * What is left when the last name is gone, an empty list or nothing behind the colon, means that all is confirmed.
 */
export const unconfirmed = z.array(z.enum(CONFIRMABLE_FIELDS)).nullable()
