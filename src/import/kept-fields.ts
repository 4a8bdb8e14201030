import { isDeepStrictEqual } from 'node:util'
import type { Collection } from '#schemas/collections.ts'
import { COLLECTION_SCHEMAS } from '#schemas/collection-schemas.ts'
import { FIELD_NAMES } from '#schemas/field-names.ts'
import { PLACEHOLDER } from '#schemas/placeholder.ts'
import { CONFIRMABLE_FIELDS } from '#schemas/unconfirmed.ts'
import type { ConfirmableField } from '#schemas/unconfirmed.ts'
import type { ProposedFields } from './format-document.ts'
import type { KnownDocument } from './known-document.ts'
import type { ReportEntry } from './source-document.ts'

/** The front matter of a document that takes the place of another, and what became of the other's. */
export type KeptFields = ProposedFields & { report: ReportEntry[] }

/**
 * Keeps what staff wrote in the document that is replaced: what neither the source nor the person at the terminal
 * states stays as it was, confirmed or not. Attachments are files too, and joined elsewhere.
 */
export function keepFields(
  { collection, ...proposed }: ProposedFields & { collection: Collection },
  replaced: KnownDocument,
): KeptFields {
  const { unconfirmed: open, ...old } = replaced.values
  const isOpen = (field: string) => Array.isArray(open) && open.includes(field)
  const isStated = (field: string) => isStatedIn(proposed, field)
  const own = COLLECTION_SCHEMAS[collection].shape
  const fields = Object.keys(old).filter(
    (field) =>
      field in own &&
      field !== 'attachments' &&
      (isStated(field) || hasValue(proposed, old, field)),
  )
  const foreign = Object.keys(old).filter((field) => !(field in own))
  const kept = fields.filter((field) => !isStated(field))
  const values = { ...proposed.values, ...Object.fromEntries(kept.map((key) => [key, old[key]])) }
  const replacedFields = fields.filter(
    (field) => isStated(field) && !isDeepStrictEqual(old[field], values[field]),
  )
  return {
    values,
    unconfirmed: CONFIRMABLE_FIELDS.filter((field) =>
      kept.includes(field) ? isOpen(field) : proposed.unconfirmed.includes(field),
    ),
    report: [
      ...kept.map((field) => toKept(field, old[field], isOpen(field))),
      ...foreign.map((field) => toReplaced(field, old[field], '现在的栏目没有这个字段，不再保留')),
      ...replacedFields.map((field) =>
        toReplaced(field, old[field], `改为“${toWords(values[field])}”`),
      ),
    ],
  }
}

const isStatedIn = ({ values, unconfirmed }: ProposedFields, field: string) =>
  field in values && !unconfirmed.includes(field as ConfirmableField)

/** A field that nobody filled in is no work; the proposal is better. */
const hasValue = ({ values }: ProposedFields, old: Record<string, unknown>, field: string) =>
  old[field] !== null && !(field in values && toWords(old[field]).includes(PLACEHOLDER))

/** What was said or made of the text that is replaced, and does not hold for the new one by itself. */
const OF_FORMER_TEXT: Record<string, string> = {
  review: '审核的是替换前的正文，请重新审核',
  audio: '读的是替换前的正文，请对着新的正文重听或重录',
}

/** What stayed as it was. */
export function toKept(field: string, value: unknown, isOpen = false): ReportEntry {
  const former = OF_FORMER_TEXT[field]
  const notes = [...(isOpen ? ['仍待核对'] : []), ...(former === undefined ? [] : [former])]
  return { place: toLabel(field), kind: 'kept', text: toWords(value), note: notes.join('；') }
}

/** What was there and is no longer. */
export const toReplaced = (field: string, value: unknown, note: string): ReportEntry => ({
  place: toLabel(field),
  kind: 'replaced',
  text: toWords(value),
  note,
})

const toLabel = (field: string) => `${FIELD_NAMES[field] ?? ''}（${field}）`

/** As a person would write it: 水务、供水. */
function toWords(value: unknown): string {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(toWords).join('、')
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.entries(value)
    .map(([key, each]) => `${FIELD_NAMES[key] ?? key} ${toWords(each)}`)
    .join('，')
}
