import { findPersonName } from './person-name.ts'
import { isIdentity18 } from './identity-number.ts'
import type { DataLabel } from './data-labels.ts'
import type { PersonalDataFind, PersonalDataKind } from './personal-data-kind.ts'

/** What may stand between the figures of a number behind its label, and between the label and the number. */
const JOINT = '[ \\t\\-—–_－,，、.．·・/|｜~]{0,3}'
const LINK =
  '(?:号码|號碼|号碼|编号|号|號)?(?:[（(][^（）()\\d]{0,16}[）)])?(?:为|是|均为)?[\\s:：（(|｜=＝"“\'是为【\\[<>]{0,6}'
/** Figures that belong together; 18 of them, or 15, are an identity number whatever their check digit: Excel rounds. */
const LONG = `\\d(?:${JOINT}\\d){13,16}${JOINT}[\\dXx]`
const figures = (least: number, most: number) => `\\d(?:${JOINT}\\d){${least - 1},${most - 1}}`
const END = '(?![\\dA-Za-z])'

const NAME = '(?:[\\p{Script=Han}·]{2,6}[\\s:：,，（(]{0,3})?'
const toPattern = (label: string, number: string) =>
  new RegExp(`(?:${label})${LINK}${NAME}(${number})${END}`, 'giu')

const IDENTITY =
  '居?民?身[份分][证證](?:件)?|公民身[份分]|身[份分]号码?|有效[证證]件|[证證]件|社会?保障号|社保号|居民[证證]|残疾人?[证證]|(?<![A-Za-z])(?:ID\\s*(?:No\\.?|card|number)|identity (?:card|number))'

/** Forms of numbers by the label before them. A name may stand between the two. */
const LABELLED: { kind: PersonalDataKind; pattern: RegExp; accepts?: (text: string) => boolean }[] =
  [
    { kind: '身份证号码', pattern: toPattern(IDENTITY, LONG), accepts: isIdentityLength },
    { kind: '身份证号码', pattern: toPattern('残疾人?[证證]', figures(20, 20)) },
    { kind: '护照号码', pattern: toPattern('[护護]照', '[A-Za-z]{1,2}[ -]?\\d{4}[ -]?\\d{3,4}|[A-Za-z]\\d[ -]?\\d{7}') },
    {
      kind: '通行证号码',
      pattern: toPattern('通行[证證]|台胞[证證]|回[乡鄉][证證]|居留(?:许可|[证證])|居住[证證]', '[A-Za-z]{1,3}[ -]?\\d{8,12}|\\d{8,10}'),
    },
    {
      kind: '军人证件号码',
      pattern: toPattern('军官[证證]|軍官[证證]|士兵[证證]|军人[证證]|警官[证證]|文职(?:干部|人员)?[证證]', '\\p{Script=Han}?字?第?\\d{6,10}|[\\p{Script=Han}A-Za-z]{1,4}字?第?[ ]?\\d{5,10}'),
    },
    { kind: '手机号码', pattern: toPattern('电话|電話|手机|手機|移动电话|联系方式|联系人|聯繫|致电|Tel|Mobile|Phone', figures(11, 11)), accepts: (text) => /^1[3-9]/.test(text) },
    { kind: '手机号码', pattern: toPattern('住宅电话|家庭电话|宅电', figures(7, 12)) },
    { kind: '银行卡号', pattern: toPattern('(?:银行|银联|借记|储蓄|工资|社保|一卡通)?卡号|银行卡(?:账号|号)?|存折号?', figures(15, 19)) },
    { kind: '银行卡号', pattern: toPattern('[账帐賬]号|[账帐賬]户|[账帐賬]號', figures(16, 19)), accepts: (text) => text.startsWith('62') },
    { kind: '微信、QQ号', pattern: toPattern('微信(?!公众|公眾|小程序|支付|服务|群)(?:账号|帐号|ID)?|WeChat|VX|(?<![a-z])wx', '1[3-9]\\d{9}|[A-Za-z][A-Za-z0-9_-]{5,19}') },
    { kind: '微信、QQ号', pattern: toPattern('(?<![A-Za-z])QQ(?!群|邮|音|浏览)|扣扣(?!群)|企鹅号', '[1-9]\\d{4,11}') },
  ] // prettier-ignore

function isIdentityLength(text: string): boolean {
  return /^(?:\d{15}|\d{17}[\dXx])$/.test(text)
}

/** One of the labels, in whatever script: most texts have none and need no closer look. */
const POSSIBLE =
  /[证證](?=\P{L}|[\p{L}]{0,8})|身[份分]|[护護]照|[账帐賬][号户號]|卡号|银行卡|存折|社保号|保障号|微信|QQ|扣扣|企鹅号|电话|電話|手机|手機|联系|聯繫|致电|宅电|\b(?:ID|Tel|Mobile|Phone|WeChat|VX|wx)/iu

/** Numbers that a label in the same line makes personal, whatever their own form says. */
export function findLabelledNumbers(text: string): PersonalDataFind[] {
  if (!/\d/.test(text) || !POSSIBLE.test(text)) return []
  const finds = LABELLED.flatMap(({ kind, pattern, accepts }) =>
    [...text.matchAll(pattern)].flatMap(({ 0: whole, 1: number = '', index }) => {
      if (accepts && !accepts(number.replace(/[^\dXx]/g, ''))) return []
      return [{ kind, index: index + whole.length - number.length, text: number }]
    }),
  )
  return [...finds, ...findAccounts(text)]
}

/** Account of a person: the holder and the number in one line. Bodies publish their own accounts, with their own name. */
const HOLDER =
  /(?:户名|开户名|账户名称?|收款人|持卡人|领款人)[：:\s|]*([\p{Script=Han}·]{2,4})(?=[^\p{Script=Han}·]|$)/gu
const ACCOUNT = /(?:[账帐賬][号户號]|卡号)(?:号码)?[：:\s|]*(\d(?:[ -]?\d){7,29})(?![\dA-Za-z])/g

/** The account of a person whom the line before names: 户名, 开户行 and 账号 often stand on lines of their own. */
export function findHeldAccounts([holder = '', ...rest]: string[]): PersonalDataFind[] {
  if (!/户名|账户名|收款人|持卡人|领款人/.test(holder)) return []
  const text = [holder, ...rest].join('\n')
  return findAccounts(text).filter(({ index }) => index > holder.length)
}

function findAccounts(text: string): PersonalDataFind[] {
  const holders = [...text.matchAll(HOLDER)].map(({ 1: name = '' }) => name)
  if (!holders.some((name) => findPersonName(name) !== undefined)) return []
  return [...text.matchAll(ACCOUNT)].map(({ 0: whole, 1: number = '', index }) => ({
    kind: '银行卡号',
    index: index + whole.length - number.length,
    text: number,
  }))
}

/** What a cell below or behind a label holds; `undefined` where it is nobody's number. */
export function toLabelledKind(label: DataLabel, source: string): PersonalDataKind | undefined {
  const text = source.trim()
  const plain = text.replace(/[\s\-—–_－,，、.．·・/|'’‘"“”]/g, '').replace(/[＊*]/g, '*')
  switch (label) {
    case 'identity':
      return isIdentityLength(plain) ||
        /^\d\.?\d{2,}E\+?1[47]$/i.test(text.replace(/\s/g, '')) ||
        isDisabled(plain)
        ? '身份证号码'
        : undefined
    case 'phone':
      return /^(?:\+?86|0086)?1[3-9]\d{9}(?:0)?$/.test(plain.replace(/^\+/, '')) &&
        plain.length >= 11
        ? '手机号码'
        : undefined
    case 'card':
      return /^\d{15,19}$/.test(plain) ? '银行卡号' : undefined
    case 'account':
      return /^62\d{14,17}$/.test(plain) ? '银行卡号' : undefined
    case 'passport':
      return /^[A-Za-z]{1,2}\d{7,8}$/.test(plain) ? '护照号码' : undefined
    case 'permit':
      return /^(?:[A-Za-z]{1,3}\d{8,12}|\d{8,10})$/.test(plain) ? '通行证号码' : undefined
    case 'officer':
      return /^\p{Script=Han}{0,4}第?[A-Za-z]{0,3}\d{5,10}号?$/u.test(plain)
        ? '军人证件号码'
        : undefined
    case 'chat':
      return /^(?:[1-9]\d{4,11}|[A-Za-z][\w-]{5,19})$/.test(text) ? '微信、QQ号' : undefined
    default:
      return undefined
  }
}

/** The card of a disabled person: the identity number, with the kind and the degree behind it. */
const isDisabled = (plain: string) =>
  /^\d{17}[\dXx]\d{2}[A-Za-z]?\d?$/.test(plain) && isIdentity18(plain.slice(0, 18))
