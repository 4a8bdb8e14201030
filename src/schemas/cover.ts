import { z } from 'zod'

/** What a planning document is about: a plan made for a year, or a summary of it. */
const COVER_KINDS = ['plan', 'summary'] as const
export type CoverKind = (typeof COVER_KINDS)[number]

/** One thing that a document covers, for example the summary of 2023. A document may cover several. */
export const cover = z.strictObject({
  /** 工作计划 (`plan`) or 工作总结 (`summary`); decides in which lists the document appears. */
  kind: z.enum(COVER_KINDS),
  /** The calendar year that the plan or summary is about, not the year of its publication. */
  year: z.int().min(1949).max(2100),
})
export type Cover = z.infer<typeof cover>
