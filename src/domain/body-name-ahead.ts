/** How names of bodies end. A single character counts only where no word can begin with it. */
const ENDS = [
  ...['局(?![部面限势])', '委员会', '领导小组', '工作组', '专班', '指挥部', '办公室', '中心(?![区城])'],
  ...['研究[院所]', '设计院', '事务所', '[协学商]会', '联合会', '公司', '集团', '[支大总]队'],
  '[处科署厅办](?!\\p{Script=Han})',
] // prettier-ignore

/** What stands between words of a sentence, and never within the name of a body. */
const PARTICLES = '由在的是为对将向以从被把使让按经各本该等区市县街'

const AHEAD = new RegExp(
  `[和与及、]?(?:(?![${PARTICLES}])\\p{Script=Han}){0,8}?(?:${ENDS.join('|')})`,
  'uy',
)

/** Whether what ends at this place is only a part of the name of a body: 城市更新 in 城市更新和土地整备局. */
export function isBodyNameAhead(text: string, place: number): boolean {
  AHEAD.lastIndex = place
  return AHEAD.test(text)
}
