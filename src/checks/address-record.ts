import { followRedirects } from '#domain/redirects.ts'
import type { Content } from '#files/content.ts'
import type { SettingsFile } from '#files/settings-file.ts'
import type { Issue } from './issue.ts'

/**
 * Reports redirects and tombstones that lead nowhere, form a circle, stand for a document that still exists, or say
 * two things of one address.
 */
export function findAddressFaults({ addresses, documents }: Content): Issue[] {
  const { redirects, tombstones } = addresses
  const known = new Set(documents.filter(({ data }) => !data?.draft).map(({ id }) => id))
  const moves = redirects.data ?? []
  const withdrawals = tombstones.data ?? []
  const gone = new Set(withdrawals.filter(({ file }) => !file).map(({ document }) => document))
  const targets = new Map(moves.map(({ from, to }) => [from, to]))
  const movedTwice = repeatsOf(moves.map(({ from }) => from))
  const withdrawnTwice = repeatsOf(
    withdrawals.map(({ document, file }) => `${document} ${file ?? ''}`),
  )
  return [
    ...moves.flatMap(({ from, to }, index) => {
      const end = followRedirects(to, targets)
      return at(redirects, index, [
        known.has(from) && { problem: `${from} 还有文档，不能转到别处。`, fix: DELETE_OR_MOVE },
        gone.has(from) && {
          problem: `${from} 在 tombstones.yaml 中写着已撤下，又在这里转到别处。`,
          fix: '只保留一处：还能看到的写进 redirects.yaml，撤下的写进 tombstones.yaml。',
        },
        !known.has(end) &&
          !gone.has(end) && { problem: `转到的 ${to} 不存在。`, fix: '改成现在的位置。' },
        movedTwice.has(index) && { problem: `${from} 写了两次。`, fix: '只保留现在的位置。' },
      ])
    }),
    ...withdrawals.flatMap(({ document, file, successor }, index) =>
      at(tombstones, index, [
        file === undefined &&
          known.has(document) && {
            problem: `${document} 还有文档，却写着已撤下。`,
            fix: DELETE_OR_MOVE,
          },
        successor !== undefined &&
          !known.has(successor) && {
            problem: `接替的文件 ${successor} 不存在。`,
            fix: '改正或删去 successor。',
          },
        withdrawnTwice.has(index) && {
          problem: `${document} 的撤下写了两次。`,
          fix: '合成一条。',
        },
      ]),
    ),
  ]
}

const DELETE_OR_MOVE = '删去这一条，或移走文档。'

type Fault = Pick<Issue, 'problem' | 'fix'>

function at({ path, yaml }: SettingsFile, index: number, faults: (Fault | false)[]): Issue[] {
  const line = yaml?.lineOf(index) ?? 1
  return faults
    .filter((fault) => fault !== false)
    .map((fault) => ({ file: path, line, rule: 'address-record', severity: 'error', ...fault }))
}

/** The places of values that stood before. */
function repeatsOf(values: string[]): Set<number> {
  return new Set(values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : [])))
}
