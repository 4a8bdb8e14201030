import { extname } from 'node:path'
import { fileTypeFromBuffer } from 'file-type'
import { atField } from './document-issue.ts'
import type { Issue } from './issue.ts'
import type { ReadRecording } from './check-recording.ts'

/** What `file-type` calls the content of each kind of recording. */
const KINDS: Record<string, string[]> = {
  '.mp3': ['mp3'],
  '.m4a': ['m4a'],
  '.ogg': ['ogg', 'opus'],
  '.opus': ['opus'],
  '.wav': ['wav'],
}

/** Beyond this many megabytes some static hosts refuse a file, and a reader with a slow line waits for long. */
const MOST_MEGABYTES = 25
const MEGABYTE = 1024 * 1024

/** Reports a recording that is empty, no audio, of another kind than its name says, or very large; the content decides. */
export async function findAudioContentFaults(recording: ReadRecording): Promise<Issue[]> {
  const { file, name, content } = recording
  const fault = (await findWrongKind(name, content)) ?? findOversize(name, content)
  return fault ? [atField(file, ['audio', 'file'], { rule: 'audio-content', ...fault })] : []
}

async function findWrongKind(name: string, content: Uint8Array) {
  if (content.byteLength === 0)
    return { problem: `录音 "${name}" 是空文件。`, fix: '换成正确的文件。' }
  const extension = extname(name).toLowerCase()
  const type = await fileTypeFromBuffer(content).catch(() => undefined)
  if (type && KINDS[extension]?.includes(type.ext)) return undefined
  const really = type ? `${type.ext.toUpperCase()} 文件` : '无法识别'
  return {
    problem: `录音 "${name}" 的内容（${really}）与扩展名 ${extension} 不符。`,
    fix: `用录音或剪辑程序打开，导出为 ${Object.keys(KINDS).join('、')} 之一；不要只改文件名。`,
  }
}

function findOversize(name: string, { byteLength }: Uint8Array) {
  if (byteLength <= MOST_MEGABYTES * MEGABYTE) return undefined
  return {
    severity: 'warning' as const,
    problem: `录音 "${name}" 有 ${Math.ceil(byteLength / MEGABYTE)} MB，超过 ${MOST_MEGABYTES} MB，有的网站空间放不下，手机上也要等很久。`,
    fix: '导出为 MP3 或 M4A 的单声道，每秒 48 至 64 千比特，朗读已够清楚。',
  }
}
