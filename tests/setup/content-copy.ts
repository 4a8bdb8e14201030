import { cpSync, mkdtempSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A content root of a test's own, which it may spoil. */
export type ContentCopy = {
  root: string
  /** Writes a file, with the folders that it needs. */
  write: (path: string, text: string) => void
  /** Replaces text in a file; fails when the text is not there. */
  replace: (path: string, from: string, to: string) => void
}

/** Copies the demonstration content, or only its settings without any document. */
export function copyContent({ withDocuments = true } = {}): ContentCopy {
  const root = mkdtempSync(join(tmpdir(), 'gongkai-content-'))
  const isSetting = (path: string) => /(?:^|[\\/])content$|\.yaml$|[\\/]organisations$/.test(path)
  // Documents that are not copied would be missed.
  const isRecord = (path: string) => /(?:lock|redirects|tombstones|search)\.yaml$/.test(path)
  cpSync('content', root, {
    recursive: true,
    filter: (path) => withDocuments || (isSetting(path) && !isRecord(path)),
  })
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const replace = (path: string, from: string, to: string) => {
    const text = readFileSync(join(root, path), 'utf8')
    if (!text.includes(from)) throw new Error(`${path} does not contain "${from}".`)
    write(
      path,
      text.replace(from, () => to),
    )
  }
  return { root, write, replace }
}
