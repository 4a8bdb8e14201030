import type { Issue } from './issue.ts'
import { toNumberedLines } from './own-texts.ts'
import type { OwnText } from './own-texts.ts'

/** How many lines of one text are told of; a garbled text has a find on each. */
const MOST_LINES = 10

/** The first find of each line of a text, told in the words of a rule. */
export function findByLine<Find>(
  { path, source }: OwnText,
  find: (line: string) => Find[],
  explain: (find: Find, times: number) => Omit<Issue, 'file' | 'line'>,
): Issue[] {
  // In most texts there is nothing; taking each apart into lines first would take longer than the search.
  if (find(source).length === 0) return []
  return toNumberedLines(source)
    .flatMap(({ text, line }) => {
      const finds = find(text)
      const [first] = finds
      return first === undefined ? [] : [{ file: path, line, ...explain(first, finds.length) }]
    })
    .slice(0, MOST_LINES)
}
