import type { Content } from '#files/content.ts'
import type { Issue } from './issue.ts'

const RULE = 'vanished-address'

/** Reports addresses that were public once and now lead nowhere: neither a document, nor a redirect, nor a tombstone. */
export function findVanishedAddresses({ addresses, documents }: Content): Issue[] {
  const { lock, redirects, tombstones } = addresses
  const known = new Map(documents.filter(({ data }) => !data?.draft).map((file) => [file.id, file]))
  const moved = new Set((redirects.data ?? []).map(({ from }) => from))
  const withdrawn = new Set(
    (tombstones.data ?? []).map(({ document, file }) => toKey(document, file)),
  )
  return (lock.data ?? []).flatMap(({ document, title, files }, index) => {
    const at = {
      file: lock.path,
      line: lock.yaml?.lineOf(index) ?? 1,
      rule: RULE,
      severity: 'error' as const,
    }
    const file = known.get(document)
    if (!file) {
      if (moved.has(document) || withdrawn.has(document)) return []
      const fix =
        '恢复文档；移动了位置的写进 redirects.yaml；依法撤下的在 tombstones.yaml 中写明时间、机关和原因。'
      return [{ ...at, problem: `已公开的文档“${title}”（${document}）不见了。`, fix }]
    }
    return (files ?? [])
      .filter((name) => !file.files.includes(name) && !withdrawn.has(toKey(document, name)))
      .map((name) => ({
        ...at,
        problem: `${document} 已公开的附件 "${name}" 不见了。`,
        fix: '放回原来的文件；依法撤下的在 tombstones.yaml 中写明（file 写附件名）。',
      }))
  })
}

/** Reports redirects and tombstones that lead nowhere, form a circle, or stand for a document that still exists. */
export function findAddressFaults({ addresses, documents }: Content): Issue[] {
  const { redirects, tombstones } = addresses
  const known = new Set(documents.filter(({ data }) => !data?.draft).map(({ id }) => id))
  const targets = new Map((redirects.data ?? []).map(({ from, to }) => [from, to]))
  const gone = new Set(
    (tombstones.data ?? [])
      .filter(({ file }) => file === undefined)
      .map(({ document }) => document),
  )
  const redirectFaults = (redirects.data ?? []).flatMap(({ from, to }, index) => {
    const at = {
      file: redirects.path,
      line: redirects.yaml?.lineOf(index) ?? 1,
      rule: 'address-record',
      severity: 'error' as const,
    }
    if (known.has(from))
      return [
        { ...at, problem: `${from} 还有文档，不能转到别处。`, fix: '删去这一条，或移走文档。' },
      ]
    return known.has(follow(to, targets)) || gone.has(follow(to, targets))
      ? []
      : [{ ...at, problem: `转到的 ${to} 不存在。`, fix: '改成现在的位置。' }]
  })
  const tombstoneFaults = (tombstones.data ?? []).flatMap(
    ({ document, file, successor }, index) => {
      const at = {
        file: tombstones.path,
        line: tombstones.yaml?.lineOf(index) ?? 1,
        rule: 'address-record',
        severity: 'error' as const,
      }
      return [
        ...(file === undefined && known.has(document)
          ? [
              {
                ...at,
                problem: `${document} 还有文档，却写着已撤下。`,
                fix: '删去这一条，或移走文档。',
              },
            ]
          : []),
        ...(successor !== undefined && !known.has(successor)
          ? [{ ...at, problem: `接替的文件 ${successor} 不存在。`, fix: '改正或删去 successor。' }]
          : []),
      ]
    },
  )
  return [...redirectFaults, ...tombstoneFaults]
}

/** The end of a chain of redirects; a circle ends where it began. */
function follow(start: string, targets: ReadonlyMap<string, string>): string {
  const seen = new Set<string>()
  let at = start
  while (!seen.has(at)) {
    seen.add(at)
    at = targets.get(at) ?? at
  }
  return at
}

const toKey = (document: string, file: string | undefined) =>
  file === undefined ? document : `${document}/${file}`
