import { readdirSync, watch } from 'node:fs'
import type { FSWatcher } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** How long to wait after a change, in milliseconds: saving often writes several files. */
export const PAUSE = 300

/**
 * Calls back after every change below a folder, also when it goes or comes back; the returned function ends that.
 * Each folder is watched by itself, because the recursive watch of Node loses files that an editor replaces by renaming.
 */
export function watchFolder(root: string, onChange: () => void): () => void {
  const watchers = new Map<string, FSWatcher>()
  let timer: NodeJS.Timeout | undefined
  const notice = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      watchAll(root, watchers, notice)
      onChange()
    }, PAUSE)
  }
  const above = watch(dirname(root), (_, name) => {
    if (name !== basename(root)) return
    // Another folder may stand in its place: what was watched is not there any more.
    closeAll(watchers)
    notice()
  })
  watchAll(root, watchers, notice)
  return () => {
    clearTimeout(timer)
    above.close()
    closeAll(watchers)
  }
}

function closeAll(watchers: Map<string, FSWatcher>): void {
  for (const watcher of watchers.values()) watcher.close()
  watchers.clear()
}

/** Watches the folders that came and forgets those that went. */
function watchAll(root: string, watchers: Map<string, FSWatcher>, notice: () => void): void {
  const folders = new Set(listFolders(root))
  for (const [folder, watcher] of watchers) {
    if (folders.has(folder)) continue
    watcher.close()
    watchers.delete(folder)
  }
  for (const folder of folders) {
    if (watchers.has(folder)) continue
    // A folder that goes while it is watched fails its watcher; the folder above reports that anyway.
    watchers.set(folder, watch(folder, notice).on('error', notice))
  }
}

function listFolders(folder: string): string[] {
  try {
    const below = readdirSync(folder, { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    )
    return [folder, ...below.flatMap(({ name }) => listFolders(join(folder, name)))]
  } catch {
    return []
  }
}
