import type { Act, Acts } from '#domain/validity.ts'
import type { RelationType } from '#schemas/relation.ts'
import type { LoadedDocument } from './disclosures.ts'

/** For every document, what other documents of the site and outside acts did to it. */
export function toActs(documents: LoadedDocument[]): (document: LoadedDocument) => Acts {
  const byTarget = Map.groupBy(
    documents.flatMap((actor) =>
      (actor.data.relations ?? []).map((relation) => ({ actor, relation })),
    ),
    ({ relation }) => relation.to,
  )
  return ({ id, data: { validity } }) => {
    const acting = (type: RelationType) =>
      (byTarget.get(id) ?? [])
        .filter(({ relation }) => relation.type === type)
        .map(({ actor, relation }) => ({
          ...toAct(actor, relation.note),
          until: actor.data.validity?.until,
        }))
    const outside = (act: Act | undefined) => (act ? [act] : [])
    return {
      amended: [...acting('amends'), ...outside(validity?.amended)],
      partlyRepealed: outside(validity?.partlyRepealed),
      repealed: [...acting('repeals'), ...outside(validity?.repealed)],
      renewed: acting('renews'),
    }
  }
}

/** An act takes effect on the first day in force of the document that it stands in. */
function toAct({ id, data }: LoadedDocument, note: string | undefined): Act {
  return { on: data.validity?.from ?? data.created, by: data.title, document: id, note }
}
