import { z } from 'zod'
import { calendarDate } from './calendar-date.ts'
import { text } from './text.ts'

/** Names of the files that are recordings; no attachment may be called like one. */
export const RECORDING_NAME = /^[^/\\\s?#%]+\.(?:mp3|m4a|ogg|opus|wav)$/i

const sha256 = z
  .string()
  .regex(/^[0-9A-Fa-f]{64}$/, '应写成 64 位十六进制数；先删去这一行，检查会给出可以照抄的一行')

/**
 * 朗读录音: the text of the document, read by a person or a machine. Both digests may be left out while one works; the
 * check then says what to write, and nothing is published without them.
 */
export const audio = z.strictObject({
  /** File name in the document's own folder, without a path. */
  file: z
    .string()
    .regex(
      RECORDING_NAME,
      '只写本文件夹内的录音文件名（mp3、m4a、ogg、opus 或 wav），不带文件夹、空格和 ? # %',
    ),
  /** 校验码: SHA-256 of the file in hexadecimal, by which a recording that was swapped or damaged is noticed. */
  sha256: sha256.optional(),
  /** SHA-256 of the text that was read (`toTextDigest`): somebody listened, and it is this text that is heard. */
  transcript: sha256.optional(),
  /** 朗读者: who reads, as a role or 语音合成; never the name of a private person. */
  reader: text.optional(),
  /** 录音日期: the day on which it was recorded. */
  recorded: calendarDate.optional(),
})
export type Audio = z.infer<typeof audio>
