import { isBankCard } from './bank-card.ts'
import { withoutDigests } from './file-digest.ts'
import { toHalfWidth } from './half-width.ts'
import { findHomeAddresses } from './home-address.ts'
import { isIdentity15, isIdentity18 } from './identity-number.ts'
import { isInnocentNumber, withoutAddresses } from './innocent-numbers.ts'
import { findLabelledNumbers } from './labelled-numbers.ts'
import { findNamedCircumstances } from './named-circumstances.ts'
import type { PersonalDataFind as PersonalData, PersonalDataKind } from './personal-data-kind.ts'
import { withoutOverlap, withoutTwins } from './overlapping-finds.ts'
import { toPlainFigures } from './plain-figures.ts'

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
/** Two to six groups with the same sign between them, wherever they are cut. */
const IDENTITY_SIGNS = new RegExp(
  `${START}(?<!\\d[-.,])(?=\\d{2,17}(?<sign>[—_,，、/|~·-]{1,2})\\d)(?=(?:\\d+\\k<sign>){1,5}\\d*[\\dXx]${END})(?:\\d(?:\\k<sign>)?){17}[\\dXx]${END}`,
  'g',
)
/** In two to four cells side by side, wherever it is cut. */
const IDENTITY_CELLS = new RegExp(
  `${START}(?<!\\d\\t)(?=\\d+\\t(?:\\d+\\t){0,2}\\d*[\\dXx](?!\\w))(?:\\d\\t?){17}[\\dXx](?!\\t?[\\dA-Za-z])`,
  'g',
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
/** With another sign between the groups than a hyphen, the same twice: 138—0013—8000, 138_0013_8000, 138，0013，8000. */
const MOBILE_SIGNS = new RegExp(
  `(?<!\\d)${NO_FRACTION}1[3-9]\\d(?<sign>—{1,2}|_|,|，|、|~|\\*|/|\\\\|\\||=|\\+)\\d{4}\\k<sign>\\d{4}${END}${NO_UNIT}`,
  'g',
)
const MOBILES = [MOBILE, MOBILE_SIGNS, MOBILE_BRACKETS, MOBILE_SCIENTIFIC]
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
  /(?:[\d０-９][^\d０-９]{0,2}){10}[\d０-９]|[\d０-９〇○零一二三四五六七八九壹贰叁肆伍陆柒捌玖幺①-⑨⓪]{3}[ -]?[\d０-９〇○零一二三四五六七八九壹贰叁肆伍陆柒捌玖幺①-⑨⓪]{3}|[\d０-９〇○零一二三四五六七八九]\s*[室房号]|单元|\d[Ee]\+?10/
/** What else a line may say of a person; labels and names are looked at more closely. */
const POSSIBLE_WORDS =
  /[护護]照|[证證]|[账帐賬][号户]|微信|QQ|扣扣|企鹅号|WeChat|VX|wx|患|诊|感染|年级|班|[初高][一二三]|生|住址|地址|居住地|户籍|户口|[使领\p{Script=Han}][A-Z]|宅电|家庭电话/iu

/** Everything in a text that looks like personal data. Without a label, identity numbers need a real date and a right check digit. */
export function findPersonalData(source: string): PersonalData[] {
  const visible = withoutInvisible(source)
  if (!POSSIBLE.test(visible) && !POSSIBLE_WORDS.test(visible)) return []
  const text = withoutDigests(toPlainFigures(toHalfWidth(visible)))
  const homes = findHomeAddresses(text).map((home) => ({ kind: '住址门牌号' as const, ...home }))
  const numbers = findNumbers(text)
  const labelled = withoutOverlap(withoutTwins(findLabelledNumbers(text)), numbers)
  const circumstances = withoutOverlap(withoutTwins(findNamedCircumstances(text)), homes)
  return [...numbers, ...labelled, ...homes, ...circumstances].sort((a, b) => a.index - b.index)
}

/** The text without soft hyphens and characters of no width, which readers do not see between figures. */
const withoutInvisible = (text: string) =>
  text.replace(/[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g, '')

/** The shortest number of all is a mobile number; most texts have none as long and need no closer look. */
const LIKELY = /\d(?:[ \t./·()_,，、—-]{0,2}\d){10}|\d[Ee]\+?10/

function findNumbers(source: string): PersonalData[] {
  if (!LIKELY.test(source)) return []
  const identities = findIdentities(source)
  const text = withoutAddresses(source)
  const others = [
    ...withoutTwins(
      MOBILES.flatMap((pattern) => findMatches(text, pattern, '手机号码')).filter(
        (found) => !isAmongFigures(text, found),
      ),
    ),
    ...findCards(text),
  ]
  return [
    ...identities,
    ...withoutOverlap(others, identities).filter((find) => !isInnocentNumber(text, find)),
  ].filter(({ index }) => !CODE.test(text.slice(Math.max(0, index - 20), index)))
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
  const apart = [...IDENTITY_PARTS, ...IDENTITY_BOXES, IDENTITY_SIGNS, IDENTITY_CELLS]
    .flatMap((pattern) => findMatches(text, pattern, '身份证号码'))
    .filter(is18)
  return [...whole, ...withoutOverlap(withoutTwins(apart), whole)]
}

const toFigures = ({ text }: PersonalData) => text.replace(/[^\dXx]/g, '')

/** Single figures among others, with spaces between them, are a table, not a number. */
const hasSingles = (number: string) => /(?:^| )\d(?= |$)/.test(number)

function findMatches(text: string, pattern: RegExp, kind: PersonalDataKind): PersonalData[] {
  return [...text.matchAll(pattern)].map((match) => ({
    kind,
    index: match.index,
    text: match.groups ? match[0] : (match[1] ?? match[0]),
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
  const joined = end + head
  const numbers = findNumbers(joined)
  return [...numbers, ...withoutOverlap(findLabelledNumbers(joined), numbers)].filter(
    ({ kind, index, text }) =>
      index < end.length &&
      index + text.length > end.length &&
      (kind === '身份证号码' || (kind === '手机号码' && TELEPHONE.test(end))),
  )
}
