import { followRedirects } from '#domain/redirects.ts'
import type { Content } from '#files/content.ts'
import { toFreshNumbers } from '#files/fresh-numbers.ts'
import { atField, findDuplicates } from './document-issue.ts'
import type { Issue } from './issue.ts'

/** Reports index numbers that more than one document bears or bore; a number belongs to one document for ever. */
export function findDuplicateIndexNumbers(content: Content): Issue[] {
  const fresh = toFreshNumbers(content)
  return [...findSharedNumbers(content, fresh), ...findReusedNumbers(content, fresh)]
}

/** What to do about a document that gets this number, if it gets one; others may still have to. */
const toRemedy = (fresh: string | undefined) =>
  fresh === undefined
    ? '给后发布的文档换一个没有用过的流水号。'
    : `换成没有用过的 ${fresh}；npm run check -- --fix 会换好。`

function findSharedNumbers({ documents }: Content, fresh: ReadonlyMap<string, string>): Issue[] {
  return findDuplicates(documents, (file) => file.data?.indexNumber).map(
    ({ file, value, others }) =>
      atField(file, ['indexNumber'], {
        rule: 'duplicate-index-number',
        problem: `索引号 ${value} 与 ${others.map(({ path }) => path).join('、')} 重复。`,
        // Where all others change, this one stays.
        fix: others.every(({ id }) => fresh.has(id))
          ? '这一份不变，改另一份。'
          : toRemedy(fresh.get(file.id)),
      }),
  )
}

/** Numbers of documents that were withdrawn. One that moved keeps its own; one that only vanished may have been renamed. */
function findReusedNumbers(
  { documents, addresses }: Content,
  fresh: ReadonlyMap<string, string>,
): Issue[] {
  const { lock, redirects, tombstones } = addresses
  const targets = new Map((redirects.data ?? []).map(({ from, to }) => [from, to]))
  const gone = new Set(
    (tombstones.data ?? []).filter(({ file }) => !file).map(({ document }) => document),
  )
  const former = new Map(
    (lock.data ?? []).flatMap((entry) => {
      const place = followRedirects(entry.document, targets)
      return entry.indexNumber === undefined || !gone.has(place)
        ? []
        : [[entry.indexNumber, entry] as const]
    }),
  )
  return documents.flatMap((file) => {
    const number = file.data?.indexNumber
    const entry = number === undefined ? undefined : former.get(number)
    return number === undefined || !entry
      ? []
      : [
          atField(file, ['indexNumber'], {
            rule: 'duplicate-index-number',
            problem: `索引号 ${number} 已由撤下的“${entry.title}”（${entry.document}）用过。`,
            fix: toRemedy(fresh.get(file.id)),
          }),
        ]
  })
}
