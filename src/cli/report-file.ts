import { stat } from 'node:fs/promises'
import { WrongUse } from './wrong-use.ts'

/** Refuses, before anything is imported, a report that would be written over something that is not a report. */
export async function requireFreeReport(
  path: string,
  sources: string[],
  force: boolean,
): Promise<void> {
  const there = await statIfPresent(path)
  if (!there) return
  if (there.isDirectory()) {
    throw new WrongUse(`选项 --report：${path} 是文件夹。请写一个文件名，例如 报告.txt。`)
  }
  const known = await Promise.all(sources.map(statIfPresent))
  // Two names of one file, for example through a link, are still the one file.
  if (known.some((source) => source?.ino === there.ino && source.dev === there.dev)) {
    throw new WrongUse(`选项 --report：${path} 是这次要导入的文件，不能写入报告。请换一个文件名。`)
  }
  if (!force) {
    throw new WrongUse(
      `选项 --report：${path} 已经存在，没有导入。请换一个文件名；确实要替换的，加 --force。`,
    )
  }
}

/** Rejects for a path at which no file could ever be written. */
async function statIfPresent(path: string) {
  try {
    return await stat(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}
