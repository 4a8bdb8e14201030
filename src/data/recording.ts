import { join } from 'node:path'
import { toChineseDate } from '#domain/dates.ts'
import { toFileSize } from '#domain/file-size.ts'
import { readAttachedFile } from '#files/attached-file.ts'
import { toTextDigest } from '#markdown/text-digest.ts'
import type { Audio } from '#schemas/audio.ts'

/** The recording of a document as its page offers it. */
export type Recording = {
  file: string
  /** Address within the site. */
  path: string
  /** Kind, size, who reads and since when, as one line. */
  about: string
  /** SHA-256 of the file as it is published. */
  sha256: string
  /** Said beside the recording where it does not read the text as it stands. */
  caution: string | undefined
}

/** Where a document lies: its folder on disk, its address within the site, its text. */
type Place = { folder: string; path: string; body: string }

/** What the page says of a recording; whether it still reads the text is decided by the text itself. */
export function toRecording(audio: Audio, { folder, path, body }: Place): Recording {
  const { file, reader, recorded } = audio
  const { type, bytes, sha256 } = readAttachedFile(join(folder, file))
  const facts = [
    type,
    toFileSize(bytes),
    reader && `朗读：${reader}`,
    recorded && `${toChineseDate(recorded)}录制`,
  ]
  return {
    file,
    path: `${path}${encodeURIComponent(file)}`,
    about: facts.filter((fact) => fact !== undefined).join('，'),
    sha256,
    caution: toCaution(audio, body),
  }
}

/** Without the second digest a document is only ever previewed. */
function toCaution({ transcript }: Audio, body: string): string | undefined {
  if (transcript === undefined) return '还没有核对录音与正文是否一致，以文字为准。'
  return transcript.toLowerCase() === toTextDigest(body)
    ? undefined
    : '录音与现在的正文不一致：录音以后，正文有改动，以文字为准。'
}
