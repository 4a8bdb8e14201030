import { listSettings } from '#files/content.ts'
import type { Content } from '#files/content.ts'

/** A text that staff wrote for the site, as it lies on disk: a document with its front matter, or a settings file. */
export type OwnText = { path: string; source: string }

/** Every text that can be read; what is in a wrong encoding is reported by another rule. */
export function listOwnTexts(content: Content): OwnText[] {
  const settings = listSettings(content).flatMap(({ path, yaml, isMisencoded }) =>
    yaml ? [{ path, source: yaml.source, isMisencoded }] : [],
  )
  return [...content.documents, ...settings].filter(({ isMisencoded }) => !isMisencoded)
}

/** The lines of a text, counted from 1, without the ends that Windows writes. */
export const toNumberedLines = (source: string): { text: string; line: number }[] =>
  source.split('\n').map((text, index) => ({ text: text.replace(/\r$/, ''), line: index + 1 }))
