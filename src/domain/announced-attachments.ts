import { toNumber } from './chinese-numerals.ts'

/** An attachment that a text says it has; `number` is 1 where it has the only one. */
export type AnnouncedAttachment = {
  number: number
  /** As the list 附件：1. … names it; absent where a sentence only refers to it. */
  name?: string
  /** The words that announce it. */
  words: string
  /** Line of the text, counted from 1. */
  line: number
}

/** What a text announces, and the numbers of the attachments that stand in it themselves; `0` is one without number. */
export type Announcements = { announced: AnnouncedAttachment[]; printed: Set<number> }

const NUMBER = '(\\d{1,2}|[一二三四五六七八九十]{1,3}|[０-９]{1,2})'
/** 附件：1. 甲, as GB/T 9704-2012 sets it under the text. */
const LIST = /^附\s*件\s*[:：]\s*(.*)$/
const ITEM = /^(\d{1,2})\s*[.．、]\s*(.+)$/
/** The head of an attachment that follows in the text: 附件2, 附表1 名称, 附件：. */
const HEAD = new RegExp(`^附\\s*[件表录]\\s*${NUMBER}?\\s*(?:$|[:：\\s（(].{0,60}$)`)
/** A sentence that sends its reader to an attachment of this text; 《…》附件2 is one of another. */
const REFERENCE = new RegExp(
  `(?:(?<![》〕号])[（(]|(?:详见|参见|见|附后的|填写|按照?|依照)(?:本\\p{Script=Han}{1,4})?)附[件表]\\s*(?:${NUMBER}(?![\\d.]))?(?=[）)，。；、：:\\s]|所列|所附|规定|$)`,
  'gu',
)

/** Reads announcements from the lines of a text; marks of Markdown are no part of it. */
export function findAnnouncements(text: string): Announcements {
  const lines = text.split('\n').map((line, index) => ({ text: toPlain(line), line: index + 1 }))
  const filled = lines.filter((line) => line.text !== '')
  const announced: AnnouncedAttachment[] = []
  const printed = new Set<number>()
  filled.forEach((line, index) => {
    const rest = filled.slice(index + 1)
    const list = LIST.exec(line.text)
    const head = HEAD.exec(line.text)
    if (list?.[1]) announced.push(...readList(list[1], [line, ...rest]))
    else if (head && isFollowed(rest)) printed.add(toValue(head[1]) ?? 0)
    else if (head?.[1]) announced.push(toHeadOnly(line, toValue(head[1]) ?? 1))
    announced.push(...readReferences(line))
  })
  return { announced, printed }
}

type Line = { text: string; line: number }

const toPlain = (line: string) =>
  line
    .replace(/\\(?=[\p{P}\p{S}])/gu, '')
    .replace(/^(?:\s|[#>*_|-])+|[\s*_|]+$/g, '')
    .replace(/\*\*/g, '')

/** The names of a list: all on its line, or one on each of the lines that follow. */
function readList(first: string, [line, ...rest]: Line[]): AnnouncedAttachment[] {
  if (!line || /略[）)]?$/.test(first)) return []
  const words = line.text.slice(0, 20)
  const items = first.split(/\s+(?=\d{1,2}\s*[.．、])/).map((text) => ({ text, line: line.line }))
  if (!ITEM.test(first)) return [{ number: 1, name: first, words, line: line.line }]
  const names: AnnouncedAttachment[] = []
  for (const item of [...items, ...rest]) {
    const [, figure, name = ''] = ITEM.exec(item.text) ?? []
    if (Number(figure) !== names.length + 1) break
    if (!/略[）)]?$/.test(name))
      names.push({ number: names.length + 1, name, words: item.text.slice(0, 20), line: item.line })
    else break
  }
  return names
}

/** Heads that follow one another, or stand before the signature, are a list; what an attachment says follows its head. */
function isFollowed([next]: Line[]): boolean {
  return next !== undefined && !HEAD.test(next.text) && !/^<Signature|^\d{4}年/.test(next.text)
}

const toHeadOnly = ({ text, line }: Line, number: number): AnnouncedAttachment => ({
  number,
  words: text.slice(0, 20),
  line,
})

const readReferences = ({ text, line }: Line): AnnouncedAttachment[] =>
  [...text.matchAll(REFERENCE)].map(({ 0: words, 1: figure }) => ({
    number: toValue(figure) ?? 1,
    words: words.replace(/^[（(]/, ''),
    line,
  }))

function toValue(figure: string | undefined): number | undefined {
  if (figure === undefined) return undefined
  const plain = figure.normalize('NFKC')
  return /^\d+$/.test(plain) ? Number(plain) : toNumber(plain)
}
