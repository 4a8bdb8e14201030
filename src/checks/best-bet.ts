import type { Content } from '#files/content.ts'
import type { DocumentFile } from '#files/document-file.ts'
import { fold, withoutBrackets } from '#search/tokens.ts'
import type { FormerAddresses } from './former-addresses.ts'
import type { Issue } from './issue.ts'

type Finding = Pick<Issue, 'problem' | 'fix'> & Partial<Pick<Issue, 'severity'>>

/**
 * Reports what `search.yaml` cannot put first: documents that do not exist, or no longer where they were, drafts, one
 * document twice for a query, and a query that is answered twice.
 */
export function findBestBetFaults(content: Content, former: FormerAddresses): Issue[] {
  const { bestBets, documents } = content
  const known = new Map(documents.map((file) => [file.id, file]))
  const answered = new Map<string, number>()
  const toIssue = (path: PropertyKey[], finding: Finding): Issue => ({
    file: bestBets.path,
    line: bestBets.yaml?.lineOf(...path) ?? 1,
    rule: 'best-bet',
    severity: 'error',
    ...finding,
  })
  return (bestBets.data ?? []).flatMap(({ queries, first }, index) => [
    ...queries.flatMap((query, place) => {
      const earlier = answered.get(toAsked(query))
      answered.set(toAsked(query), index)
      return earlier === undefined
        ? []
        : [toIssue([index, 'queries', place], explainRepeat(query, earlier === index))]
    }),
    ...first.flatMap((id, place) => {
      const isRepeated = first.indexOf(id) < place
      const finding = isRepeated ? toTwice(id) : explain(id, known.get(id), former)
      return finding ? [toIssue([index, 'first', place], finding)] : []
    }),
  ])
}

/** As the search compares queries: width, case, spaces and brackets make no difference. */
const toAsked = (query: string) => withoutBrackets(fold(query))

const explainRepeat = (query: string, isSameEntry: boolean): Finding => ({
  problem: `搜索的词“${query}”写了两次${isSameEntry ? '' : '，不知道该排哪一组'}。`,
  fix: '只保留一处；大小写、空格和括号不同的算同一个词。',
})

const toTwice = (id: string): Finding => ({
  problem: `文档 "${id}" 在一组里写了两次。`,
  fix: '只保留一处。',
})

function explain(
  id: string,
  file: DocumentFile | undefined,
  { movedTo, isWithdrawn }: FormerAddresses,
): Finding | undefined {
  const place = movedTo(id)
  if (file?.data?.draft)
    return {
      severity: 'warning',
      problem: `排在最前的文档 "${id}" 还是草稿，搜索结果里没有它。`,
      fix: '等它发布后再写，或同时发布。',
    }
  if (file) return undefined
  if (place !== undefined)
    return { problem: `排在最前的文档 "${id}" 已移动。`, fix: `改成 ${place}。` }
  if (isWithdrawn(id))
    return {
      problem: `排在最前的文档 "${id}" 已撤下。`,
      fix: '删去这一条；有接替文件的改成接替的文件。',
    }
  return {
    problem: `排在最前的文档 "${id}" 不存在。`,
    fix: '写成“栏目文件夹/文档文件夹”，并核对文档文件夹的名称。',
  }
}
