import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { extname } from 'node:path'

/** What is known of a file that is published with a document. */
export type AttachedFile = {
  /** Kind of file as readers call it, for example `Excel 表格`. */
  type: string
  /** Size in bytes. */
  bytes: number
  /** SHA-256 of the content in hexadecimal, with which anyone can verify a saved copy. */
  sha256: string
}

/** Reads type, size and digest of a file. */
export function readAttachedFile(path: string): AttachedFile {
  const content = readFileSync(path)
  return {
    type: toFileType(path),
    bytes: content.byteLength,
    sha256: createHash('sha256').update(content).digest('hex'),
  }
}

const FILE_TYPES: Record<string, string> = {
  '.pdf': 'PDF',
  '.doc': 'Word 文档',
  '.docx': 'Word 文档',
  '.wps': 'WPS 文档',
  '.xls': 'Excel 表格',
  '.xlsx': 'Excel 表格',
  '.csv': 'CSV 数据',
  '.json': 'JSON 数据',
  '.txt': '文本',
  '.zip': '压缩包',
  '.png': '图片',
  '.jpg': '图片',
  '.jpeg': '图片',
  '.svg': '图片',
  '.ofd': 'OFD 版式文件',
  '.mp3': 'MP3 音频',
  '.m4a': 'M4A 音频',
  '.ogg': 'OGG 音频',
  '.opus': 'OPUS 音频',
  '.wav': 'WAV 音频',
}

/** Kind of file as readers call it, by its extension. */
export function toFileType(name: string): string {
  const extension = extname(name).toLowerCase()
  return FILE_TYPES[extension] ?? `${extension.slice(1).toUpperCase()} 文件`
}
