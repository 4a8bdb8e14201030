import { toDocumentNumber } from '#domain/document-number.ts'
import { isArticle } from '#domain/heading-forms.ts'

const PART = '第[一二三四五六七八九十百零〇\\d]+[编章节]'
const NUMBER = new RegExp(`^${PART}$`)
/** A chapter with its name is a line of its own, however narrow the page is. */
const HEADING = new RegExp(`^${PART}[\\s　]+[^，。；：]+$`)
const LONGEST_NAME = 40

/** Lines of a PDF are cut at the margin; a line that fills the width goes on in the next one, but not in a document number or an article. */
export function joinPdfLines(text: string): string {
  const lines = joinNumbers(text.split(/\r?\n/).map((line) => line.trim()))
  const width = Math.max(...lines.map((line) => line.length)) * 0.8
  return lines.reduce((joined, line, index) => {
    const previous = lines[index - 1] ?? ''
    const goesOn = previous.length >= width && line !== '' && !isWhole(previous) && !begins(line)
    return joined + (index === 0 ? '' : goesOn ? '' : '\n') + line
  }, '')
}

const isWhole = (line: string) => /[。；：！？]$/.test(line) || HEADING.test(line)
const begins = (line: string) => toDocumentNumber(line) !== undefined || isArticle(line)

/** The number of a chapter and its name, which stand apart in their line, come as two. */
const joinNumbers = (lines: string[]): string[] =>
  lines.reduce<string[]>((joined, line) => {
    const at = joined.findLastIndex((other) => other !== '')
    const number = joined[at] ?? ''
    if (!NUMBER.test(number) || !isName(line)) return [...joined, line]
    return [...joined.slice(0, at), `${number}　${line}`]
  }, [])

const isName = (line: string) =>
  line !== '' && line.length <= LONGEST_NAME && !/^第|[。；]$/.test(line)
