import type { FrontMatter } from '#schemas/collection-schemas.ts'
import type { RelationType } from '#schemas/relation.ts'
import type { Disclosure } from './disclosure.ts'

/** What must be known of a document in order to say how it bears on others. */
export type Stated = { id: string; data: Pick<FrontMatter, 'relations'> }

/** One relation between a document and another one, as the page of the first tells it. */
export type Statement<T extends Stated = Disclosure> = {
  type: RelationType
  /** Whether the document itself says so; otherwise the other one does. */
  isOwn: boolean
  note: string | undefined
  /** The other document. */
  document: T
}

/** Every relation of a document, in both directions. */
export function toStatements<T extends Stated>({ id, data }: Stated, all: T[]): Statement<T>[] {
  const byId = new Map(all.map((document) => [document.id, document]))
  const own = (data.relations ?? []).flatMap(({ type, to, note }) => {
    const document = byId.get(to)
    return document ? [{ type, isOwn: true, note, document }] : []
  })
  const others = all.flatMap((document) =>
    (document.data.relations ?? [])
      .filter(({ to }) => to === id)
      .map(({ type, note }) => ({ type, isOwn: false, note, document })),
  )
  return [...own, ...others]
}
