import { findPersonalData, toMasked } from '#domain/personal-data.ts'
import type { PersonalData } from '#domain/personal-data.ts'
import type { Content } from '#files/content.ts'
import type { DocumentFile } from '#files/document-file.ts'
import type { ReadAttachment } from './attachments.ts'
import type { Issue } from './issue.ts'
import { isWaived, toWaiverHint } from './waivers.ts'

const RULE = 'personal-data'
const REMEDY = '删去，或用 * 代替中间几位（去标识化）后再发布。'

/** Reports identity numbers, mobile numbers, bank cards and home addresses in documents and in their attachments. */
export function findPersonalDataFaults(content: Content, attachments: ReadAttachment[]): Issue[] {
  const exempt = toExempt(content)
  return [
    ...content.documents.flatMap((file) => findInDocument(file, exempt)),
    ...attachments.flatMap((attachment) => findInAttachment(attachment, exempt)),
  ]
}

/** The numbers that the site and its bodies give to the public. */
function toExempt({ site, organisations }: Content): ReadonlySet<string> {
  const contacts = [...organisations.values()].flatMap(({ data }) => [
    data?.contact?.telephone,
    data?.contact?.fax,
  ])
  const numbers = [...(site.data?.publicNumbers ?? []), site.data?.telephone, ...contacts]
  return new Set(numbers.flatMap((number) => (number === undefined ? [] : [toDigits(number)])))
}

/** A row of figures as long as a telephone number, or a door; most documents have neither and need no closer look. */
const LIKELY = /\d{7}|\d[ -]\d{4}[ -]?\d{4}|\d\s*(?:室|房|号房)/

function findInDocument(file: DocumentFile, exempt: ReadonlySet<string>): Issue[] {
  if (isWaived(file, RULE) || !LIKELY.test(file.source)) return []
  const lines = file.source.split('\n')
  return lines.flatMap((line, index) => {
    if (line.startsWith('indexNumber:')) return []
    return found(line, exempt).map((find) => ({
      file: file.path,
      line: index + 1,
      rule: RULE,
      severity: 'error',
      problem: `疑似个人信息（${find.kind}）：${toMasked(find)}。`,
      fix: `${REMEDY}${toWaiverHint(RULE)}`,
    }))
  })
}

/** How many finds of one attachment are listed; a name list would fill the screen. */
const MOST_FINDS = 5

function findInAttachment(
  { file, line, name, texts }: ReadAttachment,
  exempt: ReadonlySet<string>,
): Issue[] {
  if (isWaived(file, RULE, name)) return []
  const finds = texts.flatMap(({ text, place }) =>
    text
      .split('\n')
      .flatMap((row, index) =>
        found(row, exempt).map((find) => ({ find, place: `${place}第${index + 1}行` })),
      ),
  )
  if (finds.length === 0) return []
  const shown = finds
    .slice(0, MOST_FINDS)
    .map(({ find, place }) => `${place} ${find.kind} ${toMasked(find)}`)
  const problem = `附件 "${name}" 中有 ${finds.length} 处疑似个人信息：${shown.join('；')}${finds.length > MOST_FINDS ? '……' : ''}。`
  return [
    {
      file: file.path,
      line,
      rule: RULE,
      severity: 'error',
      problem,
      fix: `${REMEDY}${toWaiverHint(RULE, name)}`,
    },
  ]
}

const found = (text: string, exempt: ReadonlySet<string>): PersonalData[] =>
  findPersonalData(text).filter((find) => !exempt.has(toDigits(find.text)))
const toDigits = (number: string) => number.replace(/[^\dXx]/g, '')
