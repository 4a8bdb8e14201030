import { z } from 'zod'
import { text } from './text.ts'

/** Groups of words that mean the same to a reader; the search tries the others when one stands in no document. */
export const synonyms = z.array(
  z.strictObject({
    /** Words of the same meaning, in everyday and in official language. */
    words: z.array(text).min(2, '一组至少写两个词'),
    /** Where the equation comes from. */
    source: text.optional(),
  }),
)
