import { z } from 'zod'

/** The fifteen heads of article 20 of the Regulations on Open Government Information (State Council Order 711). */
export const ARTICLE_20_ITEMS = [
  '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四', '十五',
] as const // prettier-ignore

/** The matters that article 21 of the same Regulations adds for counties, districts and their departments. */
export const ARTICLE_21_MATTERS = [
  '市政建设',
  '公共服务',
  '公益事业',
  '土地征收',
  '房屋征收',
  '治安管理',
  '社会救助',
] as const

export const LEGAL_BASES = [
  ...ARTICLE_20_ITEMS.map((item) => `条例20(${item})` as const),
  ...ARTICLE_21_MATTERS.map((matter) => `条例21:${matter}` as const),
]

/** The head under which the law demands publication: `条例20(三)` or `条例21:房屋征收`. */
export const legalBasis = z.enum(LEGAL_BASES)
export type LegalBasis = z.infer<typeof legalBasis>
