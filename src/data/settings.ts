import { readSettings } from '#files/content.ts'
import { isPreview } from './preview.ts'

let cached: ReturnType<typeof readSettings> | undefined

/** The settings files, read once for a build and afresh for every page of the preview. */
export function getSettings(): ReturnType<typeof readSettings> {
  if (isPreview()) return readSettings()
  return (cached ??= readSettings())
}
