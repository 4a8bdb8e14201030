import { toDisplayPath } from '#files/content-root.ts'
import { findSystemFault } from '#files/system-faults.ts'
import { UnreadableFileError } from '#files/unreadable-file.ts'
import type { UnreadableReason } from '#files/unreadable-file.ts'
import { AlreadyThereError } from '#files/write-folder.ts'
import { LostTextError } from './import-document.ts'
import { SourceError } from './read-source.ts'

/** The source is not at fault when its document cannot be written. */
export function toWritingFault(folder: string, error: unknown): unknown {
  if (error instanceof AlreadyThereError) return error
  const fault = findSystemFault(error)
  const reason = fault?.reason ?? '请检查权限和磁盘空间，关闭正在使用它的程序，再导入'
  return new SourceError(`写不了 ${toDisplayPath(folder)}，没有改动：${reason}。`)
}

/** Why a file is not imported and what to do, in plain Chinese. */
export function explainRefusal(error: unknown): string {
  if (error instanceof SourceError) return error.message
  if (error instanceof AlreadyThereError)
    return `${toDisplayPath(error.message)} 已经存在，没有改动。要替换请加 --force，要另存请用 --slug。`
  if (error instanceof LostTextError)
    return '程序不能完整保留这个文件的文字，所以没有导入。请把文件发给维护人员，或另存为 .txt 再导入。'
  if (error instanceof UnreadableFileError) return `${UNREADABLE[error.reason]}再导入。`
  // The file may be whole: the system does not let it be read.
  const fault = findSystemFault(error)
  if (fault) return `读不了 ${fault.path ?? '这个文件'}：${fault.reason}。`
  return '读不了这个文件，文件可能已损坏、加了密码，或扩展名不对。请用原来的程序打开，另存一份再导入。'
}

const UNREADABLE: Record<UnreadableReason, string> = {
  encrypted: '这个文件加了密码。请去掉密码，',
  'client-encrypted':
    '这个文件被单位的文档加密软件（透明加密、防泄密客户端）加了密，程序读不了。请在加密客户端里申请解密（外发），',
  'rights-managed': '这个文件受权限管理（IRM、RMS）保护。请用 Office 的“文件→信息→保护”取消限制，',
  'too-large': '这个文件解压后太大。请减小其中的图片，',
  bomb: '这个文件解压后大得不正常。请用原来的程序打开，另存一份',
  'unknown-compression': '这个文件的压缩方法不常见。请用原来的程序打开，另存一份',
  nested: '这个文件里的压缩包套了太多层。请先解压，',
}
