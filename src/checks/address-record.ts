import { toFileRole } from '#domain/file-role.ts'
import { toPublishedNames } from '#domain/published-names.ts'
import { followRedirects, isCircle } from '#domain/redirects.ts'
import type { Content } from '#files/content.ts'
import type { SettingsFile } from '#files/settings-file.ts'
import type { Redirects, Tombstones } from '#schemas/addresses.ts'
import type { Issue } from './issue.ts'

/**
 * Reports redirects and tombstones that lead nowhere, form a circle, lie in the future, stand for what is still public,
 * or say two things of one address.
 */
export function findAddressFaults(content: Content, today: string): Issue[] {
  const { redirects, tombstones } = content.addresses
  const places = toPlaces(content, today)
  const movedTwice = repeatsOf(places.moves.map(({ from }) => from))
  const withdrawnTwice = repeatsOf(places.withdrawals.map(toKey))
  return [
    ...places.moves.flatMap((move, index) =>
      at(redirects, index, [
        ...findMoveFaults(move, places),
        movedTwice.has(index) && { problem: `${move.from} 写了两次。`, fix: '只保留现在的位置。' },
      ]),
    ),
    ...places.withdrawals.flatMap((withdrawal, index) =>
      at(tombstones, index, [
        ...findWithdrawalFaults(withdrawal, places),
        withdrawnTwice.has(index) && {
          problem: `${withdrawal.document} 的撤下写了两次。`,
          fix: '合成一条。',
        },
      ]),
    ),
  ]
}

type Places = ReturnType<typeof toPlaces>
type Fault = Pick<Issue, 'problem' | 'fix'>

function toPlaces({ addresses, documents }: Content, today: string) {
  const moves = addresses.redirects.data ?? []
  const withdrawals = addresses.tombstones.data ?? []
  const published = documents.filter(({ data }) => !data?.draft)
  return {
    today,
    moves,
    withdrawals,
    /** Documents that are public. */
    known: new Set(published.map(({ id }) => id)),
    /** Attachments and recordings that are public. */
    attached: new Set(
      published.flatMap(({ id, data }) =>
        toPublishedNames(data).map((file) => toKey({ document: id, file })),
      ),
    ),
    /** Documents that were withdrawn as a whole. */
    gone: new Set(withdrawals.filter(({ file }) => !file).map(({ document }) => document)),
    targets: new Map(moves.map(({ from, to }) => [from, to])),
  }
}

function findMoveFaults({ from, to, on }: Redirects[number], places: Places): (Fault | false)[] {
  const { known, gone, targets, today } = places
  const end = followRedirects(to, targets)
  const isLost = !known.has(end) && !gone.has(end)
  return [
    known.has(from) && { problem: `${from} 还有文档，不能转到别处。`, fix: DELETE_OR_MOVE },
    gone.has(from) && {
      problem: `${from} 在 tombstones.yaml 中写着已撤下，又在这里转到别处。`,
      fix: '只保留一处：还能看到的写进 redirects.yaml，撤下的写进 tombstones.yaml。',
    },
    isCircle(from, targets)
      ? { problem: `${from} 转来转去又回到原处。`, fix: '改成现在的位置。' }
      : isLost && { problem: `转到的 ${to} 不存在。`, fix: '改成现在的位置。' },
    findFuture(on, today),
  ]
}

function findWithdrawalFaults(
  { document, file, on, successor }: Tombstones[number],
  places: Places,
): (Fault | false)[] {
  const { known, gone, attached, targets, today } = places
  const faults =
    file === undefined
      ? [known.has(document) && { problem: `${document} 还有文档，却写着已撤下。`, fix: DELETE_OR_MOVE }] // prettier-ignore
      : [
          attached.has(toKey({ document, file })) && explainStillPublic(document, file),
          !known.has(followRedirects(document, targets)) &&
            !gone.has(document) && {
              problem: `${toFileRole(file)} "${file}" 所属的 ${document} 不存在。`,
              fix: '改正 document；整份文档撤下的，去掉 file。',
            },
        ]
  return [
    ...faults,
    findFuture(on, today),
    successor !== undefined &&
      !known.has(successor) && {
        problem: `接替的文件 ${successor} 不存在。`,
        fix: '改正或删去 successor。',
      },
  ]
}

function explainStillPublic(document: string, file: string): Fault {
  const field = toFileRole(file) === '附件' ? 'attachments' : 'audio'
  return {
    problem: `${toFileRole(file)} "${file}" 写着已撤下，却还列在 ${document} 的 ${field} 中，仍然公开。`,
    fix: `从 ${field} 中删去，并删去文件；没有撤下的，删去这一条。`,
  }
}

const findFuture = (on: string, today: string): Fault | false =>
  on > today && { problem: `日期 ${on} 还没有到。`, fix: '核对日期；到那一天再写。' }

const DELETE_OR_MOVE = '删去这一条，或移走文档。'

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

const toKey = ({ document, file }: { document: string; file?: string | undefined }) =>
  `${document} ${file ?? ''}`
