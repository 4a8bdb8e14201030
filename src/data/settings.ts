import { readSettings } from '#files/content.ts'

let cached: ReturnType<typeof readSettings> | undefined

/** The settings files, read once for a build and afresh for every page of the preview. */
export function getSettings(): ReturnType<typeof readSettings> {
  if (import.meta.env.DEV) return readSettings()
  return (cached ??= readSettings())
}
