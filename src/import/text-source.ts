import { isSavedPage } from './saved-page.ts'
import type { SourceDocument } from './source-document.ts'

/** Reads plain text: every line that is not empty is a paragraph. */
export function readTextSource(text: string): SourceDocument {
  const lines = text.split(/\r\n|[\n\r\u2028\u2029\f\v]/)
  return {
    isPage: isSavedPage(lines.map((line) => line.trim())),
    blocks: lines.flatMap((line, index) =>
      line.trim() === ''
        ? []
        : [
            {
              kind: 'paragraph' as const,
              place: `第${index + 1}行`,
              runs: [{ text: line.trim() }],
            },
          ],
    ),
    images: new Map(),
    stated: {},
    changes: [],
  }
}
