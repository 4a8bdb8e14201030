import { FIRST_LISTED_RANK, findNumbering, isArticle } from './heading-forms.ts'

/** What the end of a line within a paragraph is: the middle of a sentence, the end of a paragraph, or either. */
export type LineEnd = 'joined' | 'parted' | 'unclear'

const HAN = /\p{Script=Han}/u
const SENTENCE_END = /[。；：！？;!?][”’"」』）)】》\]]*$/
const PUNCTUATION = /[，。；：！？、,;!?]/
/** 1. 1、 1) ① • ※ 附件 注： at the start of a line; 3.5公顷 and （2021—2025） are none. */
const ITEM =
  /^(?:[\u2460-\u24ff\u2776-\u2793•●○◆◇■□▪※★☆*]|[+-]\s|\d{1,3}(?:[.．](?!\d)|[、)）])|\d{4}[.．)]\s|[a-z][)）、]|附\s*[件表录]|注\s*[:：])/i
const DATE =
  /^(?:\d{4}|[〇零○一二三四五六七八九十]{4})\s*年\s*[\d一二三四五六七八九十]{1,3}\s*月\s*[\d一二三四五六七八九十]{1,3}\s*日$/
const LABEL = /^[^，。；：:\s]{1,8}\s*[:：]\s*\S/
const SALUTATION = /^各.{1,60}[:：]$/
const TITLE =
  /^[^，。；：]{4,}(?:通知|通报|通告|公告|意见|办法|规定|细则|方案|计划|总结|决定|函|报告|批复|请示|纪要)$/
/** How a sentence begins, and a heading does not. */
const CLAUSE =
  /^(?:为|根据|依据|按|经|由|对|在|自|从|以|将|把|请|凡|如|若|本|该|此|各|我|现|当|与|和|及|并|因|通过|针对|围绕|结合|鉴于|随着|截至)/
/** How a sentence goes on, and none begins. */
const GOES_ON =
  /^(?:要|应|的|和|与|及|或|等|是|须|必须|不得|可|将|已|并|地|得|了|着|中|上|下|内|后|前|而|也|都|均|还|由|到|至|[^\p{L}\p{N}“《（【])/u
/** Strokes and signs that fill a line. */
const ORNAMENT = /^[^\p{L}\p{N}]{3,}$/u
const LONGEST_HEADING = 30
const LONGEST_NAME = 10
const SHORTEST_TEXT = 15
/** How much shorter than the longest line of its paragraph a line is that was ended on purpose, in characters. */
const SLACK = 4

/**
 * Reads the line ends of one paragraph of a source. Chinese prose may be broken anywhere within a sentence; what is
 * pasted from Word without empty lines ends a paragraph with its line: after a full stop, before a number, in a signature.
 */
export function readLineEnds(source: string[]): LineEnd[] {
  const lines = source.map((line) => line.trim())
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0)
  const ends: LineEnd[] = []
  // From the last, because a sentence is known by its end; below a signature stands its date.
  let isSentence = false
  let isSigned = DATE.test(lines.at(-1) ?? '')
  for (let at = lines.length - 2; at >= 0; at -= 1) {
    const [line = '', next = ''] = lines.slice(at, at + 2)
    isSentence ||= SENTENCE_END.test(next)
    isSigned &&= !PUNCTUATION.test(next)
    const isParted = isSigned || isPart(line, next) || isHeading(line, longest)
    if (isParted) isSentence = false
    const isJoined = isSentence || /[，、,]$/.test(line) || !(HAN.test(line) || HAN.test(next))
    ends.push(isParted ? 'parted' : isJoined ? 'joined' : 'unclear')
  }
  return partHeads(lines, ends.reverse(), longest)
}

/**
 * Reads the line ends of an item of a list whose lines stand at the margin, where the text below the list stands too:
 * only a line that ends within a sentence surely goes on.
 */
export const readItemLineEnds = (source: string[]): LineEnd[] =>
  readLineEnds(source).map((end, at) =>
    end === 'joined' && !/[，、,]\s*$/.test(source[at] ?? '') ? 'unclear' : end,
  )

/** Looks again at the lines with which a paragraph begins: a short one may be a heading by itself. */
function partHeads(lines: string[], ends: LineEnd[], longest: number): LineEnd[] {
  const read: LineEnd[] = []
  for (const [at, end] of ends.entries()) {
    const [line = '', next = ''] = lines.slice(at, at + 2)
    const isFirst = end === 'joined' && (read.at(-1) ?? 'parted') !== 'joined'
    const isHead = isFirst && HAN.test(line) && !PUNCTUATION.test(line) && !GOES_ON.test(next)
    if (isHead && TITLE.test(line) && line.length <= longest - SLACK) read.push('parted')
    else read.push(isHead && isName(line, next) ? 'unclear' : end)
  }
  return read
}

/** A few words above a much longer text, which do not begin as a sentence does. */
const isName = (line: string, next: string) =>
  line.length <= LONGEST_NAME &&
  next.length >= Math.max(SHORTEST_TEXT, line.length * 2) &&
  !CLAUSE.test(line)

/** Whether two lines are two paragraphs by how the first ends or the second begins. */
const isPart = (line: string, next: string) =>
  HAN.test(line + next) &&
  (SENTENCE_END.test(line) ||
    isStart(next) ||
    DATE.test(line) ||
    (line.startsWith('关于') && TITLE.test(line)) ||
    [line, next].some((one) => ORNAMENT.test(one)) ||
    [line, next].every((one) => LABEL.test(one)))

/** Whether a line opens a numbered part, or stands by itself. */
function isStart(line: string): boolean {
  const numbering = findNumbering(line)
  if (numbering === undefined)
    return isArticle(line) || [ITEM, DATE, SALUTATION].some((form) => form.test(line))
  // 第二章规定的 is the middle of a sentence.
  return (
    numbering.rank >= FIRST_LISTED_RANK || /^[\s　]|^$/.test(line.slice(numbering.number.length))
  )
}

/** A line that is numbered and holds no more than a heading does. */
function isHeading(line: string, longest: number): boolean {
  const numbering = findNumbering(line)
  if (!numbering || line.length > Math.min(LONGEST_HEADING, longest - SLACK)) return false
  return !PUNCTUATION.test(line.slice(numbering.number.length))
}
