import { fold } from '../tokens.ts'

/** 示更规〔2024〕1号 in all its spellings: any bracket or none, 年, 第, zeros before the number, without 号. */
const DOCUMENT_NUMBER =
  /^(?<office>\p{Script=Han}{0,14}?)(?<mark>[("<]?)(?<year>(?:19|20)\d{2})(?<between>[)">]?年?-?第?)0*(?<number>[1-9]\d*)(?<end>号?)$/u

/** An order or announcement: 第368号, 国务院令第752号, 2026年第8号, 某局公告2026年第8号; also without 第, 年 or zeros. */
const ORDER =
  /^(?<body>(?:\p{Script=Han}{0,30}?(?:令|公告|通告))?)\(?(?:(?<year>(?:19|20)\d{2})(?:年第?|第))?第?0*(?<number>[1-9]\d*)号\)?$/u

/** 114403006955506492/2021-00426, also without the stroke, the hyphen or the zeros, or only from the stroke on. */
const INDEX_NUMBER =
  /^(?<code>[0-9a-z]{4,}?)?(?<stroke>\/?)(?<year>(?:19|20)\d{2})(?<hyphen>-?)(?<number>\d{1,5})$/u

/** The folded forms in which the index holds the document or index number that was typed; none for anything else. */
export function toNumberForms(typed: string): string[] {
  const folded = fold(typed)
  return [...documentNumbers(folded), ...orders(folded), ...indexNumbers(folded)]
}

function documentNumbers(folded: string): string[] {
  const groups = DOCUMENT_NUMBER.exec(folded)?.groups
  if (!groups) return []
  const { office = '', mark = '', year, between = '', number, end = '' } = groups
  // Without an office, digits with a year are a number of a document only when they are written as one.
  if (office === '' && mark === '' && end === '' && !between.includes('第')) return []
  return [`${office}(${year ?? ''})${number ?? ''}号`]
}

function orders(folded: string): string[] {
  const groups = ORDER.exec(folded)?.groups
  if (!groups) return []
  const { body = '', year, number = '' } = groups
  return [`${body}${year === undefined ? '' : `${year}年`}第${number}号`]
}

function indexNumbers(folded: string): string[] {
  const groups = INDEX_NUMBER.exec(folded)?.groups
  if (!groups) return []
  const { code = '', stroke = '', year = '', hyphen = '', number = '' } = groups
  // 2024-12 is a month.
  const isWritten = stroke !== '' || (code !== '' && (hyphen !== '' || number.length === 5))
  if (!isWritten) return []
  return [`${code}/${year}-${number.padStart(5, '0')}`]
}
