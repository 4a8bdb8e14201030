import { toTextDigest } from '#markdown/text-digest.ts'
import { atField } from './document-issue.ts'
import type { Issue } from './issue.ts'
import type { ParsedDocument } from './parsed-document.ts'

/** Reports a recording of which nobody said that it reads this text, and one that was made before the text changed. */
export function findAudioTranscriptFaults({ file, faults }: ParsedDocument): Issue[] {
  const audio = file.data?.audio
  // What cannot be read has no words to compare.
  if (!audio || faults.length > 0) return []
  const now = toTextDigest(file.body)
  if (audio.transcript?.toLowerCase() === now) return []
  const fault =
    audio.transcript === undefined
      ? {
          problem: '没有写明录音读的是不是现在的正文。',
          fix: `对着正文听一遍，一字不差的，在 audio 中写 transcript: ${now}。`,
        }
      : {
          severity: 'warning' as const,
          problem: '录音与现在的正文不一致：核对录音以后，正文有改动。页面上会注明以文字为准。',
          fix: `重新录音；或者对着正文听一遍，确认没有读错的，改成 transcript: ${now}。`,
        }
  return [atField(file, ['audio', 'transcript'], { rule: 'audio-transcript', ...fault })]
}
