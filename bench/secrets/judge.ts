import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { findPersonalDataInAttachment } from '#checks/personal-data-attached.ts'
import { findSecrecyInAttachment } from '#checks/secrecy.ts'
import type { ReadAttachment } from '#checks/attachments.ts'
import type { AttachmentText } from '#files/attachment-text.ts'
import { readJsonText } from '#files/json-text.ts'
import { toTableText } from '#files/office-tables.ts'

/** A case of one of the lists: a text, or a table, the name of a file, or a JSON file. */
export type Case = { group: string; form: 'text' | 'table' | 'name' | 'json'; source: string }

/** The cases of a list, and those of which it is known that they are judged wrongly, with the reason. */
export type CaseList = { cases: Case[]; known: Record<string, string> }

type Item = string | number | Partial<Record<Exclude<Case['form'], 'text'>, string>>

/** Reads a list; the group `missed` or `accused` names what is known. */
export function readCases(path: string): CaseList {
  const { missed, accused, ...groups } = parse(readFileSync(path, 'utf8')) as Record<
    string,
    unknown
  >
  const cases = Object.entries(groups).flatMap(([group, items]) =>
    (items as Item[]).map((item) => ({ group, ...toCase(item) })),
  )
  return { cases, known: (missed ?? accused ?? {}) as Record<string, string> }
}

function toCase(item: Item): Omit<Case, 'group'> {
  if (typeof item !== 'object') return { form: 'text', source: String(item).trim() }
  const [[form, source] = ['text', '']] = Object.entries(item)
  return { form: form as Case['form'], source: source.trim() }
}

/** What the gate finds in a case, as it would in a file that is published; empty where it lets it pass. */
export async function findInCase(one: Case): Promise<string[]> {
  const attachment = {
    file: { path: 'case' },
    line: 1,
    name: 'case',
    about: one.form,
    texts: await toTexts(one),
  } as unknown as ReadAttachment
  const issues = [
    ...findPersonalDataInAttachment(attachment, { numbers: new Set(), addresses: [] }),
    ...findSecrecyInAttachment(attachment),
  ]
  return issues.map(({ severity, problem }) => `${severity} ${problem}`)
}

/** A table as a workbook has it: its rows in lines, and its cells for the headings. */
async function toTexts({ form, source }: Case): Promise<AttachmentText[]> {
  if (form === 'json') return readJsonText(Buffer.from(source))
  if (form === 'name') return [{ text: source, place: '文件名', isNames: true }]
  if (form === 'text') return [{ text: source, place: '正文' }]
  const rows = source.split('\n').map((row) =>
    row
      .split('|')
      .map((text, column) => ({ column, text: text.trim() }))
      .filter(({ text }) => text !== ''),
  )
  const table = toTableText(rows)
  return [
    { text: table.text, place: '工作表' },
    { ...table, place: '工作表' },
  ]
}

/** How a list was judged: the sources with and without finds. */
export type Verdict = { found: Case[]; passed: Case[] }

export async function judgeCases(cases: Case[]): Promise<Verdict> {
  const verdict: Verdict = { found: [], passed: [] }
  for (const one of cases)
    ((await findInCase(one)).length > 0 ? verdict.found : verdict.passed).push(one)
  return verdict
}
