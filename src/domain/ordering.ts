/** What ordering needs to know of a document. */
type Orderable = {
  id: string
  data: { title: string; created: string; published: string; indexNumber?: string | undefined }
}

/** Newest publication first; equal moments fall back to the id, so that every build lists them alike. */
export function byNewest(a: Orderable, b: Orderable): number {
  return toMoment(b) - toMoment(a) || byId(a, b)
}

/** Oldest date of creation first. */
export function byOldest(a: Orderable, b: Orderable): number {
  return compareText(a.data.created, b.data.created) || byId(a, b)
}

/** Newest date of creation first. */
export function byNewestCreation(a: Orderable, b: Orderable): number {
  return compareText(b.data.created, a.data.created) || byId(a, b)
}

/** By the sounds of the title, as a Chinese reader looks it up. */
export function byTitle(a: Orderable, b: Orderable): number {
  return PINYIN.compare(a.data.title, b.data.title) || byId(a, b)
}

/** By index number; documents without one come last. */
export function byIndexNumber(a: Orderable, b: Orderable): number {
  return compareText(a.data.indexNumber ?? '~', b.data.indexNumber ?? '~') || byId(a, b)
}

const PINYIN = new Intl.Collator('zh-CN-u-co-pinyin', { numeric: true })
const toMoment = ({ data }: Orderable) => Date.parse(data.published)
const byId = (a: Orderable, b: Orderable) => compareText(a.id, b.id)
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
