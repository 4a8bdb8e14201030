import { getBuildDay } from '#domain/dates.ts'
import { toFileRole } from '#domain/file-role.ts'
import { toPublishedNames } from '#domain/published-names.ts'
import { toMoves } from '#domain/redirects.ts'
import type { Content } from '#files/content.ts'
import type { DocumentFile } from '#files/document-file.ts'
import type { PublishedLock } from '#schemas/addresses.ts'
import type { Issue } from './issue.ts'

/**
 * Reports addresses that were public once and now lead nowhere: neither a document, nor a redirect, nor a tombstone.
 * The attachments and the recording of a document that moved are looked for where it is now.
 */
export function findVanishedAddresses(
  { addresses, documents }: Content,
  today = getBuildDay(),
): Issue[] {
  const { lock, redirects, tombstones } = addresses
  const known = new Map(documents.filter(({ data }) => !data?.draft).map((file) => [file.id, file]))
  const targets = new Map((redirects.data ?? []).map(({ from, to }) => [from, to]))
  const withdrawn = new Set(
    (tombstones.data ?? []).map(({ document, file }) => toKey(document, file)),
  )
  const recorded = new Set((lock.data ?? []).map(({ document }) => document))
  return (lock.data ?? []).flatMap((entry, index) => {
    const { document, title, files = [] } = entry
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
      const moved = documents.find((each) => isSame(each, entry) && !recorded.has(each.id))
      const fix = moved
        ? `它现在像是在 ${moved.id}：移动了的，在 redirects.yaml 中加一行“- { from: ${document}, to: ${moved.id}, on: ${today} }”；不是的，恢复文档，或在 tombstones.yaml 中写明撤下的时间、机关和原因。`
        : '恢复文档；移动了位置的写进 redirects.yaml；依法撤下的在 tombstones.yaml 中写明时间、机关和原因。'
      return [{ ...at, problem: `已公开的文档“${title}”（${document}）不见了。`, fix }]
    }
    const listed = new Set(toPublishedNames(file.data))
    return files
      .filter((name) => file.data && !listed.has(name))
      .filter((name) => !places.some((each) => withdrawn.has(toKey(each, name))))
      .map((name) => ({
        ...at,
        ...explainMissing(document, place, name),
      }))
  })
}

/** Whether a document is what was recorded under another address: by its index number, or by its title for want of one. */
const isSame = ({ data }: DocumentFile, { indexNumber, title }: PublishedLock[number]) =>
  indexNumber === undefined ? data?.title === title : data?.indexNumber === indexNumber

/** A recording that is made anew keeps its name, and so its address. */
function explainMissing(document: string, place: string, name: string) {
  const isAttachment = toFileRole(name) === '附件'
  return {
    problem: `${document} 已公开的${toFileRole(name)} "${name}" 不见了。`,
    fix: `放回 ${place} 的文件夹并${isAttachment ? '列入 attachments' : '写进 audio（重新录的沿用原来的文件名）'}；依法撤下的在 tombstones.yaml 中写明（file 写${isAttachment ? '附件名' : '文件名'}）。`,
  }
}

const toKey = (document: string, file: string | undefined) =>
  file === undefined ? document : `${document}/${file}`
