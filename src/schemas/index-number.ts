import { z } from 'zod'

/**
 * 索引号 in the form used in Guangdong: identifier of the body, year, running number of five digits,
 * for example `114403006955506492/2021-00426`. Required in the catalogue by article 12 of the Regulations.
 */
export const indexNumber = z
  .string()
  .regex(
    /^[0-9A-Z]+\/(?:19|20)\d{2}-\d{5}$/,
    '应写成“机构代码/年份-五位流水号”，例如 SFGX0001/2024-00012',
  )
