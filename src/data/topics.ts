import type { Topics } from '#schemas/topics.ts'
import { getSettings } from './settings.ts'

/** A topic of the second level with its head. */
export type Topic = {
  /** `head/branch`. */
  id: string
  /** Address of its list. */
  path: string
  name: string
  head: { id: string; name: string; path: string }
}

/** The two-level classification, as staff wrote it. */
export function getTopics(): Topics {
  return getSettings().topics.data ?? []
}

/** A topic by `head/branch`. Throws for an unknown id, which the checks have ruled out. */
export function getTopic(id: string): Topic {
  const [headId, branchId] = id.split('/')
  const head = getTopics().find((candidate) => candidate.id === headId)
  const branch = head?.branches.find((candidate) => candidate.id === branchId)
  if (!head || !branch) throw new Error(`Unknown topic "${id}"; run "npm run check".`)
  return {
    id,
    path: `/topics/${id}/`,
    name: branch.name,
    head: { id: head.id, name: head.name, path: `/topics/${head.id}/` },
  }
}
