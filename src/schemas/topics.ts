import { z } from 'zod'
import { slug, text } from './text.ts'

/** A second-level topic. */
const branch = z.strictObject({
  /** Part of the address; never reused for something else. */
  id: slug,
  /** Name as printed. */
  name: text,
  /** What belongs here, in one sentence. */
  description: text.optional(),
})

const DUPLICATE = '有两个主题用了同一个编号（id），改掉其中一个'

function hasUniqueIds(items: { id: string }[]): boolean {
  return new Set(items.map(({ id }) => id)).size === items.length
}

/** The two-level classification by subject; the heads follow the 22 of the State Council's document library. */
export const topics = z
  .array(
    branch.extend({
      /** Second level; every document is filed on this level. */
      branches: z.array(branch).min(1).refine(hasUniqueIds, DUPLICATE),
    }),
  )
  .min(1)
  .refine(hasUniqueIds, DUPLICATE)
export type Topics = z.infer<typeof topics>
