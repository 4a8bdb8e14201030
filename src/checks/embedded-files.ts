import { fileTypeFromBuffer } from 'file-type'
import type { FileContent } from '#files/file-content.ts'
import { isOldContainer } from '#files/old-container.ts'
import { UnreadableFileError } from '#files/unreadable-file.ts'
import { findArchiveFaults } from './archive-content.ts'
import type { AttachmentFault } from './attachment-content.ts'
import { explainFault, findEncryption, findMacros } from './attachment-faults.ts'

/**
 * What is wrong with the files in an Office, OFD or PDF file. Programs put parts of many types there, so that only
 * what could run code or cannot be opened is a fault; `unread-attachment` names what no check can read.
 */
export async function findEmbeddedFaults(
  { name, inside }: FileContent,
  about: string,
): Promise<AttachmentFault[]> {
  if (/\.zip$/i.test(name)) return []
  const faults: AttachmentFault[] = []
  for (const file of inside) faults.push(...(await findIn(file, `${about} 中的 "${file.name}"`)))
  return faults
}

async function findIn(file: FileContent, about: string): Promise<AttachmentFault[]> {
  if (await isProgram(file))
    return [
      { problem: `${about} 是程序，不能公开。`, fix: '用原来的程序打开，删去这个嵌入的文件。' },
    ]
  if (file.fault instanceof UnreadableFileError) return [explainFault(file.fault, about)]
  const encryption = findEncryption(file, about)
  if (encryption.length > 0) return encryption
  return [
    ...findMacros(file, about),
    ...(await findArchiveFaults(file, about)),
    ...(await findEmbeddedFaults(file, about)),
    ...findPdfScripts(file, about),
  ]
}

/** A script in a PDF, or a button that reaches beyond it: readers of PDF run it as the file says. */
export function findPdfScripts({ pdf }: FileContent, about: string): AttachmentFault[] {
  if (!pdf?.hasScript) return []
  const problem = `${about} 带有脚本，或会启动程序、发送数据的按钮。`
  return [{ problem, fix: '用“打印为 PDF”另存一份，脚本和按钮就去掉了。' }]
}

const PROGRAM = 'exe|dll|com|scr|msi|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|jar|lnk|apk|sh'
/** Names under which a system runs what a file holds. */
const PROGRAM_NAME = new RegExp(`\\.(?:${PROGRAM})$`, 'i')
/** How a packaged file is called within its container, where the name ends with a zero. */
const PACKAGED_NAME = new RegExp(`\\.(?:${PROGRAM})\\0`, 'i')
const SIGNATURES = new Set(['exe', 'elf', 'macho', 'msi', 'lnk', 'jar', 'apk'])
const PACKAGE = Buffer.from('Ole10Native', 'utf16le')

/** Whether a system would run a file: by its name, its content, or the name under which it was packaged. */
export async function isProgram({ name, content }: FileContent): Promise<boolean> {
  const type = await fileTypeFromBuffer(content).catch(() => undefined)
  const isPackaged =
    isOldContainer(content) &&
    Buffer.from(content).includes(PACKAGE) &&
    PACKAGED_NAME.test(new TextDecoder('latin1').decode(content))
  return PROGRAM_NAME.test(name) || SIGNATURES.has(type?.ext ?? '') || isPackaged
}
