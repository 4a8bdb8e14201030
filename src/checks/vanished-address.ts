import { toMoves } from '#domain/redirects.ts'
import type { Content } from '#files/content.ts'
import type { Issue } from './issue.ts'

/**
 * Reports addresses that were public once and now lead nowhere: neither a document, nor a redirect, nor a tombstone.
 * The attachments of a document that moved are looked for where it is now.
 */
export function findVanishedAddresses({ addresses, documents }: Content): Issue[] {
  const { lock, redirects, tombstones } = addresses
  const known = new Map(documents.filter(({ data }) => !data?.draft).map((file) => [file.id, file]))
  const targets = new Map((redirects.data ?? []).map(({ from, to }) => [from, to]))
  const withdrawn = new Set(
    (tombstones.data ?? []).map(({ document, file }) => toKey(document, file)),
  )
  return (lock.data ?? []).flatMap(({ document, title, files = [] }, index) => {
    const at = {
      file: lock.path,
      line: lock.yaml?.lineOf(index) ?? 1,
      rule: 'vanished-address',
      severity: 'error' as const,
    }
    const places = toMoves(document, targets)
    const place = places.at(-1) ?? document
    const file = known.get(place)
    if (places.some((each) => withdrawn.has(each))) return []
    if (!file) {
      const fix =
        '恢复文档；移动了位置的写进 redirects.yaml；依法撤下的在 tombstones.yaml 中写明时间、机关和原因。'
      return [{ ...at, problem: `已公开的文档“${title}”（${document}）不见了。`, fix }]
    }
    const listed = new Set((file.data?.attachments ?? []).map((attachment) => attachment.file))
    return files
      .filter((name) => file.data && !listed.has(name))
      .filter((name) => !places.some((each) => withdrawn.has(toKey(each, name))))
      .map((name) => ({
        ...at,
        problem: `${document} 已公开的附件 "${name}" 不见了。`,
        fix: `放回 ${place} 的文件夹并列入 attachments；依法撤下的在 tombstones.yaml 中写明（file 写附件名）。`,
      }))
  })
}

const toKey = (document: string, file: string | undefined) =>
  file === undefined ? document : `${document}/${file}`
