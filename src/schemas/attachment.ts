import { z } from 'zod'
import { text } from './text.ts'

/** A file that is published together with a document. Its type, size and digest are read from the file. */
export const attachment = z.strictObject({
  /** File name in the document's own folder, without a path. */
  file: z
    .string()
    .regex(/^[^/\\\s?#%]+\.[A-Za-z0-9]+$/, '只写文件名（含扩展名），不带文件夹、空格和 ? # %'),
  /** What the file is, in words that make sense without the document; never just 附件1. */
  title: text,
  /** File name of the attachment of which this one is the text version (for scans without a text layer). */
  textOf: z.string().optional(),
})
export type Attachment = z.infer<typeof attachment>
