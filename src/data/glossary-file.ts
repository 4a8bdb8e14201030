import { createHash } from 'node:crypto'
import { getGlossary } from './glossary.ts'
import { isPreview } from './preview.ts'

/** The glossary for the notes beside a text, which fetch it when the first one is opened. */
export function getGlossaryFile(): { version: string; text: string } {
  const entries = getGlossary().map(({ term, meaning, source }) => ({ term, meaning, source }))
  const text = JSON.stringify(entries)
  // Astro keeps the paths of a preview, and would not find the file under the name of its new content.
  if (isPreview()) return { version: 'preview', text }
  // The name changes with the content, so that browsers may keep the file.
  const version = createHash('sha256').update(text).digest('base64url').slice(0, 8)
  return { version, text }
}
