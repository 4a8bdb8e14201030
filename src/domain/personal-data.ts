/** What kind of personal data a text seems to hold. */
export type PersonalDataKind = '身份证号码' | '手机号码' | '银行卡号' | '住址门牌号'

/** A find, with its position in the text. */
export type PersonalData = { kind: PersonalDataKind; index: number; text: string }

/** With single spaces between groups or without. Found at every start: the figures before a number may run into it. */
const IDENTITY_18 = /(?<![\dA-Za-z])(?=((?:\d ?){17}[\dXx])(?![\dA-Za-z]|\/(?:19|20)\d{2}-))/g
const IDENTITY_15 = /(?<![\dA-Za-z.])\d{15}(?![\dA-Za-z]|\/(?:19|20)\d{2}-)/g
const MOBILE = /(?<![\d.])(?:\+?86[- ]?)?1[3-9]\d([ -]?)\d{4}\1\d{4}(?!\d)/g
const BANK_CARD =
  /(?<![\dA-Za-z.])(?:[3-6]\d{3}(?:[ -]?\d{4}){3}(?:[ -]?\d{1,3})?)(?![\dA-Za-z]|\/(?:19|20)\d{2}-)/g

const NUMERAL = '[0-9一二三四五六七八九十A-Za-z]{1,4}'
/** A room: figures, or three or four Chinese ones read one by one (五〇二). Two rooms and a hall are no room number. */
const ROOM =
  '(?:\\d{1,5}|[〇○零一二三四五六七八九]{3,4})\\s*(?:室|房|号房)(?!地产|屋|\\s*[\\d一二三四]\\s*厅)'
const BETWEEN = '[^，。；、\\s|]{0,10}? ?'
const BUILDING_DOOR = new RegExp(
  `${NUMERAL}\\s*(?:栋|幢|座|号楼|单元)(?: ?${NUMERAL} ?单元)? ?${BETWEEN}${ROOM}`,
  'g',
)
const STREET_DOOR = new RegExp(
  `\\p{Script=Han}{1,2}(?:路|街|巷|道|弄|里|村|胡同) ?\\d{1,5} ?号 ?${BETWEEN}${ROOM}`,
  'gu',
)
/** Words between street and room that tell of an office. */
const OFFICE = /政府|机关|办公|行政|中心|服务|会议|大厅|委员会|局/

/** Everything in a text that looks like personal data. Identity numbers need a real date and a right check digit. */
export function findPersonalData(source: string): PersonalData[] {
  const text = toHalfWidth(source)
  const numbers = /\d/.test(text) ? findNumbers(text) : []
  const doors = /[室房]/.test(text) ? findDoors(text) : []
  return [...numbers, ...doors].sort((a, b) => a.index - b.index)
}

/** Full-width figures and letters in half width, character for character: positions stay. */
export function toHalfWidth(text: string): string {
  return text.replace(/[０-９Ａ-Ｚａ-ｚ]/g, (wide) =>
    String.fromCharCode(wide.charCodeAt(0) - 0xfee0),
  )
}

function findNumbers(text: string): PersonalData[] {
  const identities = [
    ...findMatches(text, IDENTITY_18, '身份证号码').filter(
      (found) => hasGroups(found.text) && isIdentity18(found.text.replaceAll(' ', '')),
    ),
    ...findMatches(text, IDENTITY_15, '身份证号码').filter((found) => isIdentity15(found.text)),
  ]
  const others = [
    ...findMatches(text, MOBILE, '手机号码'),
    ...findMatches(text, BANK_CARD, '银行卡号').filter((found) =>
      passesLuhn(found.text.replace(/\D/g, '')),
    ),
  ]
  return [...identities, ...withoutOverlap(others, identities)]
}

/** Single figures with spaces between them are a table, not a number. */
const hasGroups = (number: string) => !/(?:^| )\d(?= |$)/.test(number)

function findDoors(text: string): PersonalData[] {
  const buildings = findMatches(text, BUILDING_DOOR, '住址门牌号')
  const streets = findMatches(text, STREET_DOOR, '住址门牌号').filter(
    (found) => !OFFICE.test(found.text),
  )
  return [...buildings, ...withoutOverlap(streets, buildings)]
}

const withoutOverlap = (finds: PersonalData[], taken: PersonalData[]) =>
  finds.filter((find) => !taken.some((other) => overlaps(find, other)))

const overlaps = (a: PersonalData, b: PersonalData) =>
  a.index < b.index + b.text.length && b.index < a.index + a.text.length

/** The find with its middle hidden: messages end up in logs that many people read. */
export function toMasked({ text, kind }: PersonalData): string {
  if (kind === '住址门牌号') return text
  return text.length <= 8 ? text : `${text.slice(0, 3)}…${text.slice(-2)}`
}

function findMatches(text: string, pattern: RegExp, kind: PersonalDataKind): PersonalData[] {
  return [...text.matchAll(pattern)].map((match) => ({
    kind,
    index: match.index,
    text: kind === '身份证号码' ? (match[1] ?? match[0]) : match[0],
  }))
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
