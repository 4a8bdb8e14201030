import type { Organisation } from '#schemas/organisation.ts'
import { getSettings } from './settings.ts'

/** A publishing body with its id and the address of its page. */
export type Body = Organisation & { id: string; path: string }

/** Every body, in the order that the content gives them. */
export function getBodies(): Body[] {
  return [...getSettings().organisations]
    .flatMap(([id, { data }]) => (data ? [{ ...data, id, path: `/organisations/${id}/` }] : []))
    .sort((a, b) => (a.order ?? Infinity) - (b.order ?? Infinity) || (a.id < b.id ? -1 : 1))
}

/** The bodies with the given ids, in that order. Throws for an unknown id, which the checks have ruled out. */
export function getBodiesById(ids: [string, ...string[]]): [Body, ...Body[]] {
  const all = getBodies()
  return ids.map((id) => {
    const body = all.find((candidate) => candidate.id === id)
    if (!body) throw new Error(`Unknown organisation "${id}"; run "npm run check".`)
    return body
  }) as [Body, ...Body[]]
}
