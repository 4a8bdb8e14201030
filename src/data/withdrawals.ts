import { toChineseDate } from '#domain/dates.ts'
import { toFileRole } from '#domain/file-role.ts'
import type { FileRole } from '#domain/file-role.ts'
import { followRedirects } from '#domain/redirects.ts'
import type { Crumb } from './listing.ts'
import { getDisclosures } from './disclosures.ts'
import { getSettings } from './settings.ts'

/** The page that stands where a document was. */
export type GonePage = {
  collection: string
  slug: string
  path: string
  title: string
  /** What happened, when, by whom and why, as terms with their descriptions. */
  facts: { name: string; value: string }[]
  /** Where the document is now, or what takes its place. */
  next: Crumb | undefined
  /** `true` where the reader is sent on at once. */
  isRedirect: boolean
}

/** A page for every document that moved or was withdrawn, so that no published address leads nowhere. */
export async function getGonePages(): Promise<GonePage[]> {
  const { redirects, tombstones } = getSettings().addresses
  const titles = new Map([
    ...(tombstones.data ?? []).map(({ document, title }) => [document, title] as const),
    ...(await getDisclosures()).map(({ id, data }) => [id, data.title] as const),
  ])
  const targets = new Map((redirects.data ?? []).map(({ from, to }) => [from, to]))
  const toNext = (id: string | undefined): Crumb | undefined =>
    id === undefined ? undefined : { name: titles.get(id) ?? id, path: `/${id}/` }
  const moved = (redirects.data ?? []).map(({ from, on }) => ({
    ...toPlace(from),
    title: '文件已移动',
    facts: [{ name: '移动日期', value: toChineseDate(on) }],
    // A reader is sent on once, however often the document moved.
    next: toNext(followRedirects(from, targets)),
    isRedirect: true,
  }))
  const withdrawn = (tombstones.data ?? [])
    .filter(({ file }) => file === undefined)
    .map((tombstone) => ({
      ...toPlace(tombstone.document),
      title: `${tombstone.title}（已撤下）`,
      facts: toFacts(tombstone),
      next: toNext(tombstone.successor),
      isRedirect: false,
    }))
  return [...moved, ...withdrawn]
}

/** Everything that was withdrawn, attachments and recordings too, the latest first. */
export function getWithdrawals() {
  const withdrawn = getSettings().addresses.tombstones.data ?? []
  return withdrawn
    .map((tombstone) => ({
      title: tombstone.title,
      file: tombstone.file && `${toFileRole(tombstone.file)}：${tombstone.file}`,
      on: tombstone.on,
      facts: toFacts(tombstone),
      path: `/${tombstone.document}/`,
    }))
    .sort((a, b) => (a.on < b.on ? 1 : -1))
}

/** The attachments or recordings of a document that were withdrawn while it stayed, in one sentence each. */
export function getWithdrawnFiles(document: string, role: FileRole): string[] {
  const withdrawn = getSettings().addresses.tombstones.data ?? []
  return withdrawn
    .filter((tombstone) => tombstone.document === document)
    .filter(({ file }) => file !== undefined && toFileRole(file) === role)
    .map(
      ({ title, file = '', on, by, why }) =>
        `${role}“${title}”（${file}）已于${toChineseDate(on)}由${by}撤下：${why.replace(/。$/, '')}。`,
    )
}

function toPlace(document: string) {
  const [collection = '', slug = ''] = document.split('/')
  return { collection, slug, path: `/${document}/` }
}

const toFacts = ({ on, by, why }: { on: string; by: string; why: string }) => [
  { name: '撤下日期', value: toChineseDate(on) },
  { name: '决定机关', value: by },
  { name: '原因', value: why },
]
