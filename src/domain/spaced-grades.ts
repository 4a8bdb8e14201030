/** Grades of secrecy are often spaced out to fill their line: 机　密. */
const GAP = /(?<=[绝机秘])[^\S\t\r\n]+(?=密)/g

/** A text whose grades have no gaps, and where its positions lie in the text as it was. */
export function withoutGaps(text: string): { text: string; toSource: (index: number) => number } {
  const gaps: { index: number; length: number }[] = []
  let removed = 0
  const closed = text.replace(GAP, (gap, index: number) => {
    gaps.push({ index: index - removed, length: gap.length })
    removed += gap.length
    return ''
  })
  const toSource = (index: number) =>
    gaps.reduce((at, gap) => (gap.index <= index ? at + gap.length : at), index)
  return { text: closed, toSource }
}
