import { toChineseDate } from '#domain/dates.ts'
import { isInForce } from '#domain/validity.ts'
import type { ValidityStatus } from '#domain/validity.ts'
import type { FrontMatter } from '#schemas/collection-schemas.ts'
import type { RelationType } from '#schemas/relation.ts'
import type { Statement } from './statements.ts'

/** What a reader of a document needs next: a document on this site, or an act that is not on it (without `path`). */
export type NextLink = { label: string; text: string; path?: string; note?: string | undefined }

/** What must be known of a document to link to it. */
export type Linked = {
  id: string
  path: string
  data: Pick<FrontMatter, 'title' | 'created' | 'relations' | 'validity'>
  validity?: ValidityStatus | undefined
}

/** The links below the title, in the order in which a reader needs them; the newest of a kind first. */
export function toNextLinks<T extends Linked>(statements: Statement<T>[], day: string): NextLink[] {
  const links = RULES.flatMap((rule) =>
    statements
      .filter(({ type, isOwn }) => type === rule.type && isOwn === rule.isOwn)
      .sort((a, b) => byStart(b.document, a.document))
      .map((statement) => toNextLink(statement, rule, day)),
  )
  return links.filter(({ path }, index) => links.findIndex((link) => link.path === path) === index)
}

type Rule = {
  type: RelationType
  isOwn: boolean
  label: string
  /** What it is called before it takes effect. */
  coming?: string
  /** Whether the link tells what the other document says about this one. */
  withNote?: boolean
}

const RULES: Rule[] = [
  { type: 'replaces', isOwn: false, label: '现在看', coming: '以后看' },
  {
    type: 'repeals',
    isOwn: false,
    label: '废止它的文件',
    coming: '将废止它的文件',
    withNote: true,
  },
  { type: 'renews', isOwn: false, label: '延续它的文件', coming: '将延续它的文件', withNote: true },
  { type: 'amends', isOwn: false, label: '修改它的文件', coming: '将修改它的文件', withNote: true },
  { type: 'corrects', isOwn: false, label: '更正', withNote: true },
  { type: 'interprets', isOwn: false, label: '解读' },
  { type: 'interprets', isOwn: true, label: '所解读的政策' },
  { type: 'reports-on', isOwn: false, label: '完成情况' },
  { type: 'reports-on', isOwn: true, label: '所总结的计划' },
  { type: 'amends', isOwn: true, label: '所修改的文件' },
  { type: 'renews', isOwn: true, label: '所延续的文件' },
  { type: 'corrects', isOwn: true, label: '所更正的文件' },
]

function toNextLink<T extends Linked>(
  { document, note }: Statement<T>,
  { label, coming, withNote }: Rule,
  day: string,
): NextLink {
  const start = toStart(document)
  const isComing = coming !== undefined && start > day
  const remarks = [
    ...(isComing ? [`自${toChineseDate(start)}起`] : []),
    ...(isEnded(document) ? [document.validity?.state] : []),
    ...(withNote ? [note?.replace(/。$/, '')] : []),
  ].filter((remark) => remark !== undefined)
  return {
    label: isComing ? coming : label,
    text: document.data.title,
    path: document.path,
    note: remarks.length > 0 ? remarks.join('；') : undefined,
  }
}

/** The first day in force of an act, or the day on which a document was made. */
const toStart = ({ data }: Linked) => data.validity?.from ?? data.created

const byStart = (a: Linked, b: Linked) => toStart(a).localeCompare(toStart(b))

const isEnded = ({ validity }: Linked) => validity !== undefined && !isInForce(validity.state)
