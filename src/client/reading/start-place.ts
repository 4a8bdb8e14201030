import type { SpokenSentence } from './spoken-text.ts'

/** How far below the upper edge of the window a text counts as in sight, in CSS pixels. */
const UPPER_EDGE = 20

/** Where to begin: at what is selected, else at the first sentence in sight. */
export function findStart(sentences: SpokenSentence[]): number {
  const selection = getSelection()
  if (selection && !selection.isCollapsed) {
    const { startContainer, startOffset } = selection.getRangeAt(0)
    const selected = sentences.findIndex(
      ({ range }) => range.comparePoint(startContainer, startOffset) <= 0,
    )
    if (selected !== -1) return selected
  }
  const inSight = sentences.findIndex(
    ({ range }) => range.getBoundingClientRect().bottom > UPPER_EDGE,
  )
  return Math.max(inSight, 0)
}
