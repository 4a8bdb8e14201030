import { findPersonName } from './person-name.ts'
import type { PersonalDataFind, PersonalDataKind } from './personal-data-kind.ts'

/** Words that begin like a name and name nobody. */
const NOT_NAMES =
  /(?:者|人员|员|人|属|方|类|生|工|民|妇|众|童|孩|女|子|师|婴|代表|对象|学校|小学|中学|初中|高中|学|园|村|扩建|新建|改建|附近|中心|社区|家庭|群体|先后|均|如|若|凡|可能|同时|已经|应当|任何|全部|部分)$/u

/** A name that is one: with a surname, and no word for a group of people. */
export function isName(text: string): boolean {
  const name = text.trim()
  return (
    /^\p{Script=Han}{2,4}$/u.test(name) &&
    findPersonName(name) !== undefined &&
    !NOT_NAMES.test(name)
  )
}

const NAME = '(?<name>\\p{Script=Han}{2,4}?)'
/** Before a name stands nothing, a sign, or a word that calls for one. */
const START = '(?<=^|[^\\p{Script=Han}]|姓名|患者|学生|职工|村民|居民|申请人|同学|儿童|幼儿)'
const SIGN = '[\\s,，、；;：:（(）)|]'
const ABOUT = `(?:${SIGN}*(?:男|女)?(?:${SIGN}*\\d{1,3}岁)?${SIGN}*)`
const SCHOOL =
  '\\p{Script=Han}{0,12}(?:小学|中学|幼儿园|学校|实验学校|附小|附中|一中|二中|高中|初中)(?!高级|教师|老师|校长|教务)'
const CLASS =
  '(?:[（(]?[一二三四五六七八九十\\d]{1,2}[）)]?年级|[初高][一二三]|[大中小]班|[一二三四五六七八九\\d]{1,2}[（(][一二三四五六七八九十\\d]{1,3}[）)]班?|\\d{3,4}班)'
const BETWEEN = '[^。；;\\n]{0,12}?'
const DAY =
  '(?:19[3-9]|20[0-2])\\d年\\d{1,2}月\\d{1,2}日|(?:19[3-9]|20[0-2])\\d[-./]\\d{1,2}[-./]\\d{1,2}'

/** The words without which a form is not looked for: most lines have none. */
const PATTERNS: { kind: PersonalDataKind; words: RegExp; pattern: RegExp }[] = [
  { kind: '个人病情', words: /(?<!隐)患[\p{Script=Han}]|诊|感染|查出/u, pattern: new RegExp(`${START}${NAME}${ABOUT}(?:因|系|现|曾|自幼|长期|先天|不幸)?(?:患有|罹患|身患|(?<!隐)患(?=\\p{Script=Han}{0,8}[病癌症炎瘤])|确诊|被诊断|感染|诊断为|查出)(?!者)\\p{Script=Han}{2,}`, 'gu') },
  { kind: '未成年人学校班级', words: /年级|班|[初高][一二三]/, pattern: new RegExp(`${START}${NAME}(?=${SIGN}|系|是|现|就读|在)${ABOUT}(?:系|是|现为|现|就读于?|在)?${SCHOOL}${BETWEEN}${CLASS}`, 'gu') },
  { kind: '未成年人学校班级', words: /年级|班|[初高][一二三]/, pattern: new RegExp(`${SCHOOL}${BETWEEN}${CLASS}(?:[（(]?[一二三四五六七八九十\\d]{1,2}[）)]?班|级|班)?(?:的?(?:学生|同学))?${SIGN}*${NAME}(?=$|[^\\p{Script=Han}]|同学)`, 'gu') },
  { kind: '出生日期', words: /\d日?[,， ]*出?生/, pattern: new RegExp(`${START}${NAME}${SIGN}[^。；;\\n]{0,24}?(?:${DAY})(?:出?生(?![的产])|${SIGN}*生(?![产的]))`, 'gu') },
  { kind: '出生日期', words: /(?:出生|生日)[^。]{0,8}\d/, pattern: new RegExp(`${START}${NAME}${SIGN}[^。；;\\n]{0,30}?(?:出生(?:日期|年月日?|时间)?|生日)[：:\\s于|]*(?:${DAY})`, 'gu') },
] // prettier-ignore

const PLATE =
  /(?<![A-Za-z\d])(?:[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼使领])[A-HJ-NP-Z][·•. -]?(?:[DF][A-HJ-NP-Z0-9]\d{4}|\d{5}[DF]|(?=(?:[A-Z]*\d){2})[A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳])(?![A-Za-z\d-])/gu
/** Letters, hyphens and a permit: 粤B2-20050001 is no plate. */
const PLACE = '(?:省|市|区|县|镇|乡|街道|村|路|巷|号|小区|社区|组|队|屯|苑|花园|里|弄)'
const HOME = new RegExp(
  `(?:家庭住址|家庭地址|家庭详细地址|现?住址|居住地址|现居住地|户籍(?:地址|所在地|住址)|户口所在地|常住地址|住宅地址|住家地址)[（(]?[^：:（()）\\n]{0,6}[）)]?[：:|\\t ]+(?<home>(?![^，。；\\n]{0,8}(?:填写|应当|是否|提供|栏))[^，。；\\n\\t|]{2,40}?${PLACE}[^，。；\\n\\t|]{0,20})`,
  'gu',
)

/** A part of each of them. */
const POSSIBLE =
  /患|诊|感染|查出|年级|[初高][一二三]|班|\d日?[,， ]*出?生|出生|生日|住址|地址|居住地|户籍|户口|\p{Script=Han}[A-Z]/u

/** What begins with no name may hide a name behind it: 姓名：张三. */
function findNamed(text: string, kind: PersonalDataKind, source: RegExp): PersonalDataFind[] {
  const finds: PersonalDataFind[] = []
  const pattern = new RegExp(source)
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    if (isName(match.groups?.['name'] ?? ''))
      finds.push({ kind, index: match.index, text: match[0] })
    else pattern.lastIndex = match.index + 1
  }
  return finds
}

/** What a line says of one named person: an illness, a school with its class, a day of birth, where somebody lives; and plates of cars. */
export function findNamedCircumstances(text: string): PersonalDataFind[] {
  if (!POSSIBLE.test(text)) return []
  const finds = PATTERNS.flatMap(({ kind, words, pattern }) =>
    words.test(text) ? findNamed(text, kind, pattern) : [],
  )
  const plates = [...text.matchAll(PLATE)].map(({ 0: found, index }) => ({
    kind: '车牌号' as const,
    index,
    text: found,
  }))
  const homes = [...text.matchAll(HOME)].flatMap(({ 0: found, index, groups }) => {
    const home = groups?.['home'] ?? ''
    return /[_＿…]{2}|×{2}|X{2}|某/.test(home)
      ? []
      : [{ kind: '家庭住址' as const, index: index + found.length - home.length, text: home }]
  })
  return [...finds, ...plates, ...homes]
}
