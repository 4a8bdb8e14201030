import type { FileContent } from '#files/file-content.ts'
import { UnreadableFileError } from '#files/unreadable-file.ts'
import { findSvgFaults } from './active-image.ts'
import { findFileFaults } from './attachment-content.ts'
import type { AttachmentFault } from './attachment-content.ts'
import { explainFault } from './attachment-faults.ts'

/** How many faults of one archive are listed; after them, the whole archive is worth a look. */
const MOST_FAULTS = 10

/** What is wrong with the files in an archive: each is judged as if it were attached by itself. */
export async function findArchiveFaults(
  { name, inside }: FileContent,
  about: string,
): Promise<AttachmentFault[]> {
  if (!/\.zip$/i.test(name)) return []
  const files = inside.filter((file) => !isLitter(file))
  if (files.length === 0)
    return [{ problem: `${about} 里没有文件。`, fix: '重新压缩，或删去这个附件。' }]
  const encrypted = files.filter(isEncrypted)
  const faults = [...findLitter(inside, about), ...findEncrypted(encrypted, about)]
  for (const file of files)
    if (!encrypted.includes(file)) faults.push(...(await findEntryFaults(file, about)))
  return withRest(faults, about)
}

function withRest(faults: AttachmentFault[], about: string): AttachmentFault[] {
  const rest = faults.length - MOST_FAULTS
  if (rest <= 0) return faults
  const problem = `${about} 中还有 ${rest} 个问题没有列出。`
  return [
    ...faults.slice(0, MOST_FAULTS),
    { problem, fix: '改正列出的问题后再检查一次，或重新整理压缩包。' },
  ]
}

const isEncrypted = ({ fault }: FileContent) =>
  fault instanceof UnreadableFileError && fault.reason === 'encrypted'

function findEncrypted(files: FileContent[], about: string): AttachmentFault[] {
  const [first] = files
  if (!first?.fault) return []
  const others = files.length > 1 ? ` 等 ${files.length} 个文件` : ''
  return [explainFault(first.fault, `${about} 中的 "${first.name}"${others}`)]
}

async function findEntryFaults(file: FileContent, archive: string): Promise<AttachmentFault[]> {
  const about = `${archive} 中的 "${file.name}"`
  if (/(?:^|[\\/])\.\.(?:[\\/]|$)|^[\\/]|^[A-Za-z]:/.test(file.name))
    return [
      {
        problem: `${about} 会解压到压缩包以外的文件夹。`,
        fix: '用电脑自带的压缩功能重新压缩。',
      },
    ]
  const active = /\.svg$/i.test(file.name) ? findSvgFaults(file.content).slice(0, 1) : []
  return [
    ...(await findFileFaults(file, about)),
    ...active.map((fault) => ({
      rule: 'active-image',
      problem: `${about} 不是单纯的静态图：${fault}。`,
      fix: '导出为普通 SVG，或改用 PNG，再重新压缩。',
    })),
  ]
}

/** What the system of whoever packed an archive leaves in it: names of folders, sometimes of persons. */
const LITTER = /(?:^|\/)(?:__MACOSX\/.*|\.DS_Store|Thumbs\.db|desktop\.ini)$/i
const isLitter = ({ name }: FileContent) => LITTER.test(name)

function findLitter(inside: FileContent[], about: string): AttachmentFault[] {
  const first = inside.find(isLitter)
  if (!first) return []
  return [
    {
      severity: 'warning',
      problem: `${about} 中有系统自动生成的文件 "${first.name}"。`,
      fix: '从压缩包中删去，再放进来。',
    },
  ]
}
