import type { Content } from '#files/content.ts'
import type { Issue } from './issue.ts'

/**
 * Reports, on a real site, documents that no record names: should they vanish, nobody would notice. One message for
 * all, because a fresh publication is recorded only after it is public.
 */
export function findUnrecordedAddresses({ site, addresses, documents }: Content): Issue[] {
  if (site.data?.mode !== 'production') return []
  const recorded = new Set((addresses.lock.data ?? []).map(({ document }) => document))
  const missing = documents.filter(({ id, data }) => data && !data.draft && !recorded.has(id))
  const [first] = missing
  if (!first) return []
  return [
    {
      file: addresses.lock.path,
      line: 1,
      rule: 'unrecorded-address',
      severity: 'warning',
      problem: `有 ${missing.length} 个文档还没有记入已公开网址的清单，例如 ${first.id}。`,
      fix: '网站发布以后运行 npm run gongkai -- release，把 published.lock.yaml 一并提交。',
    },
  ]
}
