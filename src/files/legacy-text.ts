import type { AttachmentText } from './attachment-text.ts'
import { isRtf, readRtfText } from './rtf-text.ts'

/** Characters that Chinese documents are written in; a run of others is no text. */
const RUN =
  /[\t\x20-\x7e\u2010-\u2027\u2460-\u2473\u2605\u2606\u3000-\u301f\u3400-\u9fff\uff01-\uff5e]{4,}/g

/**
 * The runs of text in an old binary file (doc, xls, ppt, wps, et), without knowledge of its format. Old programs
 * write text as UTF-16 or in GB 18030, at even and odd places, so all three are tried, and nonsense lies between.
 *
 * This finds what stands there in one piece: names, numbers and marks typed as text. It cannot see numbers in the
 * cells of a sheet, which are stored in binary, nor text that the program cut in two when it saved only the changes;
 * `unread-attachment` says so to staff. Rich text in a doc file is read properly.
 */
export function readLegacyText(content: Uint8Array): Promise<AttachmentText[]> {
  if (isRtf(content)) return Promise.resolve(readRtfText(content))
  const decoded = [
    new TextDecoder('utf-16le').decode(content),
    new TextDecoder('utf-16le').decode(content.subarray(1)),
    new TextDecoder('gb18030').decode(content),
  ]
  const text = decoded.flatMap((reading) => reading.match(RUN) ?? []).join('\n')
  return Promise.resolve(
    text === '' ? [] : [{ text, place: '文字片段', isHidden: true, isUnordered: true }],
  )
}

const LEGACY = /\.(?:doc|xls|ppt|wps|et)$/i

/** Whether only fragments of a file's text can be found: the gate is then not certain of it. */
export const isReadInFragments = (name: string, content: Uint8Array) =>
  LEGACY.test(name) && !isRtf(content)
