import type { AttachmentText } from './attachment-text.ts'
import { hasEmbeddedObjects } from './old-container.ts'
import { isRtf, readRtfText } from './rtf-text.ts'

/** Characters that Chinese documents are written in; a run of others is no text. */
const RUN =
  /[\t\x20-\x7e\u2010-\u2027\u2460-\u2473\u2605\u2606\u3000-\u301f\u3400-\u9fff\uff01-\uff5e]{4,}/g

/**
 * The text of an old binary file (doc, ppt, wps) or drawing (emf, wmf), of which no more than runs of text are found. Rich text in a doc file
 * is read properly.
 */
export function readLegacyText(content: Uint8Array): Promise<AttachmentText[]> {
  return Promise.resolve(isRtf(content) ? readRtfText(content) : readFragments(content))
}

/**
 * The runs of text in an old binary file, without knowledge of its format, but for those whose words were read already.
 * Old programs write text as UTF-16 or in GB 18030, at even and odd places, so all three are tried, and nonsense lies
 * between.
 *
 * This finds what stands there in one piece: names, numbers and marks typed as text. It cannot see numbers in the
 * cells of a sheet, which are stored in binary, nor text that the program cut in two when it saved only the changes;
 * `unread-attachment` says so to staff.
 */
export function readFragments(content: Uint8Array, read: AttachmentText[] = []): AttachmentText[] {
  const known = new Set(read.flatMap((part) => toRuns(part.text).flatMap(toWords)))
  const decoded = [
    new TextDecoder('utf-16le').decode(content),
    new TextDecoder('utf-16le').decode(content.subarray(1)),
    new TextDecoder('gb18030').decode(content),
  ]
  const text = decoded
    .flatMap(toRuns)
    .filter((run) => !toWords(run).every((word) => isAmong(known, word)))
    .join('\n')
  return text === '' ? [] : [{ text, place: '文字片段', isHidden: true, isUnordered: true }]
}

const toRuns = (text: string): string[] => text.match(RUN) ?? []
const toWords = (run: string) => run.split(/\s+/).filter((word) => word !== '')

/** A byte beside a word may look like a character that belongs to it; it is then no figure. */
const isAmong = (known: ReadonlySet<string>, word: string) =>
  known.has(word) ||
  (/\D$/.test(word) && known.has(word.slice(0, -1))) ||
  (/^\D/.test(word) && known.has(word.slice(1)))

const LEGACY = /\.(?:doc|xls|ppt|wps|et)$/i

/** Whether only fragments of a file's text were found, or other files lie in it: the gate is then not certain of it. */
export const isReadInFragments = ({ name, content, texts }: ReadFile) =>
  LEGACY.test(name) &&
  (texts.every(({ isUnordered }) => isUnordered) || hasEmbeddedObjects(content))

type ReadFile = { name: string; content: Uint8Array; texts: AttachmentText[] }
