import type { RelationType } from '#schemas/relation.ts'

/** What a relation is called on the page of the acting document, and on the page of the one acted upon. */
export const RELATION_LABELS: Record<RelationType, { forward: string; backward: string }> = {
  interprets: { forward: '解读的文件', backward: '本文件的解读' },
  implements: { forward: '落实的文件', backward: '落实本文件的' },
  amends: { forward: '修改的文件', backward: '修改本文件的' },
  repeals: { forward: '废止的文件', backward: '废止本文件的' },
  renews: { forward: '延续的文件', backward: '延续本文件的' },
  replaces: { forward: '接替的文件', backward: '接替本文件的' },
  'reports-on': { forward: '总结的文件', backward: '对本文件的总结' },
  cites: { forward: '引用的文件', backward: '引用本文件的' },
  corrects: { forward: '更正的文件', backward: '对本文件的更正' },
}

/** A group of relations that mean the same to a reader. */
export type RelationGroup = {
  name: string
  types: RelationType[]
  /** Which side says so: the document on whose page the group stands, the other one, or either. */
  side: 'own' | 'other' | 'both'
}

const CHANGES: RelationType[] = ['repeals', 'replaces', 'renews', 'amends', 'corrects']

/** The groups in the order in which they matter to a reader; every relation belongs to the first that takes it. */
export const RELATION_GROUPS: RelationGroup[] = [
  { name: '改变本文件的', types: CHANGES, side: 'other' },
  { name: '本文件改变的', types: CHANGES, side: 'own' },
  { name: '解读', types: ['interprets'], side: 'both' },
  { name: '落实和总结', types: ['implements', 'reports-on'], side: 'both' },
  { name: '本文件引用的', types: ['cites'], side: 'own' },
  { name: '引用本文件的', types: ['cites'], side: 'other' },
]
