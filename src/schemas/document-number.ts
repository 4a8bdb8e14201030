import { z } from 'zod'

/**
 * 发文字号: the body's short name, the year in 〔〕, the number without leading zeros and without 第; or an order, 第368号.
 * Source: GB/T 9704-2012.
 */
export const documentNumber = z
  .string()
  .regex(
    /^(?:\p{Script=Han}{1,14}〔(?:19|20)\d{2}〕[1-9]\d*号|第[1-9]\d*号)$/u,
    '应写成“机关代字〔年份〕序号号”，例如 示更规〔2024〕1号；括号用〔〕，序号前不加“第”和 0',
  )
