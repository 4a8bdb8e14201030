import type { CoverKind } from '#schemas/cover.ts'
import type { Disclosure } from './disclosure.ts'
import { getDisclosures } from './disclosures.ts'
import { toStatements } from './statements.ts'
import type { Statement } from './statements.ts'

/** The same body's document of the same kind for a neighbouring year. */
export type SeriesLink = { label: string; document: Disclosure }

/** How many documents without a stated relation are offered at most. */
const MOST_SIMILAR = 5

/** The relations of a document, in both directions. */
export async function getStatements(document: Disclosure): Promise<Statement[]> {
  return toStatements(document, await getDisclosures())
}

/** Documents of the same topic that share a keyword, the closest first; those that the page names anyway are left out. */
export async function getSimilar(document: Disclosure): Promise<Disclosure[]> {
  const named = [...(await getStatements(document)), ...(await getSeries(document))]
  const related = new Set(named.map(({ document: { id } }) => id))
  const all = await getDisclosures()
  return all
    .filter(({ id }) => id !== document.id && !related.has(id))
    .map((other) => ({ other, shared: countShared(document, other) }))
    .filter(({ other, shared }) => shared > 0 && other.topic.id === document.topic.id)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, MOST_SIMILAR)
    .map(({ other }) => other)
}

/** The year before and the year after, for each kind that a plan or summary covers. */
export async function getSeries(document: Disclosure): Promise<SeriesLink[]> {
  const all = await getDisclosures()
  const covers = document.data.covers ?? []
  // A body may publish an annual plan and a programme for the same year; like leads to like.
  const isOfGenre = (other: Disclosure) => other.data.genre === document.data.genre
  const links = covers.flatMap(({ kind, year }) =>
    [year - 1, year + 1].flatMap((neighbour) =>
      all
        .filter(
          (other) =>
            other.id !== document.id && other.data.organisation === document.data.organisation,
        )
        .filter(({ data }) =>
          data.covers?.some((cover) => cover.kind === kind && cover.year === neighbour),
        )
        .sort((a, b) => Number(isOfGenre(b)) - Number(isOfGenre(a)))
        .map((other) => ({ label: `${neighbour}年${KIND_NAMES[kind]}`, document: other })),
    ),
  )
  return links.filter(
    ({ label }, index) => links.findIndex((link) => link.label === label) === index,
  )
}

const KIND_NAMES: Record<CoverKind, string> = { plan: '工作计划', summary: '工作总结' }

function countShared(a: Disclosure, b: Disclosure): number {
  return a.data.keywords.filter((word) => b.data.keywords.includes(word)).length
}
