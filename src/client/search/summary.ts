import type { SearchState } from '#search/address.ts'
import type { Outcome, Sort } from '#search/querying/search.ts'

/** How many documents there are and why, in one sentence: what a screen reader says when the results arrive. */
export function toSummary(outcome: Outcome, { typed, sort }: SearchState): string {
  const { documents, unfiltered, added, notes } = outcome
  const found = documents.length - added.length
  if (documents.length === 0 && unfiltered > 0)
    return `现在的条件下没有文件，放宽条件有 ${unfiltered} 篇`
  if (typed.trim() === '') return `共 ${found} 篇，${ORDERS[sort]}`
  const isOther = notes.some(({ kind }) => kind === 'most')
  const name = isOther ? '与输入接近的文件' : '含有所搜内容的文件'
  const summary = found > 0 ? `${name}共 ${found} 篇` : `没有文件含有“${typed}”`
  return added.length > 0 ? `${summary}，另有站点推荐 ${added.length} 篇` : summary
}

/** The order of a list that was made without a word; nothing is more relevant than anything else. */
const ORDERS: Record<Sort, string> = {
  relevance: '按发布日期从新到旧',
  newest: '按发布日期从新到旧',
  oldest: '按发布日期从旧到新',
}
