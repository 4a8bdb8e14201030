/** Grades of secrecy are often spaced out to fill their line: 机　密; in a frame, one character stands below the other. */
const GAP = /(?<=[绝机秘])[^\S\t\r\n]+(?=密)|(?<=^[^\S\n]*[绝机秘])\s*\n\s*(?=密[^\S\n]*$)/gm
/** Other words that are spaced out, character by character: 内 部 资 料. */
const SPACED =
  /(?<!\p{Script=Han})\p{Script=Han}(?:[^\S\t\r\n]{1,4}\p{Script=Han}(?!\p{Script=Han}))+/gu

/** A text whose spaced-out words have no gaps, and where its positions lie in the text as it was. */
export function withoutGaps(source: string): { text: string; toSource: (index: number) => number } {
  const gaps = listGaps(source)
  let text = ''
  let end = 0
  for (const { index, length } of gaps) {
    text += source.slice(end, index)
    end = index + length
  }
  const toSource = (at: number) =>
    gaps.reduce((shifted, { index, length }) => (index <= shifted ? shifted + length : shifted), at)
  return { text: text + source.slice(end), toSource }
}

type Gap = { index: number; length: number }

function listGaps(source: string): Gap[] {
  const gaps = [...source.matchAll(GAP)].map(toGap)
  for (const { 0: word, index } of source.matchAll(SPACED))
    gaps.push(
      ...[...word.matchAll(/\s+/g)].map((gap) => ({ ...toGap(gap), index: index + gap.index })),
    )
  const sorted = gaps.toSorted((a, b) => a.index - b.index)
  return sorted.filter(({ index }, at) => index !== sorted[at - 1]?.index)
}

const toGap = ({ 0: gap, index }: RegExpExecArray): Gap => ({ index, length: gap.length })
