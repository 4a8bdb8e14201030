import { byNewest } from '#domain/ordering.ts'
import { RELATION_GROUPS, RELATION_LABELS } from '#domain/relations.ts'
import type { RelationGroup } from '#domain/relations.ts'
import type { FrontMatter } from '#schemas/collection-schemas.ts'
import type { Disclosure } from './disclosure.ts'
import type { Stated, Statement } from './statements.ts'

/** A document that bears on another one, and how. */
export type Related<T = Disclosure> = { label: string; notes: string[]; document: T }

/** Related documents of one meaning, newest first. */
export type RelatedGroup<T = Disclosure> = { name: string; entries: Related<T>[] }

type Orderable = Stated & { data: Pick<FrontMatter, 'title' | 'created' | 'published'> }

/** Related documents by meaning. Each stands once, in the first group that it belongs to, with all that is said of it there. */
export function toRelatedGroups<T extends Orderable>(
  statements: Statement<T>[],
): RelatedGroup<T>[] {
  const taken = new Set<string>()
  return RELATION_GROUPS.flatMap((group) => {
    const fitting = statements.filter(
      (statement) => belongsTo(statement, group) && !taken.has(statement.document.id),
    )
    const byDocument = Map.groupBy(fitting, ({ document }) => document.id)
    for (const id of byDocument.keys()) taken.add(id)
    const entries = [...byDocument.values()]
      .flatMap(toRelated)
      .sort((a, b) => byNewest(a.document, b.document))
    return entries.length > 0 ? [{ name: group.name, entries }] : []
  })
}

function belongsTo({ type, isOwn }: Statement<Stated>, { types, side }: RelationGroup): boolean {
  return types.includes(type) && (side === 'both' || (side === 'own') === isOwn)
}

function toRelated<T extends Stated>(statements: Statement<T>[]): Related<T>[] {
  const [first] = statements
  if (!first) return []
  const labels = statements.map(
    ({ type, isOwn }) => RELATION_LABELS[type][isOwn ? 'forward' : 'backward'],
  )
  return [
    {
      label: [...new Set(labels)].join('，'),
      notes: statements.flatMap(({ note }) => (note === undefined ? [] : [note])),
      document: first.document,
    },
  ]
}
