/** Words that name an office. */
const OFFICE =
  '(?:政府|机关|办公|行政|中心|服务|会议|大厅|委员会|局|大院|党校|法院|检察院|学校|学院|医院|机构|公司|派出所|工作站|服务站|办事处|居委会|村委会|管理所|监管所|支队|大队)'
/** Streets, settlements and lodgings that bear the name of an office: 中心街, 行政村, 医院宿舍. */
const NOT_OF_HOMES =
  '(?!\\p{Script=Han}{0,2}(?:路|街|巷|道|弄|里|村|社区|小区|花园|家园|苑|宿舍|公寓|家属|住宅))'
/** Parts of the place of an office, which may stand between its name and the room. */
const PART =
  '(?:大楼|大厦|大院|楼|院|厅|馆|园区|校区|院区|区|内|会议|办公|业务|综合|行政|服务|审批|教学|门诊|住院|政务|便民|窗口|接待|信访|诉讼|[A-Za-z\\d] ?区|[东西南北主附])'
/** An authority, behind which its street may follow at once. */
const AUTHORITY = '(?:政府|中心|大厅|委员会|局|法院|检察院|机构|公司)'
const STREET = '\\p{Script=Han}{2,3}(?:路|街|道|巷) ?\\d{1,5} ?号'

/** An office directly before the room, or before its street. */
const BEFORE = new RegExp(
  `${OFFICE}${NOT_OF_HOMES}${PART}{0,4} ?$|${AUTHORITY} ?(?:${STREET})? ?$`,
  'u',
)
/** An address that a label or a verb gives to an office: 代理机构地址：, 办理地点：, 服务中心位于. */
const LABEL = new RegExp(
  `(?:${AUTHORITY}|采购人|供应商|招标人|投标人|中标人)[^，。；、：:|的]{0,6}(?:地址|地点|住所|所在地|位于|设在|设于|迁至|搬至)[^，。；、|]*$|` +
    '(?:办公|办理|办事|受理|接待|咨询|投诉|来信|查阅|报名|领取|递交|投标|开标|评标|会议|活动|考试|注册|经营|营业|服务)(?:地址|地点|场所)[^，。；、|]*$|' +
    `${AUTHORITY}[(（][^，。；、|]*$|` +
    `${AUTHORITY} ?[，,；] ?地址[^，。；、|]*$`,
  'u',
)
/** Offices and people give a 联系地址; that of a person in a case, or in a settlement, stays the home of somebody. */
const CONTACT = /联系(?:地址|地点)[^，。；、|]*$/u
const OF_PERSON =
  /(?:申请人|当事人|相对人|权利人|举报人|本人|业主|户主|学生|家长|监护人|小区|花园|家园|苑|新村|宿舍|公寓|家属|住宅)/u
/** The office that a room is, or that brackets behind it name. */
const BEHIND = new RegExp(
  `^ ?(?:办公室|会议室|(?:服务|办事|办理|受理)?(?:窗口|大厅)|[(（]\\p{Script=Han}{0,16}(?:政府|局|中心|大厅|委员会|法院|检察院|办公室|会议室|窗口|科|公司)[)）])`,
  'u',
)
/** The same within what was found, between the street and the room. */
const WITHIN = new RegExp(`${OFFICE}${NOT_OF_HOMES}`, 'u')

/**
 * Where somebody lives, whatever stands before: 区医院职工李四住幸福花园. Who is going elsewhere, or is only described
 * by it (居住在本区的人员到), does not live there; 住房, 住院 and 居住证 are other words.
 */
const LIVING =
  /(?:家住|居住(?![证权登区])|住址|户籍(?!室|窗|业)|住(?![房院建所培人保宅户]))[^，。；、|的到至往向]*$/u

/** How far around an address its clause is read. */
const MOST_CONTEXT = 40

/** Whether the words around an address, in the same clause, say that an office is there and nobody lives there. */
export function isOfficeAddress(text: string, index: number, door: string): boolean {
  const before = text.slice(Math.max(0, index - MOST_CONTEXT), index).replace(/^[^]*[\t\n]/, '')
  const after = text.slice(index + door.length, index + door.length + MOST_CONTEXT)
  if (LIVING.test(before)) return false
  if (CONTACT.test(before) && !OF_PERSON.test(before + door)) return true
  return BEFORE.test(before) || LABEL.test(before) || BEHIND.test(after) || WITHIN.test(door)
}
