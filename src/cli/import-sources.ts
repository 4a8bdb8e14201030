import { basename, extname } from 'node:path'
import { stat } from 'node:fs/promises'
import { exists, listFilesBelow } from '#files/write-whole.ts'
import { IMPORTABLE } from '#import/read-source.ts'
import { WrongUse } from './wrong-use.ts'

/** The files to import, and the folders that were named and hold none. */
export type ImportSources = { files: string[]; empty: string[] }

/** Folders stand for the importable files in them; a file that is named is always tried. */
export async function findSources(paths: string[]): Promise<ImportSources> {
  await requirePaths(paths)
  const lists = await Promise.all(
    paths.map(async (path) => ({ path, files: await listSources(path) })),
  )
  return {
    files: lists.flatMap(({ files }) => files),
    empty: lists.flatMap(({ path, files }) => (files.length === 0 ? [path] : [])),
  }
}

/** Refuses, before anything is imported, attachments that are not there or no files. */
export async function requireAttachments(paths: string[]): Promise<void> {
  await requirePaths(paths)
  for (const path of paths)
    if ((await stat(path)).isDirectory())
      throw new WrongUse(`选项 --attach：${path} 是文件夹。请写文件的名称。`)
}

async function requirePaths(paths: string[]): Promise<void> {
  if (paths.some((path) => path.trim() === ''))
    throw new WrongUse('有一个文件名是空的。请写明文件或文件夹的名称。')
  const found = await Promise.all(paths.map(exists))
  const missing = paths.filter((_, index) => !found[index])
  if (missing.length > 0)
    throw new WrongUse(missing.map((path) => `没有找到 ${path}。请核对路径。`).join('\n'))
}

async function listSources(path: string): Promise<string[]> {
  if (!(await stat(path)).isDirectory()) return [path]
  const below = await listFilesBelow(path)
  return below.filter(
    (file) => IMPORTABLE.includes(extname(file).toLowerCase()) && basename(file) !== 'README.md',
  )
}
