import { z } from 'zod'
import { text } from './text.ts'

const fileName = z
  .string()
  .regex(/^[^/\\\s?#%:]+\.[A-Za-z0-9]+$/, '只写本文件夹内的文件名，不带路径和空格')

/** Nothing but an image may be shown as one: another file in its place would be served as a page of the site. */
const imageName = z
  .string()
  .regex(
    /^[^/\\\s?#%:]+\.(?:png|jpe?g|gif|webp|svg)$/i,
    '只写本文件夹内的图片文件名（png、jpg、gif、webp 或 svg），不带路径和空格',
  )

/**
 * The components that staff may use in a document, with their attributes. All attributes are literal texts.
 * Nothing else is accepted in MDX: see `checks/unsafe-mdx.ts`.
 */
export const COMPONENTS = {
  /** A Markdown table with its caption; scrolls by itself on narrow screens. */
  DataTable: z.strictObject({
    /** What the table shows. */
    caption: text,
    /** Printed below the table: scope, source, unit. */
    note: text.optional(),
  }),
  /** An image from the document's folder. */
  Figure: z.strictObject({
    /** File name of the image. */
    src: imageName,
    /** What the image says, for those who do not see it. */
    alt: text,
    /** Printed below the image. */
    caption: text.optional(),
    /** Where the image comes from. */
    source: text.optional(),
  }),
  /** A list of figures with their scope and the sentence that they come from. Holds `KeyFigure` only. */
  KeyFigures: z.strictObject({
    /** What the figures are about. */
    caption: text,
  }),
  /** One figure. */
  KeyFigure: z.strictObject({
    /** 指标: what was counted or measured. */
    indicator: text,
    /** 值, as in the text. */
    value: text,
    /** 单位; figures with unlike units are never compared. */
    unit: text.optional(),
    /** 口径: what is counted in, for example 含调整. */
    scope: text.optional(),
    /** 原文句: the sentence of the original, word for word. */
    quote: text.optional(),
    /** Anchor of the paragraph in which the sentence stands. */
    at: text.optional(),
  }),
  /** Steps in the order of time. Holds `TimelineItem` only. */
  Timeline: z.strictObject({
    /** What the steps lead to; read out before the list. */
    label: text,
  }),
  /** One step. */
  TimelineItem: z.strictObject({
    /** Year, month or day: `2024`, `2024-03` or `2024-03-01`. */
    date: z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, '应写成 2024、2024-03 或 2024-03-01'),
    /** What happens. */
    title: text,
  }),
  /** A box for what must not be missed. */
  NoticeBox: z.strictObject({
    /** `info` for a hint, `warning` for something with consequences. */
    kind: z.enum(['info', 'warning']),
    /** Heading of the box. */
    title: text,
  }),
  /** A link to one of the document's attachments, with type and size. */
  AttachmentLink: z.strictObject({
    /** File name, as under `attachments` in the front matter. */
    file: fileName,
  }),
  /** 落款: who signed and when, set as at the end of an official document. */
  Signature: z.strictObject({
    /** The signing body or bodies. */
    organisation: text,
    /** 成文日期 as it stands on the document, for example 2024年1月19日. */
    date: text,
  }),
} as const

export type ComponentName = keyof typeof COMPONENTS
/** The attributes of a component, as its Astro file receives them. */
export type ComponentProps<Name extends ComponentName> = z.infer<(typeof COMPONENTS)[Name]>
