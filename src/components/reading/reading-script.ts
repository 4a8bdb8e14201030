import { createHash } from 'node:crypto'
import { CHOICES, STORAGE_KEY } from '#client/reading/preferences.ts'
import { restore } from '#client/reading/restore.ts'

/** The script that applies stored preferences before the first paint. */
export const readingScript = toScript(restore)

/** Its version changes with its content, so that browsers may keep it. */
export const readingScriptVersion = createHash('sha256')
  .update(readingScript)
  .digest('base64url')
  .slice(0, 8)

/** The source of a function without its comments and indents, with the call of it. */
function toScript(run: typeof restore): string {
  const source = run
    .toString()
    .replace(/^\s*\/\/.*\n/gm, '')
    .replace(/^\s+/gm, '')
  return `(${source})(${JSON.stringify(CHOICES)},${JSON.stringify(STORAGE_KEY)})`
}
