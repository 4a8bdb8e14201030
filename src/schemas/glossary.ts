import { z } from 'zod'
import { text } from './text.ts'

/** Words of the administration, explained for citizens. */
export const glossary = z.array(
  z.strictObject({
    /** The word as it stands in documents. */
    term: text,
    /** What it means, in plain words. */
    meaning: text,
    /** Where the explanation comes from. */
    source: text.optional(),
  }),
)
export type Glossary = z.infer<typeof glossary>
