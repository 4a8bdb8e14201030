import { toJoint } from '#domain/line-ends.ts'
import { readLineEnds } from '#domain/typed-lines.ts'
import { findFurniture } from './furniture.ts'
import { isSourceLine } from './source-labels.ts'
import { isStatedLine } from './stated-fields.ts'

/** A paragraph of plain text, with the line on which it begins, counted from 1. */
export type TextParagraph = { line: number; text: string }

/** The shortest line that a program wraps; shorter ones were ended by a person. */
const SHORTEST_WRAPPED = 20
/** How much shorter than the longest of its block a wrapped line is at most. */
const SLACK = 4
/** What stands in columns is a table; a line without words is the number of a page. */
const COLUMNS = /\t|\S[ 　]{2,}\S/
const HAS_WORDS = /\p{L}/u
/** A name with a date behind it. */
const DATELINE = /\s\d{4}年\d{1,2}月\d{1,2}日$/
const INDENTED = /^(?: {2}|　|\t)/

/**
 * The paragraphs of plain text. A line is a paragraph, as Word saves it; only where empty lines part the paragraphs, or
 * all lines are of one length, are lines within a sentence joined.
 */
export function toTextParagraphs(lines: string[]): TextParagraph[] {
  const blocks = toBlocks(lines)
  return blocks.flatMap((block) => {
    const isParted = blocks.length > 1 && block.first > 1
    const wrapped = findWrapped(block.lines, isParted)
    const paragraphs: TextParagraph[] = []
    for (const [at, line] of block.lines.entries()) {
      const last = wrapped[at - 1] ? paragraphs.at(-1) : undefined
      if (last) last.text += toJoint(last.text, line) + line.trim()
      else paragraphs.push({ line: block.first + at, text: line.trim() })
    }
    return paragraphs
  })
}

/** Lines between empty ones, with the number of the first. */
function toBlocks(lines: string[]): { first: number; lines: string[] }[] {
  const blocks: { first: number; lines: string[] }[] = []
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue
    if (at > 0 && lines[at - 1]?.trim() !== '') blocks.at(-1)?.lines.push(line)
    else blocks.push({ first: at + 1, lines: [line] })
  }
  return blocks
}

/** For each line but the last, whether its sentence goes on in the next. */
function findWrapped(lines: string[], isParted: boolean): boolean[] {
  const ends = readLineEnds(lines)
  const isSentence = isParted && ends.every((end) => end === 'joined')
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0)
  const isFull = ({ length }: string) => longest >= SHORTEST_WRAPPED && length >= longest - SLACK
  // One line that is longer than the others was not wrapped.
  const isWrapped = lines.filter(isFull).length > 1 && lines.length > 2
  return ends.map((end, at) => {
    const [line = '', next = ''] = lines.slice(at, at + 2)
    const isText = [line, next].every(isRunningText) && !INDENTED.test(next)
    return end === 'joined' && isText && (isSentence || (isWrapped && isFull(line)))
  })
}

/** Whether a line may be a part of a sentence: no table, no page number, nothing that stands around a text. */
function isRunningText(line: string): boolean {
  const words = line.trim()
  return (
    HAS_WORDS.test(words) &&
    !COLUMNS.test(words) &&
    !DATELINE.test(words) &&
    !isSourceLine(words) &&
    !isStatedLine(words) &&
    findFurniture(words) === undefined
  )
}
