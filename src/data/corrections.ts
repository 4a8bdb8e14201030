import { toChineseDate } from '#domain/dates.ts'
import type { Disclosure } from './disclosure.ts'
import { getDisclosures } from './disclosures.ts'

/** A document that corrects another one, as the top of the corrected page names it. */
export type Correction = { text: string; path: string; note: string | undefined }

/** What corrects a document, oldest first. */
export async function getCorrections({ id }: Disclosure): Promise<Correction[]> {
  const all = await getDisclosures()
  return all
    .flatMap(({ data, path }) =>
      (data.relations ?? [])
        .filter(({ type, to }) => type === 'corrects' && to === id)
        .map(({ note }) => ({ data, path, note })),
    )
    .sort((a, b) => (a.data.created < b.data.created ? -1 : 1))
    .map(({ data: { title, created }, path, note }) => ({
      text: `${title}（${toChineseDate(created)}）`,
      path,
      note,
    }))
}
