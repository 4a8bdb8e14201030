import { existsSync, lstatSync, readdirSync, realpathSync, statSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative } from 'node:path'
import { readBuildRecord } from '#files/build-record.ts'

/**
 * Why a site may not be built into a folder, in Chinese: a build replaces the whole folder, so it may only be a new one,
 * an empty one, or a site that was built before, and nothing that holds the project or the content.
 */
export function findFolderFault(folder: string, kept: string[]): string | undefined {
  if (kept.some((path) => isWithin(path, folder)))
    return `${folder} 里有本项目或内容文件，生成网站会把它们全部替换。请换一个文件夹。`
  if (!existsSync(folder)) {
    return lstatSync(folder, { throwIfNoEntry: false })
      ? `${folder} 是一个链接，它指向的位置不存在。请先建好那个文件夹，或换一个文件夹。`
      : undefined
  }
  if (!statSync(folder).isDirectory()) return `${folder} 是文件，不是文件夹。请换一个文件夹。`
  if (readdirSync(folder).length === 0 || readBuildRecord(folder)) return undefined
  return `${folder} 里有别的文件，生成网站会把它们全部替换。请换一个新的或空的文件夹，或者先自己清空它。`
}

/** The folder that a path leads to, also through links, and also where its last parts do not exist yet. */
export function toRealFolder(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  const parent = dirname(path)
  return parent === path ? path : join(toRealFolder(parent), basename(path))
}

/** Whether a path lies in a folder, or is the folder itself. */
function isWithin(path: string, folder: string): boolean {
  const from = relative(folder, path)
  return !from.startsWith('..') && !isAbsolute(from)
}
