/** Strokes that open and close code within a line, and blank lines, over which none goes on. */
const STROKES = /(?<strokes>`+)|\n[ \t]*\r?(?=\n)/g

/** Says where the code ends that the strokes at a place open; where they open none, the end of the strokes. */
export function toCodeEnds(text: string): (index: number) => number {
  const ends = new Map<number, number>()
  let open = new Map<number, number[]>()
  for (const { index, groups = {} } of text.matchAll(STROKES)) {
    const length = groups['strokes']?.length
    if (length === undefined) {
      open = new Map()
      continue
    }
    for (const start of open.get(length) ?? []) ends.set(start, index + length)
    open.set(length, [index])
  }
  return (index) => ends.get(index) ?? toEndOfStrokes(text, index)
}

const toEndOfStrokes = (text: string, index: number) => {
  let end = index
  while (text[end] === '`') end += 1
  return end
}
