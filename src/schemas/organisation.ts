import { z } from 'zod'
import { orPlaceholder } from './placeholder.ts'
import { text } from './text.ts'

/** A publishing body. Article 12 of the Regulations asks for the six contact fields in the disclosure guide. */
export const organisation = z.strictObject({
  /** Full official name. */
  name: text,
  /** Short name for lists and facets. */
  shortName: text,
  /** What the body does, in one or two sentences. */
  duties: text,
  /** `true` for a body that exists only in demonstration content. */
  invented: z.boolean().optional(),
  /** `true` where the site only restates this body's documents and does not publish for it. */
  external: z.boolean().optional(),
  /** The first part of the body's index numbers, for example its unified social credit code. */
  indexPrefix: z
    .string()
    .regex(/^[0-9A-Z]+$/, '只能用数字和大写字母')
    .optional(),
  /** Who answers for disclosure in this body, and where to find them. */
  contact: z
    .strictObject({
      /** 公开工作机构名称. */
      office: orPlaceholder(text),
      /** 办公地址. */
      address: orPlaceholder(text),
      /** 办公时间. */
      hours: orPlaceholder(text),
      /** 联系电话. */
      telephone: orPlaceholder(text),
      /** 传真号码. */
      fax: orPlaceholder(text),
      /** 互联网联系方式: an e-mail address or the address of a form. */
      internet: orPlaceholder(text),
    })
    .optional(),
  /** Position in lists; equal or missing values are ordered by id. */
  order: z.int().optional(),
})
export type Organisation = z.infer<typeof organisation>
