import { extname } from 'node:path'
import { fileTypeFromBuffer } from 'file-type'
import { listZipEntries } from '#files/zip-entries.ts'
import type { Content } from '#files/content.ts'
import type { ReadAttachment } from './attachments.ts'
import type { Issue } from './issue.ts'
import { isWaived, toWaiverHint } from './waivers.ts'

/** Extensions that may be published, with what the content of such a file looks like. Text formats have no signature. */
const SIGNATURES: Record<string, string[]> = {
  '.pdf': ['pdf'], '.docx': ['docx'], '.xlsx': ['xlsx'], '.pptx': ['pptx'], '.zip': ['zip'],
  '.ofd': ['zip', 'ofd'], '.doc': ['cfb', 'rtf'], '.xls': ['cfb'], '.wps': ['cfb'], '.et': ['cfb'], '.ppt': ['cfb'],
  '.png': ['png', 'apng'], '.jpg': ['jpg'], '.jpeg': ['jpg'], '.gif': ['gif'], '.webp': ['webp'],
  '.csv': [], '.txt': [], '.json': [], '.svg': ['xml'],
} // prettier-ignore

const MEGABYTE = 1024 * 1024

type Fault = Pick<Issue, 'problem' | 'fix'> & { rule?: string; severity?: Issue['severity'] }

/** Reports attachments that are empty, encrypted, oversized, of another type than their name says, or that could run code. */
export async function findAttachmentFaults(
  attachments: ReadAttachment[],
  site: Content['site'],
): Promise<Issue[]> {
  const limit = site.data?.attachmentMegabytes ?? 50
  const lists = await Promise.all(
    attachments.map(async (attachment) =>
      (await faultsOf(attachment, limit)).map(
        ({ rule = 'attachment-content', severity = 'error' as const, ...fault }) => ({
          file: attachment.file.path,
          line: attachment.line,
          rule,
          severity,
          ...fault,
        }),
      ),
    ),
  )
  return lists.flat()
}

async function faultsOf(attachment: ReadAttachment, limit: number): Promise<Fault[]> {
  const { name, content } = attachment
  const extension = extname(name).toLowerCase()
  const about = `附件 "${name}"`
  if (content.byteLength === 0) return [{ problem: `${about} 是空文件。`, fix: '换成正确的文件。' }]
  const allowed = SIGNATURES[extension]
  if (!allowed)
    return [
      {
        problem: `${about} 的类型 ${extension} 不能公开。`,
        fix: `可用：${Object.keys(SIGNATURES).join('、')}。`,
      },
    ]
  const oversized =
    content.byteLength > limit * MEGABYTE
      ? [
          {
            problem: `${about} 有 ${Math.ceil(content.byteLength / MEGABYTE)} MB，超过 ${limit} MB。`,
            fix: '压缩图片或拆成几个文件；上限在 site.yaml 的 attachmentMegabytes 中。',
          },
        ]
      : []
  const encrypted = findEncryption(attachment)
  if (encrypted) return [...oversized, encrypted]
  return [
    ...oversized,
    ...(await findWrongType(attachment, extension, allowed)),
    ...findMacros(attachment),
    ...findMissingText(attachment, extension),
  ]
}

/** Encrypted Office files are containers with a stream of this name; encrypted PDFs say so in their trailer. */
function findEncryption({ name, content, fault }: ReadAttachment): Fault | undefined {
  const start = new TextDecoder('utf-16le').decode(content.subarray(0, 65_536))
  const isOffice =
    content[0] === 0xd0 &&
    (start + new TextDecoder('utf-16le').decode(content.subarray(-65_536 & ~1))).includes(
      'EncryptedPackage',
    )
  const isPdf = fault !== undefined && /password/i.test(fault)
  const isZip = content[0] === 0x50 && content[1] === 0x4b && ((content[6] ?? 0) & 1) === 1
  if (!isOffice && !isPdf && !isZip) return undefined
  return { problem: `附件 "${name}" 加了密码，读者打不开。`, fix: '取消密码后重新保存。' }
}

async function findWrongType(
  { name, content, fault }: ReadAttachment,
  extension: string,
  allowed: string[],
): Promise<Fault[]> {
  const type = await fileTypeFromBuffer(content).catch(() => undefined)
  const isText = allowed.length === 0 || extension === '.svg'
  const fits = isText
    ? type === undefined || type.ext === 'xml'
    : type !== undefined && allowed.includes(type.ext)
  if (!fits) {
    const really = type === undefined ? '无法识别' : `${type.ext.toUpperCase()} 文件`
    return [
      {
        problem: `附件 "${name}" 的内容（${really}）与扩展名 ${extension} 不符。`,
        fix: '用原来的程序打开，另存为正确的格式；不要只改文件名。',
      },
    ]
  }
  if (fault === undefined) return []
  return [
    {
      problem: `附件 "${name}" 已损坏，读不出内容。`,
      fix: '用原来的程序打开检查，另存一份再放进来。',
    },
  ]
}

/** Macros: a part of new Office files, a storage of old ones. */
function findMacros({ name, content }: ReadAttachment): Fault[] {
  const isZip = content[0] === 0x50 && content[1] === 0x4b
  const isOld = content[0] === 0xd0 && content[1] === 0xcf
  const hasMacros =
    (isZip &&
      safely(() => listZipEntries(content)).some((entry) => /vbaProject\.bin$/i.test(entry))) ||
    (isOld && decodeWide(content).includes('_VBA_PROJECT'))
  return hasMacros
    ? [{ problem: `附件 "${name}" 带有宏程序。`, fix: '另存为不带宏的 .docx 或 .xlsx。' }]
    : []
}

const decodeWide = (content: Uint8Array) =>
  new TextDecoder('utf-16le').decode(content.subarray(0, content.byteLength & ~1))

/** A scan says nothing to a screen reader or a search; another attachment must say it. */
function findMissingText({ file, name, texts, fault }: ReadAttachment, extension: string): Fault[] {
  const hasVersion = (file.data?.attachments ?? []).some(({ textOf }) => textOf === name)
  if (extension !== '.pdf' || fault !== undefined || texts.length > 0 || hasVersion) return []
  if (isWaived(file, 'scanned-pdf', name)) return []
  return [
    {
      rule: 'scanned-pdf',
      problem: `附件 "${name}" 是扫描件，没有文字，搜不到也读不出。`,
      fix: `再附一个文字版，写明 textOf: ${name}。${toWaiverHint('scanned-pdf', name)}`,
    },
  ]
}

function safely<Value>(read: () => Value[]): Value[] {
  try {
    return read()
  } catch {
    return []
  }
}
