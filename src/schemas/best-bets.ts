import { z } from 'zod'
import { documentPath } from './document-path.ts'
import { text } from './text.ts'

/** `search.yaml`: what the search puts first for a query, chosen by staff. The file is optional. */
export const bestBets = z.array(
  z.strictObject({
    /** What readers type, in any of several wordings; the whole query has to be one of them. */
    queries: z.array(text).min(1, '至少写一个搜索的词'),
    /** The documents to put first, as `collection/slug`, the best first; they need not hold the words. */
    first: z
      .array(documentPath)
      .min(1, '至少写一份文件')
      .max(3, '至多写三份文件，排在最前的才看得到'),
    /** Why; for colleagues, never printed. */
    note: text.optional(),
  }),
)
export type BestBets = z.infer<typeof bestBets>
