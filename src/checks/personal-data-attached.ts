import { toDigits } from '#domain/half-width.ts'
import { toLabelledKind } from '#domain/labelled-numbers.ts'
import { toDataLabel } from '#domain/data-labels.ts'
import { toMasked } from '#domain/masked.ts'
import { isCertain } from '#domain/personal-data-kind.ts'
import type { PersonalDataFind } from '#domain/personal-data-kind.ts'
import { judgeTable } from '#domain/table-data.ts'
import type { AttachmentText } from '#files/attachment-text.ts'
import type { ReadAttachment } from './attachments.ts'
import type { Issue } from './issue.ts'
import { findInRows, isExempt, REMEDY, RULE } from './personal-data.ts'
import type { Exempt } from './personal-data.ts'
import { isSure } from './personal-data-tables.ts'

/** How many finds of one attachment are listed; a name list would fill the screen. */
const MOST_FINDS = 5

type PlacedFind = { find: Pick<PersonalDataFind, 'kind' | 'text'>; place: string }

/** Reports personal data in an attachment, also where no reader sees it: what is certain as an error, the rest as a warning. */
export function findPersonalDataInAttachment(attachment: ReadAttachment, exempt: Exempt): Issue[] {
  const finds = findInTexts(attachment.texts, exempt)
  return [
    ...toIssue(
      attachment,
      finds.filter(({ find }) => isCertain(find)),
      'error',
    ),
    ...toIssue(
      attachment,
      finds.filter(({ find }) => !isCertain(find)),
      'warning',
    ),
  ]
}

function toIssue(
  { file, line, name, about }: ReadAttachment,
  finds: PlacedFind[],
  severity: Issue['severity'],
): Issue[] {
  if (finds.length === 0) return []
  const shown = finds
    .slice(0, MOST_FINDS)
    .map(({ find, place }) => `${place} ${find.kind} ${toMasked(find)}`)
  const problem = `${about} 中有 ${finds.length} 处疑似个人信息：${shown.join('；')}${finds.length > MOST_FINDS ? '……' : ''}。`
  return [
    { file: file.path, line, rule: RULE, severity, problem, fix: REMEDY, excuse: { file: name } },
  ]
}

/** Tables add what only their headings tell, and excuse what only looks like a number of a person. */
function findInTexts(texts: AttachmentText[], exempt: Exempt): PlacedFind[] {
  const tables = texts.flatMap(({ table, place }) =>
    table ? [{ place, ...judgeTable(table) }] : [],
  )
  const innocent = new Set(tables.flatMap((table) => [...table.innocent]))
  const written = texts
    .filter(({ isRepeated }) => !isRepeated)
    .flatMap((part) => findInPart(part, exempt))
    .filter(({ find }) => isSure(find) || !innocent.has(toDigits(find.text)))
  const known = new Set(written.map(({ find }) => toKey(find.text)))
  const labelled = tables.flatMap(({ finds, place }) =>
    finds
      .filter((find) => !isExempt(find, exempt) && !known.has(toKey(find.text)))
      .map((find) => ({ find, place: `${place}第${find.row + 1}行` })),
  )
  return [...written, ...labelled]
}

const toKey = (text: string) => toDigits(text) || text

/** The finds of a part of an attachment, each with the line that it stands on or begins on. */
function findInPart(part: AttachmentText, exempt: Exempt): PlacedFind[] {
  const { text, place, isUnordered } = part
  const isOneRow = isUnordered === true || !text.includes('\n')
  const finds = findInRows(text, exempt).map(({ find, row }) => ({
    find,
    place: isOneRow ? place : `${place}第${row + 1}行`,
  }))
  return judgeValue(part, finds)
}

/** A single value, such as one of a JSON file, is judged by its name as a cell is by its heading. */
function judgeValue({ label, text, place }: AttachmentText, finds: PlacedFind[]): PlacedFind[] {
  const known = label === undefined ? undefined : toDataLabel(label)
  if (known === undefined) return finds
  if (known === 'innocent') return finds.filter(({ find }) => isSure(find))
  const kind = finds.length === 0 ? toLabelledKind(known, text) : undefined
  return kind === undefined ? finds : [{ find: { kind, text }, place }]
}
