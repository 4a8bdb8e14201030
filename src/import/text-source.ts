import { isSavedPage } from './saved-page.ts'
import type { SourceDocument } from './source-document.ts'
import { toTextParagraphs } from './wrapped-lines.ts'

/** Reads plain text: a line that is not empty is a paragraph, unless a sentence was wrapped. */
export function readTextSource(text: string): SourceDocument {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029\f\v]/)
  return {
    isPage: isSavedPage(lines.map((line) => line.trim())),
    blocks: toTextParagraphs(lines).map((paragraph) => ({
      kind: 'paragraph' as const,
      place: `第${paragraph.line}行`,
      runs: [{ text: paragraph.text }],
    })),
    images: new Map(),
    stated: {},
    changes: [],
  }
}
