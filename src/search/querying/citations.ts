import { fold, withoutBrackets } from '../tokens.ts'
import type { Variants } from '../tokens.ts'
import { toNumberForms } from './numbers.ts'

/** Documents named in a text: their titles and numbers, folded, as the index may hold them. */
export type Citations = { titles: string[]; numbers: string[] }

const OPENING = '《〈«‹'
const CLOSING = '》〉»›'

/** A number with its office before it, an order or announcement, an index number; in folded text. */
const NUMBERS =
  /\(?(?<number>\p{Script=Han}{2,14}[("<]?(?:19|20)\d{2}[)">年]第?\d+号(?![线楼栋院])|\p{Script=Han}{0,30}(?:令|公告|通告)\(?(?:(?:19|20)\d{2}年)?第?\d+号|[0-9a-z]{4,}\/(?:19|20)\d{2}-\d{5})\)?/gu

/** What runs into the office that comes after it: 根据示更规〔2024〕1号. */
const LEADS = /^\p{Script=Han}*(?:根据|依据|按照|依照|参照|执行|印发|关于|文件|文号|以及|通知)/u

/** In longer runs single characters are no part of an office either; 和政 and 见政 are offices. */
const LONG_LEADS = /^\p{Script=Han}{4,}(?:的|和(?!国)|与|及|见|以|将)/u

/** The documents that a pasted text cites: 关于印发《示例办法》的通知（示更规〔2024〕1号） names two titles and a number. */
export function findCitations(text: string, variants?: Variants): Citations {
  const folded = fold(text, variants)
  const titles = findTitles(text).map((title) => fold(title, variants))
  const numbers = [...folded.matchAll(NUMBERS)].flatMap(({ groups }) =>
    toNumberForms(withoutLead(groups?.['number'] ?? '')),
  )
  const names = [...titles, ...toTitleAround(folded, titles.length)].flatMap((title) => [
    title,
    withoutBrackets(title),
  ])
  return {
    titles: [...new Set(names)].filter((name) => name.length > 1 && name !== folded),
    numbers: [...new Set(numbers)],
  }
}

/** Brackets of any form around the year of a number, or spaces, and what follows it. */
const SPACED_NUMBER =
  /(?<office>\p{Script=Han}\s+)?(?<open>[\p{Ps}<＜])\s*(?<year>(?:19|20)\d{2}|[１２][０-９]{3})\s*(?<close>[\p{Pe}>＞])\s*(?<number>第?\s*[\d０-９]+(?:\s*号)?)/gu

/** Takes the spaces out of titles, numbers and the edges of brackets, so that a citation that was pasted across lines is one word. */
export function closeUp(typed: string): string {
  return typed
    .replace(/《[^《》]*(?:《[^《》]*》[^《》]*)*》/gu, (title) => title.replace(/\s+/gu, ''))
    .replace(/(?<=[\p{Ps}＜])\s+|\s+(?=[\p{Pe}＞])/gu, '')
    .replace(SPACED_NUMBER, closeNumber)
}

/** A space before a round bracket stays: （2024）2号 may be a number of its own. */
function closeNumber(number: string, office = '', open = ''): string {
  const kept = '(（'.includes(open) ? office : ''
  return kept + number.slice(kept.length).replace(/\s+/gu, '')
}

/** A body that issues documents, by the end of its name. */
const BODY = /^\p{Script=Han}*(?:政府|委员会|办公室|办公厅|办事处|中心|[局厅部院委办会处队所])$/u

/** An article, and what belongs to it: 第十条第二款第（三）项, 第10条的规定. */
const ARTICLE = /^(?:第[〇零一二三四五六七八九十百千\d]+[编章节条款项目](?:之[一二三四五六七八九十\d]+)?|第\([一二三四五六七八九十\d]+\)[款项目]?|的?规定)+$/u // prettier-ignore

/** Whether a word only says who issued the document that is cited behind it. */
export const isBody = (folded: string): boolean => BODY.test(folded)

/** Whether a word only says which article of the document that is cited before it is meant. */
export const isArticle = (folded: string): boolean => ARTICLE.test(folded)

/** What stands between every pair of title marks, also of those within another pair. */
function findTitles(text: string): string[] {
  const open: number[] = []
  const titles: string[] = []
  for (let at = 0; at < text.length; at++) {
    if (OPENING.includes(text.charAt(at))) open.push(at)
    if (!CLOSING.includes(text.charAt(at))) continue
    const start = open.pop()
    if (start !== undefined) titles.push(text.slice(start + 1, at))
  }
  return titles
}

/** All but the number, when it stands in brackets at the end: what a title without title marks is cited by. */
function toTitleAround(folded: string, titles: number): string[] {
  const numbers = [...folded.matchAll(NUMBERS)].map(([number]) => number)
  const isAtEnd = numbers.every((number) => number.startsWith('(') && folded.endsWith(number))
  return isAtEnd && numbers.length + titles > 0 ? [folded.replace(NUMBERS, '')] : []
}

function withoutLead(number: string): string {
  const short = number.replace(LEADS, '').replace(LONG_LEADS, '')
  return /^\p{Script=Han}{2}/u.test(short) ? short : number
}
