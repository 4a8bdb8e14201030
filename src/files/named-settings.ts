import type { Named } from '#domain/named.ts'
import type { Topics } from '#schemas/topics.ts'
import type { Content } from './content.ts'

/** The publishing bodies, with their full and short names; a file that cannot be read gives an id without names. */
export const toNamedBodies = ({ organisations }: Pick<Content, 'organisations'>): Named[] =>
  [...organisations].map(([id, { data }]) => ({
    id,
    names: data ? [data.name, data.shortName] : [],
  }))

/** The topics that documents can be filed under: branches only. */
export const toNamedTopics = (topics: Topics): Named[] =>
  topics.flatMap((head) =>
    head.branches.map((branch) => ({
      id: `${head.id}/${branch.id}`,
      names: [branch.name, `${head.name}/${branch.name}`],
    })),
  )
