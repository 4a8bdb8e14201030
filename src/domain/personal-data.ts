import { isBankCard } from './bank-card.ts'
import { withoutDigests } from './file-digest.ts'
import { findHomeAddresses } from './home-address.ts'
import { isIdentity15, isIdentity18 } from './identity-number.ts'

/** What kind of personal data a text seems to hold. */
type PersonalDataKind = '身份证号码' | '手机号码' | '银行卡号' | '住址门牌号'

/** A find, with its position in the text without its invisible characters. */
export type PersonalData = { kind: PersonalDataKind; index: number; text: string }

/** What may not follow a number: more figures, the rest of an index number, a fraction other than the .0 of programs. */
const END = '(?![\\dA-Za-z]|/(?:19|20)\\d{2}-|\\.(?!0(?!\\d))\\d)'
/** A unit behind a number makes it an amount; one with a check digit stays a number. */
const NO_UNIT = '(?!(?:\\.0)? ?(?:[百千万亿]*(?:元|平方|立方|公顷|亩|吨|千瓦)|[%％㎡]))'
const START = '(?<![\\dA-Za-z])'
/** A short word, such as ID or No, may run into a number with a check digit; the letters of a digest may not. */
const WORD_START = '(?=\\d)(?<=(?<![\\dA-Za-z])[A-Za-z]{0,6})'
const NO_FRACTION = '(?<!\\d[.,])'

/** With single spaces between groups or without. Found at every start: the figures before a number may run into it. */
const IDENTITY_18 = new RegExp(`${WORD_START}(?=((?:\\d ?){17}[\\dXx])${END})`, 'g')
/** District, birth and the rest apart, the year from the day too, in cells of a table or with one sign between them. */
const IDENTITY_PARTS = ['-', '\\.', '\\t'].map(
  (joint) =>
    new RegExp(
      `${WORD_START}\\d{6}${joint}\\d{4}(?:${joint})?\\d{4}${joint}\\d{3}[\\dXx]${END}`,
      'g',
    ),
)
/** Every figure in a box or cell of its own, as forms have it, or with a full stop behind it. */
const IDENTITY_BOXES = ['[ \\t]', '\\.'].map(
  (joint) =>
    new RegExp(
      `${START}(?<!\\d${joint})(?:\\d${joint}){17}[\\dXx](?!(?:${joint})?[\\dA-Za-z])`,
      'g',
    ),
)
const IDENTITY_15 = new RegExp(`${START}${NO_FRACTION}\\d{15}${END}`, 'g')
const MOBILE = new RegExp(
  `(?<!\\d)${NO_FRACTION}(?:(?:\\+|00)?86[- ]?)?1[3-9]\\d(?:[ -]?\\d{4}[ -]?\\d{4}|\\d[ -]\\d{3}[ -]\\d{4}|[ -]\\d{3}[ -]\\d{5}|[.·]\\d{4}[.·]\\d{4}|/\\d{4}/\\d{4})${END}${NO_UNIT}`,
  'g',
)
/** The first figures in brackets. A day behind them is that of the item with this number. */
const MOBILE_BRACKETS = new RegExp(
  `(?<!\\d)\\(1[3-9]\\d\\)[ -]?(?!(?:19|20)\\d{2}(?:0[1-9]|1[0-2]))\\d{4}[ -]?\\d{4}${END}${NO_UNIT}`,
  'g',
)
/** As programs write a large number into a table; noughts at the end are left out. */
const MOBILE_SCIENTIFIC = new RegExp(`(?<![\\d.])1\\.[3-9]\\d{6,9}[Ee]\\+?10(?!\\d)${NO_UNIT}`, 'g')
const MOBILES = [MOBILE, MOBILE_BRACKETS, MOBILE_SCIENTIFIC]
const BANK_CARD = new RegExp(
  `${START}${NO_FRACTION}(?:[3-69]\\d{3}(?:[ -]?\\d{4}){3}(?:[ -]?\\d{1,3})?|6\\d{5}[ -]\\d{10,13})${END}${NO_UNIT}`,
  'g',
)

/** Cards of UnionPay are found at every start and in both lengths: the figures of neighbouring cells may run into them. */
const UNIONPAY = ['(?:[ -]?\\d{1,3})', ''].map(
  (rest) =>
    new RegExp(
      `${START}${NO_FRACTION}(?=(62\\d\\d(?:[ -]?\\d{4}){3}${rest})${END}${NO_UNIT})`,
      'g',
    ),
)

/** Eleven figures, or a room, in whatever width: most lines of most texts have neither and need no closer look. */
const POSSIBLE =
  /(?:[\d０-９][^\d０-９]{0,2}){10}[\d０-９]|[\d０-９〇○零一二三四五六七八九]\s*[室房号]|单元|\d[Ee]\+?10/

/** Everything in a text that looks like personal data. Identity numbers need a real date and a right check digit. */
export function findPersonalData(source: string): PersonalData[] {
  const visible = withoutInvisible(source)
  if (!POSSIBLE.test(visible)) return []
  const text = withoutDigests(toHalfWidth(visible))
  const homes = findHomeAddresses(text).map((home) => ({ kind: '住址门牌号' as const, ...home }))
  return [...findNumbers(text), ...homes].sort((a, b) => a.index - b.index)
}

/** The text without soft hyphens and characters of no width, which readers do not see between figures. */
const withoutInvisible = (text: string) =>
  text.replace(/[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g, '')

const WIDE = new Map(
  Array.from('－–‐‑＋（）．／', (wide, index) => [wide, '----+()./'[index] ?? '']),
)

/** Full-width figures, letters and signs in half width, unusual hyphens and spaces as usual ones, character for character: positions stay. */
export function toHalfWidth(text: string): string {
  return text
    .replace(/[０-９Ａ-Ｚａ-ｚ]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[－–‐‑＋（）．／]/g, (wide) => WIDE.get(wide) ?? wide)
    .replace(/[\u00a0\u2000-\u200a\u202f\u3000]/g, ' ')
}

/** The shortest number of all is a mobile number; most texts have none as long and need no closer look. */
const LIKELY = /\d(?:[ \t./·()-]{0,2}\d){10}|\d[Ee]\+?10/

function findNumbers(text: string): PersonalData[] {
  if (!LIKELY.test(text)) return []
  const identities = findIdentities(text)
  const others = [
    ...MOBILES.flatMap((pattern) => findMatches(text, pattern, '手机号码')).filter(
      (found) => !isAmongFigures(text, found),
    ),
    ...findCards(text),
  ]
  return [...identities, ...withoutOverlap(others, identities)].filter(
    ({ index }) => !CODE.test(text.slice(Math.max(0, index - 20), index)),
  )
}

function findCards(text: string): PersonalData[] {
  const cards = [BANK_CARD, ...UNIONPAY]
    .flatMap((pattern) => findMatches(text, pattern, '银行卡号'))
    .filter((found) => isBankCard(toFigures(found)))
  return cards.filter((card, index) => withoutOverlap([card], cards.slice(0, index)).length > 0)
}

/** Groups with more figures beside them are a row of a table; a number in front that opens the line counts the row. */
function isAmongFigures(text: string, { index, text: number }: PersonalData): boolean {
  if (!number.includes(' ')) return false
  if (/^ \d/.test(text.slice(index + number.length, index + number.length + 2))) return true
  const before = text.slice(Math.max(0, index - 5), index)
  return /\d $/.test(before) && !(index <= 4 && /^\d{1,3} $/.test(before))
}

/** What stands before a number that is the code of an organisation, a document or a building. */
const CODE = /(?:信用代码|机构代码|索引号|项目代码|房屋编码|楼栋编码|ISBN)[：:\s]*$/

function findIdentities(text: string): PersonalData[] {
  const is18 = (found: PersonalData) => isIdentity18(toFigures(found))
  const whole = [
    ...findMatches(text, IDENTITY_18, '身份证号码').filter(
      (found) => !hasSingles(found.text) && is18(found),
    ),
    ...findMatches(text, IDENTITY_15, '身份证号码').filter((found) => isIdentity15(found.text)),
  ]
  const apart = [...IDENTITY_PARTS, ...IDENTITY_BOXES]
    .flatMap((pattern) => findMatches(text, pattern, '身份证号码'))
    .filter(is18)
  return [...whole, ...withoutOverlap(apart, whole)]
}

const toFigures = ({ text }: PersonalData) => text.replace(/[^\dXx]/g, '')

/** Single figures among others, with spaces between them, are a table, not a number. */
const hasSingles = (number: string) => /(?:^| )\d(?= |$)/.test(number)

const withoutOverlap = (finds: PersonalData[], taken: PersonalData[]) =>
  finds.filter((find) => !taken.some((other) => overlaps(find, other)))

const overlaps = (a: PersonalData, b: PersonalData) =>
  a.index < b.index + b.text.length && b.index < a.index + a.text.length

function findMatches(text: string, pattern: RegExp, kind: PersonalDataKind): PersonalData[] {
  return [...text.matchAll(pattern)].map((match) => ({
    kind,
    index: match.index,
    text: match[1] ?? match[0],
  }))
}

/** What announces a telephone number whose figures go on in the next line. */
const TELEPHONE = /(?:电话|手机|联系)[^\d]{0,6}[\d -]*$/

/** How much of a line takes part in a number that goes on in the next. */
const MOST_CUT = 40

/** Figures with spaces and invisible characters behind or before them; most lines have none and need no closer look. */
const ENDS_WITH_FIGURE = /[\d０-９][\s\p{Cf}]*$/u
const BEGINS_WITH_FIGURE = /^[\s\p{Cf}]*[\d０-９XxＸｘ]/u

/** Numbers that the end of a line cuts in two, as PDF files have them; the position is that in the joined lines. */
export function findAcrossLineEnd(before: string, after: string): PersonalData[] {
  if (!ENDS_WITH_FIGURE.test(before) || !BEGINS_WITH_FIGURE.test(after)) return []
  const end = toHalfWidth(withoutInvisible(before).slice(-MOST_CUT)).trimEnd()
  const start = toHalfWidth(withoutInvisible(after).slice(0, MOST_CUT)).trimStart()
  const head = /^\d[\d -]*[Xx]?|^[Xx](?![A-Za-z])/.exec(start)?.[0] ?? ''
  if (head === '' || !/\d$/.test(end)) return []
  return findNumbers(end + head).filter(
    ({ kind, index, text }) =>
      index < end.length &&
      index + text.length > end.length &&
      (kind === '身份证号码' || (kind === '手机号码' && TELEPHONE.test(end))),
  )
}

/**
 * The find with its middle hidden: messages end up in logs that many people read. The last four figures tell the
 * numbers of one document apart, so that a waiver excuses one of them.
 */
export function toMasked({ text, kind }: PersonalData): string {
  if (kind === '住址门牌号') return text
  return text.length <= 8 ? text : `${text.slice(0, 3)}…${text.slice(-4)}`
}
