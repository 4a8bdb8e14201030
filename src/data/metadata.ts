import { toStatutoryHead } from '#domain/statutory-heads.ts'
import { STAGE_LABELS } from '#domain/stages.ts'
import { getAuthor } from './author.ts'
import type { Disclosure } from './disclosure.ts'

/** One row of the metadata block: a label and its values, each of which may lead to a list. */
export type MetadataRow = {
  label: string
  values: { text: string; path?: string }[]
  /** Whether readers copy the value: numbers by which a document is found elsewhere. */
  isNumber?: boolean
}

/** The metadata block: the rows that readers use most, and the rest. */
export type Metadata = { most: MetadataRow[]; rest: MetadataRow[] }

/** How many rows are shown before the rest is folded away. */
const MOST_ROWS = 5

/**
 * Who made the document, its number and its days come first. A row without a value is left out, and so is what the title
 * and the strip below it say: name and state. A digest says whose facts it restates and who wrote its words.
 */
export function toMetadata(disclosure: Disclosure): Metadata {
  const { data, topic, bodies, publishedAt } = disclosure
  const { digest } = data
  const isDigest = digest !== undefined
  const rows: MetadataRow[] = [
    row('整理者', [digest && getAuthor(disclosure)]),
    row('整理日期', [digest?.compiled]),
    linked(isDigest ? '原文发布机构' : '发布机构', bodies.map(({ name, path }) => ({ text: name, path }))),
    { ...row('发文字号', [data.documentNumber]), isNumber: true },
    // A digest takes the day of publication for one that its original does not state.
    row('成文日期', [isDigest ? undefined : data.created]),
    row(isDigest ? '原文发布日期' : '发布日期', [publishedAt]),
    { ...row('索引号', [data.indexNumber]), isNumber: true },
    linked('主题分类', [
      { text: topic.head.name, path: topic.head.path },
      { text: topic.name, path: topic.path },
    ]),
    row('主题词', data.keywords),
    row('体裁', [data.genre]),
    row('信息来源', [data.source]),
    row('主送机关', [data.recipients]),
    row('面向对象', data.audience ?? []),
    linked('五公开', toStageValues(data.stage)),
    linked('公开依据', (data.legalBasis ?? []).flatMap(toBasisValues)),
  ] // prettier-ignore
  const filled = rows.filter(({ values }) => values.length > 0)
  return { most: filled.slice(0, MOST_ROWS), rest: filled.slice(MOST_ROWS) }
}

function toStageValues(stage: Disclosure['data']['stage']): MetadataRow['values'] {
  return stage ? [{ text: `${stage}公开`, path: `/stages/${STAGE_LABELS[stage].id}/` }] : []
}

function toBasisValues(basis: NonNullable<Disclosure['data']['legalBasis']>[number]) {
  const head = toStatutoryHead(basis)
  if (!head) return []
  const text =
    head.article === '第二十一条' ? `条例第二十一条（${head.name}）` : `条例${head.article}`
  return [{ text, path: `/disclosure/statutory/${head.id}/` }]
}

function row(label: string, values: (string | undefined)[]): MetadataRow {
  return { label, values: values.flatMap((text) => (text === undefined ? [] : [{ text }])) }
}

function linked(label: string, values: MetadataRow['values']): MetadataRow {
  return { label, values }
}
