import { z } from 'zod'
import { documentPath } from './document-path.ts'
import { text } from './text.ts'

/** How one document bears on another. Written on the newer document only; the other side is derived. */
const RELATION_TYPES = [
  'interprets',
  'implements',
  'amends',
  'repeals',
  'renews',
  'replaces',
  'reports-on',
  'cites',
  'corrects',
] as const
export type RelationType = (typeof RELATION_TYPES)[number]

/** A statement of this document about another one on the same site. */
export const relation = z.strictObject({
  /**
   * `amends`, `repeals` and `renews` change the validity of the other document from the day this one takes effect;
   * `replaces` only names this one as its successor.
   */
  type: z.enum(RELATION_TYPES),
  /** The other document as `collection/slug`; "gongkai check" verifies that it exists. */
  to: documentPath,
  /** What a reader should know, for example which articles are amended. */
  note: text.optional(),
})
