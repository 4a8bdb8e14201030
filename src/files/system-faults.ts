/** What the operating system refuses (errno(3)), with the remedy; each without its full stop. */
const REASONS = {
  EACCES: '没有权限。请检查文件和文件夹的权限',
  EPERM: '系统不允许。请检查权限，或关闭占用它的程序',
  EROFS: '这里只能读，不能写。请换一个位置',
  ENOSPC: '磁盘已满。请先腾出空间',
  EDQUOT: '磁盘配额已用完。请先腾出空间，或请管理员增加配额',
  EFBIG: '文件超过系统允许的大小。请换一个位置，或请管理员放宽限制',
  ENOENT: '文件不见了，可能刚被移走或删去。请核对后再运行一次',
  EEXIST: '这里已有同名的文件。请移走或改名',
  EISDIR: '这里应是文件，却是文件夹。请移走或改名',
  ENOTDIR: '路径中有一段不是文件夹。请核对路径',
  ENOTEMPTY: '文件夹里有别的文件。请核对后移走',
  EBUSY: '文件正被别的程序使用。请关闭后再运行一次',
  ETXTBSY: '文件正被别的程序使用。请关闭后再运行一次',
  EMFILE: '打开的文件太多。请关闭别的程序后再运行一次',
  ENFILE: '打开的文件太多。请关闭别的程序后再运行一次',
  ENAMETOOLONG: '名称或路径太长。请改短',
  ELOOP: '链接绕成了一圈。请核对路径',
  ENOMEM: '内存不足。请关闭别的程序后再运行一次',
  EIO: '磁盘读写出错。请检查磁盘，或换一个位置',
  EXDEV: '跨磁盘移动失败。请换一个位置',
} satisfies Record<string, string>

type Code = keyof typeof REASONS

/** The same by number, as programs written in Rust report them; Windows counts otherwise. */
const CODES: Record<number, Code> =
  process.platform === 'win32'
    ? { 2: 'ENOENT', 4: 'EMFILE', 5: 'EACCES', 32: 'EBUSY', 112: 'ENOSPC', 206: 'ENAMETOOLONG' }
    : { 1: 'EPERM', 2: 'ENOENT', 5: 'EIO', 12: 'ENOMEM', 13: 'EACCES', 16: 'EBUSY', 24: 'EMFILE', 27: 'EFBIG', 28: 'ENOSPC', 30: 'EROFS', 36: 'ENAMETOOLONG', 122: 'EDQUOT' } // prettier-ignore

/** What the operating system refused. */
export type SystemFault = {
  code: string
  /** Where, if it is known. */
  path: string | undefined
  /** What is wrong and what to do, without the full stop. */
  reason: string
}

/**
 * The refusal of the operating system behind an error: in the error itself, in what caused it, or in the words of a
 * program that passes on only the text. `undefined` for any other error.
 */
export function findSystemFault(error: unknown): SystemFault | undefined {
  for (const each of toChain(error)) {
    const { code, path, dest } = each as NodeJS.ErrnoException & { dest?: string }
    // What was to be written matters, not what it is copied from.
    if (isKnown(code)) return { code, path: dest ?? path, reason: REASONS[code] }
  }
  for (const { message } of toChain(error)) {
    const code = findCode(message)
    const [, path] = /'([^']+)'/.exec(message) ?? []
    if (code !== undefined) return { code, path, reason: REASONS[code] }
  }
  return undefined
}

/** An error, what caused it, and so on; each once. */
function toChain(error: unknown): Error[] {
  const found = new Set<Error>()
  for (const waiting = [error]; waiting.length > 0;) {
    const next = waiting.shift()
    if (!(next instanceof Error) || found.has(next)) continue
    found.add(next)
    waiting.push(next.cause, ...(next instanceof AggregateError ? (next.errors as unknown[]) : []))
  }
  return [...found]
}

function findCode(message: string): Code | undefined {
  const name = /\b(E[A-Z]{2,11}): /.exec(message)?.[1]
  if (isKnown(name)) return name
  const number = /\(os error (\d+)\)/.exec(message)?.[1]
  return number === undefined ? undefined : CODES[Number(number)]
}

const isKnown = (code: string | undefined): code is Code =>
  code !== undefined && Object.hasOwn(REASONS, code)
