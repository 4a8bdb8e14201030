import type { Content } from '#files/content.ts'
import type { DocumentFile } from '#files/document-file.ts'
import { toVariants } from '#search/indexing/variants.ts'
import { toWholeQuery } from '#search/whole-query.ts'
import type { FormerAddresses } from './former-addresses.ts'
import type { Issue } from './issue.ts'

type Finding = Pick<Issue, 'problem' | 'fix'> & Partial<Pick<Issue, 'severity'>>

/**
 * Reports what `search.yaml` cannot put first: documents that do not exist, or no longer where they were, drafts, one
 * document twice for a query, a query that is answered twice, and one of which the search reads nothing.
 */
export function findBestBetFaults(content: Content, former: FormerAddresses): Issue[] {
  const { bestBets, documents } = content
  const known = new Map(documents.map((file) => [file.id, file]))
  const findFault = createQueryCheck()
  const toIssue = (path: PropertyKey[], finding: Finding): Issue => ({
    file: bestBets.path,
    line: bestBets.yaml?.lineOf(...path) ?? 1,
    rule: 'best-bet',
    severity: 'error',
    ...finding,
  })
  return (bestBets.data ?? []).flatMap(({ queries, first }, index) => [
    ...queries.flatMap((query, place) => {
      const finding = findFault(query, index)
      return finding ? [toIssue([index, 'queries', place], finding)] : []
    }),
    ...first.flatMap((id, place) => {
      const isRepeated = first.indexOf(id) < place
      const finding = isRepeated ? toTwice(id) : explain(id, known.get(id), former)
      return finding ? [toIssue([index, 'first', place], finding)] : []
    }),
  ])
}

/** Says of one query after the other, with the place of its entry, what is wrong with it. */
function createQueryCheck(): (query: string, entry: number) => Finding | undefined {
  const answered = new Map<string, { query: string; entry: number }>()
  return (query, entry) => {
    // As the index compares queries; its table of traditional characters takes a moment to make.
    const whole = toWholeQuery(query, toVariants())
    if (whole === '') return toNothing(query)
    const earlier = answered.get(whole)
    answered.set(whole, { query, entry })
    return earlier && explainRepeat(query, earlier.query, earlier.entry === entry)
  }
}

const toNothing = (query: string): Finding => ({
  problem: `搜索的词“${query}”里没有可以搜索的字：空格、括号和引号不算。`,
  fix: '写上读者会输入的词，或者删去这一项。',
})

function explainRepeat(query: string, earlier: string, isSameEntry: boolean): Finding {
  const twice = query === earlier ? '写了两次' : `和前面的“${earlier}”是同一个词`
  return {
    problem: `搜索的词“${query}”${twice}${isSameEntry ? '' : '，不知道该排哪一组'}。`,
    fix: '只保留一处；繁体简体、全角半角、大小写、空格、括号和引号不同的算同一个词。',
  }
}

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
