/** Names that Windows keeps for devices, whatever extension follows (Win32, “Naming Files, Paths, and Namespaces”). */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i

/** Signs that Windows refuses in a name; `/` can stand in none. */
const REFUSED = /[<>:"|?*\\\p{Cc}]/u

/** With the folders above it, a longer name does not fit into the 260 characters of a path on Windows. */
const MOST_CHARACTERS = 120

/** Linux counts bytes (NAME_MAX), some of which an encrypted disk takes for itself. */
const MOST_BYTES = 240

/** Why a file of this name cannot be on every machine, and what to do; `undefined` when it can. */
export function findNameFault(name: string): { problem: string; fix: string } | undefined {
  const [sign] = REFUSED.exec(name) ?? []
  if (sign !== undefined)
    return { problem: `有 Windows 不允许的字符 ${toShown(sign)}`, fix: '从文件名中删去它。' }
  if (RESERVED.test(name))
    return { problem: '是 Windows 保留的设备名', fix: '换一个名称，例如前面加上内容。' }
  if (/^\s|[\s.]$/.test(name))
    return { problem: '开头有空格，或末尾有空格、句点，Windows 不允许', fix: '删去它们。' }
  if (name.length > MOST_CHARACTERS || Buffer.byteLength(name) > MOST_BYTES)
    return {
      problem: '太长，在 Windows 或一部分 Linux 电脑上打不开',
      fix: '改成 60 个字以内。',
    }
  return undefined
}

const toShown = (sign: string) => (/\p{Cc}/u.test(sign) ? '（看不见的控制字符）' : `“${sign}”`)

/** What two names have in common that Windows and macOS take for one: case, and how accents are written (UAX #15). */
export const toFoldedName = (name: string): string => name.normalize('NFC').toLowerCase()

/** Whether a name is written with marks apart, as macOS does; it looks like another one, and is not the same. */
export const isDecomposed = (name: string): boolean => name.normalize('NFC') !== name
