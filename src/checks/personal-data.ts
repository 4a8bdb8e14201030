import {
  findAcrossLineEnd,
  findPersonalData,
  toHalfWidth,
  toMasked,
} from '#domain/personal-data.ts'
import type { PersonalData } from '#domain/personal-data.ts'
import type { Content } from '#files/content.ts'
import type { AttachmentText } from '#files/attachment-text.ts'
import type { DocumentFile } from '#files/document-file.ts'
import type { ReadAttachment } from './attachments.ts'
import type { Issue } from './issue.ts'
import { isWaived, toWaiverHint } from './waivers.ts'

const RULE = 'personal-data'
const REMEDY = '删去，或用 * 代替中间几位（去标识化）后再发布。'

/** What the site and its bodies give to the public: the digits of their numbers, and their addresses. */
export type Exempt = { numbers: ReadonlySet<string>; addresses: string[] }

export function toExempt({ site, organisations }: Pick<Content, 'site' | 'organisations'>): Exempt {
  const contacts = [...organisations.values()].map(({ data }) => data?.contact)
  const numbers = [
    ...(site.data?.publicNumbers ?? []),
    site.data?.telephone,
    ...contacts.flatMap((contact) => [contact?.telephone, contact?.fax]),
  ]
  const addresses = [site.data?.address, ...contacts.map((contact) => contact?.address)]
  return {
    numbers: new Set(numbers.filter((number) => number !== undefined).map(toDigits)),
    addresses: addresses.filter((address) => address !== undefined).map(toCompact),
  }
}

/** Reports identity numbers, mobile numbers, bank cards and home addresses in the text of a document. */
export function findPersonalDataFaults(file: DocumentFile, exempt: Exempt): Issue[] {
  if (isWaived(file, RULE)) return []
  const lines = file.source.split('\n')
  return lines.flatMap((line, index) => {
    if (line.startsWith('indexNumber:')) return []
    return findUnexempted(line, exempt).map((find) => ({
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

/** Reports the same in an attachment, also where no reader sees it. */
export function findPersonalDataInAttachment(attachment: ReadAttachment, exempt: Exempt): Issue[] {
  const { file, line, name, about, texts } = attachment
  if (isWaived(file, RULE, name)) return []
  const finds = texts.flatMap((part) => findInPart(part, exempt))
  if (finds.length === 0) return []
  const shown = finds
    .slice(0, MOST_FINDS)
    .map(({ find, place }) => `${place} ${find.kind} ${toMasked(find)}`)
  const problem = `${about} 中有 ${finds.length} 处疑似个人信息：${shown.join('；')}${finds.length > MOST_FINDS ? '……' : ''}。`
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

/** The finds of a part of an attachment, each with the line that it stands on or begins on. */
function findInPart({ text, place, isUnordered }: AttachmentText, exempt: Exempt) {
  const rows = text.split('\n')
  return rows.flatMap((row, index) => {
    const cut = findAcrossLineEnd(row, rows[index + 1] ?? '').filter(
      (find) => !isExempt(find, exempt),
    )
    return [...findUnexempted(row, exempt), ...cut].map((find) => ({
      find,
      place: rows.length === 1 || isUnordered ? place : `${place}第${index + 1}行`,
    }))
  })
}

/** The finds in a text but for what the site and its bodies give to the public. */
export const findUnexempted = (text: string, exempt: Exempt): PersonalData[] =>
  findPersonalData(text).filter((find) => !isExempt(find, exempt))

const isExempt = ({ kind, text }: PersonalData, { numbers, addresses }: Exempt) =>
  kind === '住址门牌号'
    ? addresses.some((address) => address.includes(toCompact(text)))
    : numbers.has(toDigits(text))

const toDigits = (number: string) => toHalfWidth(number).replace(/[^\dXx]/g, '')
const toCompact = (address: string) => toHalfWidth(address).replace(/\s/g, '')
