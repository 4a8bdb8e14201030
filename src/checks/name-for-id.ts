import { suggestNamed } from '#domain/named.ts'
import type { Content } from '#files/content.ts'
import { toNamedBodies, toNamedTopics } from '#files/named-settings.ts'

/** The remedy for a field that holds a name where an id belongs; `undefined` for every other field or value. */
export type NameRemedy = (field: PropertyKey | undefined, value: unknown) => string | undefined

/** Tells the ids of the bodies and topics of this site: staff write a name because they know no other. */
export function createNameRemedy(content: Pick<Content, 'organisations' | 'topics'>): NameRemedy {
  return (field, value) => {
    if (typeof value !== 'string' || !/\p{Script=Han}/u.test(value)) return undefined
    switch (field) {
      case 'organisation':
      case 'jointOrganisations':
        return `写机构文件的名称，不带 .yaml。${suggestNamed(value, toNamedBodies(content))}`
      case 'topic':
        return content.topics.data
          ? `写主题的编号。${suggestNamed(value, toNamedTopics(content.topics.data))}`
          : undefined
      default:
        return undefined
    }
  }
}
