import { z } from 'zod'
import { disclosure } from './disclosure.ts'

/** The blocks of a disclosure platform (国办公开办函〔2019〕61号) that hold pages, and 关于 for pages about the site. */
const GUIDE_BLOCKS = ['指南', '制度', '年报', '关于'] as const
export type GuideBlock = (typeof GUIDE_BLOCKS)[number]

/** A page of the disclosure guide, the rules, the annual reports, or about the site itself. */
export const guidePage = disclosure.extend({
  /** The block in which the page is listed. */
  block: z.enum(GUIDE_BLOCKS),
  /** Year of an annual report (年报), which is the year that it reports on. */
  year: z.int().min(2008).max(2100).optional(),
})
