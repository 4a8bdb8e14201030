import type { Cover } from '#schemas/cover.ts'
import { toYear } from '#domain/chinese-numerals.ts'
import { NOUGHTS } from '#domain/numeral-signs.ts'

const YEAR = String.raw`([\d一二三四五六七八九${NOUGHTS}]{4})年(?:度)?`
const NEXT_YEAR = /(?:下一?年度?|来年|明年|次年)(?:的)?(?:工作)?(?:计划|打算|安排|思路|要点)/
const SUMMARY = String.raw`(?:总结|情况报告|工作报告)`
const PLAN = String.raw`(?:计划(?!生育|单列|经济)|要点|安排|打算|思路)`
const EITHER = String.raw`(?:总结|情况报告|工作报告|计划|要点|打算|思路|(?:工作|任务|重点)安排)`

/** A title that ends with a plan or summary, and one that issues it; other notices only speak of plans. */
const IS_ITSELF = new RegExp(String.raw`${EITHER}(?:[》】]|报告|汇报|稿|表)*$`)
const ISSUES_IT = new RegExp(
  String.raw`(?:印发|下发|转发|公布|发布|公开)(?:(?!报送|征求|调整|更正).)*${EITHER}[》】]?的(?:通知|公告|通告)$`,
)

/** What a plan or summary covers, from its title: 2023年工作总结和2024年工作计划 is the summary of 2023 and the plan of 2024. */
export function findCovers(title: string): Cover[] {
  const name = title.normalize('NFKC').replace(/(?<=\d)\s+(?=年)|(?<=年)\s+/g, '')
  if (!isPlanOrSummary(name)) return []
  const parts = [...name.matchAll(new RegExp(`${YEAR}(?:(?!${YEAR}).)*`, 'g'))]
  const covers = parts.flatMap(([part, year = '']) => toCovers(part, toYear(year)))
  const summary = covers.find(({ kind }) => kind === 'summary')
  if (summary && NEXT_YEAR.test(name)) covers.push({ kind: 'plan', year: summary.year + 1 })
  return covers.filter(
    (cover, index) =>
      covers.findIndex(({ kind, year }) => kind === cover.kind && year === cover.year) === index,
  )
}

/** What stands in brackets at the end, such as （征求意见稿）, is no part of the form. */
function isPlanOrSummary(name: string): boolean {
  const bare = name.replace(/(?:[（(][^（()）]*[）)])+$/, '')
  return IS_ITSELF.test(bare) || ISSUES_IT.test(bare)
}

function toCovers(part: string, year: number): Cover[] {
  const own = part.replace(NEXT_YEAR, '')
  return [
    ...(new RegExp(SUMMARY).test(own) ? [{ kind: 'summary' as const, year }] : []),
    ...(new RegExp(PLAN).test(own) ? [{ kind: 'plan' as const, year }] : []),
  ]
}
