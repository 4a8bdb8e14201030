import { toDigits, toHalfWidth } from '#domain/half-width.ts'
import { toMasked } from '#domain/masked.ts'
import { findAcrossLineEnd, findPersonalData } from '#domain/personal-data.ts'
import { findHeldAccounts } from '#domain/labelled-numbers.ts'
import { isCertain } from '#domain/personal-data-kind.ts'
import type { PersonalDataFind } from '#domain/personal-data-kind.ts'
import type { Content } from '#files/content.ts'
import type { DocumentFile } from '#files/document-file.ts'
import type { Issue } from './issue.ts'
import { isSure, judgeBlocks } from './personal-data-tables.ts'
import { listTexts } from './yaml-texts.ts'
import { withoutRepeats } from './read-blocks.ts'
import type { ReadBlock } from './read-blocks.ts'

export const RULE = 'personal-data'
export const REMEDY = '删去，或用 * 代替中间几位（去标识化）后再发布。'

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

/** Reports identity numbers, mobile numbers, bank cards and home addresses in the source of a document and in what readers see of it. */
export function findPersonalDataFaults(
  file: DocumentFile,
  readBlocks: ReadBlock[],
  exempt: Exempt,
): Issue[] {
  // Most lines are read as they are written; what stands in them is found there.
  const written = new Set(file.source.split('\n').map((line) => line.trim()))
  const blocks = readBlocks.flatMap((block) =>
    findInRows(block.text, exempt, written).map(({ find, row }) => {
      const first = Math.min(block.first + row, block.last)
      return { find, first: block.first, last: block.last, text: toCompact(find.text), line: first }
    }),
  )
  const { finds: inTables, innocent } = judgeBlocks(readBlocks)
  const finds = [...findInSource(file, exempt), ...findInValues(file, exempt), ...blocks]
  return withoutRepeats([
    ...finds.filter(({ find }) => isSure(find) || !innocent.has(toDigits(find.text))),
    ...inTables.filter(({ find }) => !isExempt(find, exempt)),
  ]).map(({ find, line }) => ({
    file: file.path,
    line,
    rule: RULE,
    severity: isCertain(find) ? 'error' : 'warning',
    problem: `疑似个人信息（${find.kind}）：${toMasked(find)}。`,
    fix: REMEDY,
    excuse: { text: toMasked(find) },
  }))
}

function findInSource(file: DocumentFile, exempt: Exempt) {
  const lineOfIndex = file.data?.indexNumber === undefined ? 0 : file.yaml?.lineOf('indexNumber')
  return file.source.split('\n').flatMap((source, index) => {
    const line = index + 1
    // An index number has the form of other numbers; what else stands on its line is looked at.
    const text = line === lineOfIndex ? source.replace(file.data?.indexNumber ?? '', '') : source
    return findUnexempted(text, exempt).map((find) => ({
      find,
      line,
      first: line,
      last: line,
      text: toCompact(find.text),
    }))
  })
}

/** What the front matter says once its escapes and folded lines are resolved, where its source does not show it. */
function findInValues({ source, yaml }: DocumentFile, exempt: Exempt) {
  const shown = source.split('\n').map(toCompact).join('\n')
  return listTexts(yaml?.value)
    .filter(({ path }) => path[0] !== 'indexNumber')
    .flatMap(({ path, text }) =>
      findInRows(text, exempt).map(({ find }) => {
        const line = yaml?.lineOf(...path) ?? 1
        return { find, line, first: line, last: line, text: toCompact(find.text) }
      }),
    )
    .filter(({ text }) => !shown.includes(text))
}

/**
 * The finds of a text, also those that the end of a line cuts in two, with the row on which they begin, from 0.
 * Rows that are `known` were looked at elsewhere.
 */
export function findInRows(text: string, exempt: Exempt, known: ReadonlySet<string> = new Set()) {
  const rows = text.split('\n')
  return rows.flatMap((line, row) => {
    const cut = findAcrossLineEnd(line, rows[row + 1] ?? '').filter(
      (find) => !isExempt(find, exempt),
    )
    const whole = known.has(line.trim()) ? [] : findUnexempted(line, exempt)
    const held = findHeldAccounts(rows.slice(row, row + 4)).filter(
      (find) => !isExempt(find, exempt),
    )
    return [...whole, ...cut, ...held].map((find) => ({ find, row }))
  })
}

/** The finds in a text but for what the site and its bodies give to the public. */
export const findUnexempted = (text: string, exempt: Exempt): PersonalDataFind[] =>
  findPersonalData(text).filter((find) => !isExempt(find, exempt))

export const isExempt = (
  { kind, text }: Pick<PersonalDataFind, 'kind' | 'text'>,
  { numbers, addresses }: Exempt,
) =>
  kind === '住址门牌号'
    ? addresses.some((address) => address.includes(toCompact(text)))
    : numbers.has(toDigits(text))

const toCompact = (address: string) => toHalfWidth(address).replace(/\s/g, '')
