import { z } from 'zod'
import { COLLECTIONS } from './collections.ts'

/** A document by its folder, `collection/slug`, for example `policies/temporary-buildings`. */
export const documentPath = z
  .string()
  .regex(
    new RegExp(`^(?:${COLLECTIONS.join('|')})/[a-z0-9]+(?:-[a-z0-9]+)*$`),
    `应写成“栏目文件夹/文档文件夹”，例如 policies/temporary-buildings；栏目文件夹有：${COLLECTIONS.join('、')}`,
  )
