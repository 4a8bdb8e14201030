/** What the operating system refuses, with the remedy. */
const REASONS: Record<string, string> = {
  EACCES: '没有权限。请检查文件和文件夹的权限',
  EPERM: '系统不允许。请检查权限，或关闭占用它的程序',
  EROFS: '这里只能读，不能写。请换一个位置',
  ENOSPC: '磁盘已满。请先腾出空间',
  ENOENT: '文件不见了，可能刚被移走或删去。请核对后再运行一次',
  EISDIR: '这里应是文件，却是文件夹。请移走或改名',
  ENOTDIR: '路径中有一段不是文件夹。请核对路径',
  EBUSY: '文件正被别的程序使用。请关闭后再运行一次',
  EMFILE: '打开的文件太多。请关闭别的程序后再运行一次',
}

/**
 * A sentence for whatever stopped a command. Staff can do nothing with the program's own details, so these are printed
 * only for an error that nobody foresaw, and where `GONGKAI_DEBUG` is set.
 */
export function explainFailure(error: unknown): string {
  const { code, path } = toSystemError(error)
  const reason = REASONS[code ?? '']
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error)
  if (reason === undefined)
    return `程序出错，命令没有完成。请把以下内容发给维护人员：\n${details}\n`
  const sentence = `命令没有完成：${path === undefined ? '' : `${path} `}${reason}。\n`
  return process.env['GONGKAI_DEBUG'] ? `${sentence}${details}\n` : sentence
}

const toSystemError = (error: unknown): Partial<NodeJS.ErrnoException> =>
  error instanceof Error ? error : {}
