import { Document, isMap } from 'yaml'
import type { DocumentFile } from '#files/document-file.ts'
import type { Waiver } from '#schemas/waiver.ts'
import { atField } from './document-issue.ts'
import type { Issue } from './issue.ts'

/**
 * Leaves out the issues that a person excused, tells how to excuse the others where that is allowed, and reports
 * excuses without an issue in the documents that were looked into: the next find would hide behind them.
 */
export function applyWaivers(
  issues: Issue[],
  documents: DocumentFile[],
  isAsked: (file: DocumentFile) => boolean,
): Issue[] {
  const waivers = documents.flatMap((file) =>
    (file.data?.waivers ?? []).map((waiver, index) => ({ file, waiver, index, isUsed: false })),
  )
  const byPath = Map.groupBy(waivers, ({ file }) => file.path)
  const left = issues.filter((issue) => {
    const matching = (byPath.get(issue.file) ?? []).filter((each) => covers(each.waiver, issue))
    for (const each of matching) each.isUsed = true
    return matching.length === 0
  })
  const unused = waivers.filter(({ file, isUsed }) => !isUsed && isAsked(file))
  return [...left.map(withHint), ...unused.map(({ file, index }) => toUnused(file, index))]
}

/** A waiver without `text` covers every find of its rule in that place. */
const covers = ({ rule, file, text }: Waiver, { rule: found, excuse }: Issue) =>
  excuse !== undefined &&
  rule === found &&
  file === excuse.file &&
  (text === undefined || text === excuse.text)

function withHint({ excuse, ...issue }: Issue): Issue {
  if (!excuse) return issue
  const waiver = toLine({ rule: issue.rule, ...excuse, reason: '理由和依据' })
  return { ...issue, fix: `${issue.fix}确有理由保留的，在文档信息的 waivers 中写 ${waiver}。` }
}

/** A waiver on one line, which can be copied as it stands whatever its file is called. */
function toLine(waiver: object): string {
  const document = new Document(waiver)
  if (isMap(document.contents)) document.contents.flow = true
  return document.toString({ lineWidth: 0 }).trim()
}

const toUnused = (file: DocumentFile, index: number) =>
  atField(file, ['waivers', index], {
    rule: 'unused-waiver',
    severity: 'warning',
    problem: 'waivers 中的这一条没有对应的问题。',
    fix: '问题已经改正的，删去这一条；文件名或文字写错的，改正。',
  })
