import { z } from 'zod'
import { text } from './text.ts'

/** A word of the administration, explained for citizens. */
const entry = z
  .strictObject({
    /** The word as it stands in documents. */
    term: text,
    /** What it means, in plain words. */
    meaning: text,
    /** Where the explanation comes from. */
    source: text.optional(),
    /** Longer words with the term in them that mean something else: 出入库 has nothing to do with 入库. */
    except: z.array(text).optional(),
  })
  .refine(({ term, except = [] }) => except.every((word) => word.includes(term)), {
    message: '每一个都要含有这个词语，例如“入库”的例外“出入库”',
    path: ['except'],
  })

/** Words of the administration, each explained once. */
export const glossary = z.array(entry).superRefine((entries, context) => {
  entries.forEach(({ term }, index) => {
    if (entries.findIndex((other) => other.term === term) < index)
      context.addIssue({ code: 'custom', path: [index, 'term'], message: '这个词语写了两次，删去其中一个' }) // prettier-ignore
  })
})
export type Glossary = z.infer<typeof glossary>
