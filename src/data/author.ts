import { toShortTitle } from '#domain/short-title.ts'
import type { Disclosure } from './disclosure.ts'
import { getSite } from './site.ts'

/** What lists print between the day of the original and other facts of a digest: its words are the site's own. */
const COMPILED_HERE = '原文发布，本站整理'

/** Who wrote the words of a page: the publishing bodies; of a digest this site, never the body whose facts it restates. */
export function getAuthor({ data, bodies }: Disclosure): string {
  return data.digest ? getSite().name : bodies.map(({ name }) => name).join('，')
}

/** Whose document it is, in narrow places. */
export function getShortSource({ data, bodies }: Disclosure): string {
  return data.digest ? COMPILED_HERE : bodies.map(({ shortName }) => shortName).join('、')
}

/** The title without the names of its bodies, for places that name them beside it. */
export function getShortTitle({ data, bodies }: Disclosure): string {
  return toShortTitle(
    data.title,
    bodies.map(({ name }) => name),
  )
}
