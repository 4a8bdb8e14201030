import { z } from 'zod'

/** Values that a form or an export leaves behind where nothing was filled in. They must never be printed. */
const EMPTY_VALUES = new Set(['null', 'undefined', 'nan', 'none', '无', '待补充', '-', '—'])

/** One line of text: trimmed, never empty, never a leftover such as "null". Absent values are left out instead. */
export const text = z
  .string()
  .refine((value) => value.trim() === value, '前后不能有空格')
  .refine(
    (value) => !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(value),
    '写成一行，不能有换行和看不见的控制字符',
  )
  .refine((value) => value !== '', '不能为空；没有内容就删去这一行')
  .refine((value) => !EMPTY_VALUES.has(value.toLowerCase()), '不能用占位文字；没有内容就删去这一行')

/** A name made of lower-case Latin letters, digits and hyphens: it becomes part of an address and stays there. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, '只能用小写字母、数字和连字符，例如 urban-renewal')

/** The name of a document's folder; `page` is where the further pages of a list are. */
export const folderName = slug.refine((name) => name !== 'page', '不能叫 page，换一个名称')
