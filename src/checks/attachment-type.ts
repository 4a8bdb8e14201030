import { extname } from 'node:path'
import { fileTypeFromBuffer } from 'file-type'
import { RECORDING_NAME } from '#schemas/audio.ts'
import type { FileContent } from '#files/file-content.ts'
import type { AttachmentFault } from './attachment-content.ts'

/** Extensions that may be published, with what the content of such a file looks like. Text formats have no signature. */
const SIGNATURES: Record<string, string[]> = {
  '.pdf': ['pdf'], '.docx': ['docx'], '.xlsx': ['xlsx'], '.pptx': ['pptx'], '.zip': ['zip'],
  '.ofd': ['zip', 'ofd'], '.doc': ['cfb', 'rtf'], '.xls': ['cfb'], '.wps': ['cfb'], '.et': ['cfb'], '.ppt': ['cfb'],
  '.png': ['png', 'apng'], '.jpg': ['jpg'], '.jpeg': ['jpg'], '.gif': ['gif'], '.webp': ['webp'],
  '.csv': [], '.txt': [], '.json': [], '.svg': ['xml'],
} // prettier-ignore

/** What is wrong with the type of a file: one that may not be published, or another one than its name says. */
export async function findWrongType(
  { name, content }: FileContent,
  about: string,
): Promise<AttachmentFault | undefined> {
  const extension = extname(name).toLowerCase()
  const allowed = SIGNATURES[extension]
  if (!allowed) {
    return {
      problem: `${about} 的类型 ${extension === '' ? '（没有扩展名）' : extension} 不能公开。`,
      fix: `可用：${Object.keys(SIGNATURES).join('、')}。${RECORDING_NAME.test(name) ? '朗读正文的录音写进 audio。' : ''}`,
    }
  }
  const type = await fileTypeFromBuffer(content).catch(() => undefined)
  const isText = allowed.length === 0 || extension === '.svg'
  const fits = isText
    ? type === undefined || type.ext === 'xml'
    : type !== undefined && allowed.includes(type.ext)
  if (fits) return undefined
  const really = type === undefined ? '无法识别' : `${type.ext.toUpperCase()} 文件`
  return {
    problem: `${about} 的内容（${really}）与扩展名 ${extension} 不符。`,
    fix: '用原来的程序打开，另存为正确的格式；不要只改文件名。',
  }
}
