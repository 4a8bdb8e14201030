import { z } from 'zod'

/**
 * 发文字号: the body's short name, the year in 〔〕, the number without leading zeros and without 第. Orders (令) and
 * announcements (公告, 通告) are numbered with 第, orders without a year, and name their body or leave it to the title:
 * 第368号, 国务院令第752号, 2026年第8号, 某局公告2026年第8号. Source: GB/T 9704-2012.
 */
export const documentNumber = z
  .string()
  .regex(
    /^(?:\p{Script=Han}{1,14}〔(?:19|20)\d{2}〕[1-9]\d*号|(?:\p{Script=Han}{0,30}(?:令|公告|通告))?(?:(?:19|20)\d{2}年)?第[1-9]\d*号)$/u,
    '应写成“机关代字〔年份〕序号号”，例如 示更规〔2024〕1号；括号用〔〕，序号前不加“第”和 0；公告和令写成 机关名称公告2026年第8号、国务院令第752号',
  )
