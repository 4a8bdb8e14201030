import { toTermAnchor } from '#domain/term-anchor.ts'
import type { TermLinks } from '#markdown/terms.ts'
import { toHref } from './address.ts'
import { getSettings } from './settings.ts'

/** What the texts of documents explain: the terms of the glossary, but not within names of bodies and other words. */
export function getTermLinks(): TermLinks {
  const { glossary, organisations } = getSettings()
  const entries = glossary.data ?? []
  const bodies = [...organisations.values()].flatMap(({ data }) => data ?? [])
  return {
    terms: entries.map(({ term }) => term),
    names: [
      ...bodies.flatMap(({ name, shortName }) => [name, shortName]),
      ...entries.flatMap(({ except = [] }) => except),
    ],
    toHref: (term) => toHref(`/glossary/#${toTermAnchor(term)}`),
  }
}
