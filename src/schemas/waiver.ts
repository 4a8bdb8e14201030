import { z } from 'zod'
import { text } from './text.ts'

/** Rules whose findings may be excused; all others are settled by mending what they found. */
export const WAIVABLE_RULES = [
  'personal-data',
  'secrecy',
  'document-properties',
  'late-publication',
  'suspected-typo',
  'scanned-pdf',
  'unread-attachment',
] as const

/** A finding of `gongkai check` that is right as it stands, for example a name list whose publication the law demands. */
export const waiver = z.strictObject({
  /** Name of the rule, as in the square brackets of its message. */
  rule: z.enum(WAIVABLE_RULES),
  /** Where: the name of an attachment; when absent, the document itself. */
  file: text.optional(),
  /** Which find, as its message shows it, such as `138…8000`; when absent, every find of the rule in that place. */
  text: text.optional(),
  /** Why the finding may stand, with the rule of law or the decision that it rests on. */
  reason: text.min(8, '写清楚理由和依据，至少 8 个字'),
})

export type Waiver = z.infer<typeof waiver>
