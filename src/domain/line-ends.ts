/** Characters that stand without spaces between them. */
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u2e80-\u303f\u2460-\u24ff\u3200-\u33ff\uff00-\uffef]/u
/** Marks of Chinese and of Latin text alike. */
const EITHER = /[“”‘’—…·]/

/**
 * The pieces of one paragraph without the line ends that nobody hears: Chinese text may be broken anywhere, and a line
 * end is a space only between words of Latin letters and figures.
 */
export function joinLines(pieces: string[]): string[] {
  if (!pieces.some((piece) => piece.includes('\n'))) return pieces
  const whole = pieces.join('')
  let start = 0
  return pieces.map((piece) => {
    const from = start
    start += piece.length
    return piece.replace(/[ \t]*\r?\n[ \t]*/g, (end, at: number) => {
      const before = Array.from(whole.slice(Math.max(0, from + at - 40), from + at).trimEnd()).at(
        -1,
      )
      const [after] = whole.slice(from + at + end.length, from + at + end.length + 40).trimStart()
      return isGap(before ?? '', after ?? '') ? end : ''
    })
  })
}

/** What stands for the line end between two pieces of a sentence: a space or nothing. */
export const toJoint = (before: string, after: string) =>
  isGap(Array.from(before.trimEnd()).at(-1) ?? '', Array.from(after.trimStart())[0] ?? '')
    ? ' '
    : ''

/** Whether a line end between two characters is a space; at the end of a paragraph nothing is heard anyway. */
const isGap = (before: string, after: string) =>
  !WIDE.test(before) && !WIDE.test(after) && !(EITHER.test(before) && EITHER.test(after))
