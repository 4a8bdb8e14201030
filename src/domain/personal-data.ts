/** What kind of personal data a text seems to hold. */
export type PersonalDataKind = '身份证号码' | '手机号码' | '银行卡号' | '住址门牌号'

/** A find, with its position in the text. */
export type PersonalData = { kind: PersonalDataKind; index: number; text: string }

const IDENTITY_18 = /(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z]|\/(?:19|20)\d{2}-)/g
const IDENTITY_15 = /(?<![\dA-Za-z.])\d{15}(?![\dA-Za-z]|\/(?:19|20)\d{2}-)/g
const MOBILE = /(?<![\d.])(?:\+?86[- ]?)?1[3-9]\d([ -]?)\d{4}\1\d{4}(?!\d)/g
const BANK_CARD =
  /(?<![\dA-Za-z.])(?:[3-6]\d{3}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?)(?![\dA-Za-z]|\/(?:19|20)\d{2}-)/g
const NUMERAL = '[0-9０-９一二三四五六七八九十A-Za-z]{1,4}'
const DOOR = new RegExp(
  `${NUMERAL}\\s*(?:栋|幢|座|号楼)[^，。；、\\s|]{0,10}?\\d{1,5}\\s*(?:室|房|号房)(?!地产|屋)`,
  'g',
)

/** Everything in a text that looks like personal data. Identity numbers need a real date and a right check digit. */
export function findPersonalData(text: string): PersonalData[] {
  if (!/\d/.test(text)) return []
  const identities = [
    ...findMatches(text, IDENTITY_18, '身份证号码').filter((found) => isIdentity18(found.text)),
    ...findMatches(text, IDENTITY_15, '身份证号码').filter((found) => isIdentity15(found.text)),
  ]
  const cards = findMatches(text, BANK_CARD, '银行卡号').filter(
    (found) =>
      passesLuhn(found.text.replace(/\D/g, '')) &&
      !identities.some(({ index }) => index === found.index),
  )
  return [
    ...identities,
    ...findMatches(text, MOBILE, '手机号码'),
    ...cards,
    ...findMatches(text, DOOR, '住址门牌号'),
  ].sort((a, b) => a.index - b.index)
}

/** The find with its middle hidden: messages end up in logs that many people read. */
export function toMasked({ text, kind }: PersonalData): string {
  if (kind === '住址门牌号') return text
  return text.length <= 8 ? text : `${text.slice(0, 3)}…${text.slice(-2)}`
}

function findMatches(text: string, pattern: RegExp, kind: PersonalDataKind): PersonalData[] {
  return [...text.matchAll(pattern)].map((match) => ({ kind, index: match.index, text: match[0] }))
}

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]
const CHECK_DIGITS = '10X98765432'

/** GB 11643: a date of birth that exists, and the check digit of the seventeen figures. */
export function isIdentity18(number: string): boolean {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(number[index]), 0)
  return (
    isDay(number.slice(6, 10), number.slice(10, 12), number.slice(12, 14)) &&
    CHECK_DIGITS[sum % 11] === number.charAt(17).toUpperCase()
  )
}

/** The first two figures name a province. */
const PROVINCE = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])/

/** The numbers given out until 1999: a province, and a date of birth in the last century; no check digit. */
export function isIdentity15(number: string): boolean {
  return (
    PROVINCE.test(number) &&
    isDay(`19${number.slice(6, 8)}`, number.slice(8, 10), number.slice(10, 12))
  )
}

function isDay(year: string, month: string, day: string): boolean {
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  return (
    Number(year) >= 1900 &&
    Number(year) <= 2100 &&
    date.getUTCMonth() === Number(month) - 1 &&
    date.getUTCDate() === Number(day)
  )
}

/** The check of payment cards (ISO/IEC 7812). A row of one figure passes too, and is none. */
export function passesLuhn(digits: string): boolean {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 0 ? 1 : 2)
      return total + (value > 9 ? value - 9 : value)
    }, 0)
  return sum % 10 === 0 && new Set(digits).size > 2
}
