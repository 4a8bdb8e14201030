import type { SearchState } from '#search/address.ts'
import type { Note } from '#search/querying/fall-back.ts'
import type { Outcome, Sort } from '#search/querying/search.ts'

/** How many documents there are and why, in one sentence: what a screen reader says when the results arrive. */
export function toSummary(outcome: Outcome, { typed, sort }: SearchState): string {
  const { documents, unfiltered, added, notes } = outcome
  const found = documents.length - added.length
  if (typed.trim() === '')
    return found > 0 ? `共 ${found} 篇，${ORDERS[sort]}` : '没有符合这些条件的文件'
  if (documents.length === 0 && unfiltered > 0)
    return `现在的条件下没有文件，放宽条件有 ${unfiltered} 篇`
  const name = notes.flatMap(({ kind }) => NAMES[kind] ?? [])[0] ?? '含有所搜内容的文件'
  const summary = found > 0 ? `${name}共 ${found} 篇` : `没有文件含有“${toShort(typed)}”`
  return added.length > 0 ? `${summary}，另有站点推荐 ${added.length} 篇` : summary
}

/** The order of a list that was made without a word; nothing is more relevant than anything else. */
const ORDERS: Record<Sort, string> = {
  relevance: '按发布日期从新到旧',
  newest: '按发布日期从新到旧',
  oldest: '按发布日期从旧到新',
}

/** What is listed when it is not what was typed. */
const NAMES: Partial<Record<Note['kind'], string>> = {
  words: '含有这些词的文件',
  most: '与输入接近的文件',
  cited: '输入中点名的文件',
  excluded: '其余的文件',
}

/** How much of what was typed is repeated. */
const LONGEST_SHOWN = 40

const toShort = (typed: string) =>
  typed.length > LONGEST_SHOWN ? `${typed.slice(0, LONGEST_SHOWN)}…` : typed
