import { toJoint } from '#domain/line-ends.ts'
import { readLineEnds } from '#domain/typed-lines.ts'
import type { Run } from './source-document.ts'

/** Breaks a line on purpose, where a line end may only wrap a sentence. */
export const LINE_BREAK = '\u2028'

/**
 * The paragraphs of running text: a sentence that was wrapped is one, and what merely stands below it another. `read`
 * says where its lines end.
 */
export function toParagraphs(runs: Run[], read = readLineEnds): Run[][] {
  return splitAt(runs, LINE_BREAK)
    .flatMap((part) => joinWrapped(splitAt(part, '\n'), read))
    .filter((line) => line.some(({ text, note }) => text.trim() !== '' || note))
}

function joinWrapped(lines: Run[][], read: typeof readLineEnds): Run[][] {
  const words = lines.map((runs) => runs.map(({ text }) => text).join(''))
  const ends = read(words)
  const paragraphs = lines.slice(0, 1)
  for (const [at, line] of lines.slice(1).entries()) {
    if (ends[at] === 'joined')
      paragraphs.at(-1)?.push({ text: toJoint(words[at] ?? '', words[at + 1] ?? '') }, ...line)
    else paragraphs.push(line)
  }
  return paragraphs
}

/** Runs that end where a sign stands; what belongs to a run belongs to both its parts. */
function splitAt(runs: Run[], sign: string): Run[][] {
  const parts: Run[][] = [[]]
  for (const run of runs) {
    const [first = '', ...rest] = run.text.split(sign)
    parts.at(-1)?.push({ ...run, text: first })
    for (const text of rest) parts.push([{ ...run, text }])
  }
  return parts
}
