import { DamagedTextError, describeDamage } from '#files/text-damage.ts'
import { UnreadableFileError } from '#files/unreadable-file.ts'
import type { UnreadableReason } from '#files/unreadable-file.ts'
import { findClientEncryption } from '#files/client-encryption.ts'
import { hasPassword, isOldContainer } from '#files/old-container.ts'
import { isZip } from '#files/zip-directory.ts'
import { listZipEntries } from '#files/zip-entries.ts'
import type { FileContent } from '#files/file-content.ts'
import type { AttachmentFault } from './attachment-content.ts'

const ENCRYPTED = { problem: '加了密码，读者打不开。', fix: '取消密码后重新保存。' }

const EXPLANATIONS: Record<UnreadableReason, AttachmentFault> = {
  encrypted: ENCRYPTED,
  'client-encrypted': {
    problem: '被单位的文档加密软件（透明加密、防泄密客户端）加了密，单位以外的读者打不开。',
    fix: '在加密客户端里申请解密（外发），用解密后的文件替换。',
  },
  'rights-managed': {
    problem: '受权限管理（IRM、RMS）保护，读者打不开。',
    fix: '用 Office 的“文件→信息→保护”取消限制，另存一份再放进来。',
  },
  'too-large': {
    problem: '解压后太大（超过 200 MB 或 20000 个文件），读者可能打不开。',
    fix: '删去不需要的内容，或拆成几个附件。',
  },
  bomb: {
    problem: '解压后膨胀到一百倍以上，不像正常的文件。',
    fix: '用原来的程序打开，删去大片空白的行、列或重复的内容，另存一份再放进来。',
  },
  'unknown-compression': {
    problem: '用了少见的压缩方式，很多读者打不开。',
    fix: '用电脑自带的压缩功能重新压缩成 .zip。',
  },
  nested: {
    problem: '是套了两层的压缩包。',
    fix: '把里面的文件取出来，压缩在一个压缩包里。',
  },
}

/** Says why a file could not be read. */
export function explainFault(fault: Error, about: string): AttachmentFault {
  const { problem, fix } =
    fault instanceof UnreadableFileError
      ? EXPLANATIONS[fault.reason]
      : fault instanceof DamagedTextError
        ? {
            problem: `已损坏：${describeDamage(fault.damage)}。`,
            fix: '用编辑器打开核对，改正乱码、补全缺字，另存为 UTF-8 再放进来。',
          }
        : /password/i.test(fault.message)
          ? ENCRYPTED
          : {
              problem: '已损坏，读不出内容。',
              fix: '用原来的程序打开检查，另存一份再放进来。',
            }
  return { problem: `${about}${about.endsWith('"') ? ' ' : ''}${problem}`, fix }
}

/** New Office files with a password are old containers with a stream of this name; old ones say it in their header. */
export function findEncryption({ content }: FileContent, about: string): AttachmentFault[] {
  const reason = findClientEncryption(content)
  if (reason !== undefined) return [explainFault(new UnreadableFileError(reason, reason), about)]
  const isEncrypted =
    isOldContainer(content) &&
    (decodeWide(content).includes('EncryptedPackage') || hasPassword(content))
  return isEncrypted ? [{ problem: `${about} ${ENCRYPTED.problem}`, fix: ENCRYPTED.fix }] : []
}

/** Macros: a part of new Office files, a storage of old ones. */
export function findMacros({ content, fault }: FileContent, about: string): AttachmentFault[] {
  const hasMacros = isZip(content)
    ? fault === undefined && listZipEntries(content).some((entry) => MACRO.test(entry))
    : isOldContainer(content) && decodeWide(content).includes('_VBA_PROJECT')
  return hasMacros
    ? [{ problem: `${about} 带有宏程序。`, fix: '另存为不带宏的 .docx 或 .xlsx。' }]
    : []
}

const MACRO = /vbaProject\.bin$|^xl\/macrosheets\//i
const decodeWide = (content: Uint8Array) => new TextDecoder('utf-16le').decode(content)
