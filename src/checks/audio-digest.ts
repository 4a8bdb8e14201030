import { createHash } from 'node:crypto'
import { atField } from './document-issue.ts'
import type { Issue } from './issue.ts'
import type { ReadRecording } from './check-recording.ts'

/** Reports a recording that is not the file whose digest stands in the front matter, or has no digest there. */
export function findAudioDigestFaults({ file, name, content }: ReadRecording): Issue[] {
  const stated = file.data?.audio?.sha256
  const real = createHash('sha256').update(content).digest('hex')
  if (stated?.toLowerCase() === real) return []
  const fault =
    stated === undefined
      ? {
          problem: `录音 "${name}" 没有写校验码。`,
          fix: `听一遍，确认是要公开的文件，再在 audio 中写 sha256: ${real}。`,
        }
      : {
          problem: `录音 "${name}" 的内容与写明的校验码不同，文件换过或损坏了。`,
          fix: `放回原来的文件；确实换了录音的，听一遍，再改成 sha256: ${real}。`,
        }
  return [atField(file, ['audio', 'sha256'], { rule: 'audio-digest', ...fault })]
}
