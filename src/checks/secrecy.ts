import { findMarksInName, findSecrecyMarks } from '#domain/secrecy-marks.ts'
import type { SecrecyMark } from '#domain/secrecy-marks.ts'
import type { AttachmentText } from '#files/attachment-text.ts'
import type { DocumentFile } from '#files/document-file.ts'
import { FIELD_NAMES } from '#schemas/field-names.ts'
import { atField } from './document-issue.ts'
import type { ReadAttachment } from './attachments.ts'
import type { Issue } from './issue.ts'
import type { ParsedDocument } from './parsed-document.ts'
import type { ReadBlock } from './read-blocks.ts'

const RULE = 'secrecy'

/** Reports secrecy marks (errors) and the wording of drafts and internal papers (warnings) in the text of a document. */
export function findSecrecyFaults(document: ParsedDocument, blocks: ReadBlock[]): Issue[] {
  return [...findInFields(document.file), ...findInBody(document, blocks)]
}

/** Fields that are printed; the name of a draft often says that it is one. */
function findInFields(file: DocumentFile): Issue[] {
  const { title = '', abstract = '', attachments = [] } = file.data ?? {}
  const fields: { path: (string | number)[]; where: string; text: string; isName?: boolean }[] = [
    { path: ['title'], where: `“${FIELD_NAMES['title'] ?? ''}”`, text: title },
    { path: ['abstract'], where: `“${FIELD_NAMES['abstract'] ?? ''}”`, text: abstract },
    ...attachments.flatMap((attachment, index) => {
      const path = ['attachments', index]
      return [
        { path, where: '附件的文件名', text: attachment.file, isName: true },
        { path, where: '附件的名称', text: attachment.title },
      ]
    }),
  ]
  return fields.flatMap(({ path, where, text, isName = false }) =>
    (isName ? findMarksInName(text) : findSecrecyMarks(text)).map((mark) =>
      atField(file, path, { rule: RULE, ...explain(mark, where), excuse: { text: mark.text } }),
    ),
  )
}

/** Marks are looked for in what readers see; in the source only where the body cannot be read. */
function findInBody({ file, faults }: ParsedDocument, readBlocks: ReadBlock[]): Issue[] {
  const source = { text: file.body, first: file.bodyLine, last: Infinity }
  const blocks = faults.length > 0 ? [source] : readBlocks
  // Together, because a grade that stands alone is judged by the lines beside it.
  const text = blocks.map((block) => block.text).join('\n')
  return findSecrecyMarks(text).map((mark) => ({
    file: file.path,
    line: lineOf(mark, blocks),
    rule: RULE,
    ...explain(mark, '正文'),
    excuse: { text: mark.text },
  }))
}

function lineOf({ index }: SecrecyMark, blocks: ReadBlock[]): number {
  let start = 0
  for (const { text, first, last } of blocks) {
    if (index <= start + text.length)
      return Math.min(first + text.slice(0, index - start).split('\n').length - 1, last)
    start += text.length + 1
  }
  return 1
}

/** How many marks of one place are listed. */
const MOST_MARKS = 3

/** Reports the same in an attachment, also where no reader sees it. */
export function findSecrecyInAttachment({
  file,
  line,
  name,
  about,
  texts,
}: ReadAttachment): Issue[] {
  const told = new Set<string>()
  return texts.flatMap((part) =>
    findInPart(part, told)
      .slice(0, MOST_MARKS)
      .map((mark) => ({
        file: file.path,
        line,
        rule: RULE,
        ...explain(mark, `${about}（${part.place}）`),
        excuse: { file: name },
      })),
  )
}

/** Rows that repeat another part add only what no paragraph of it says. */
function findInPart(
  { text, isNames, isRepeated }: AttachmentText,
  told: Set<string>,
): SecrecyMark[] {
  const marks = isNames ? text.split('\n').flatMap(findMarksInName) : findSecrecyMarks(text)
  const fresh = isRepeated
    ? marks.filter((mark) => ![...told].some((other) => mark.text.includes(other)))
    : marks
  for (const mark of marks) told.add(mark.text)
  return fresh
}

function explain(
  { text, isMark, isDisclosure }: SecrecyMark,
  where: string,
): Pick<Issue, 'severity' | 'problem' | 'fix'> {
  if (isDisclosure)
    return {
      severity: 'error',
      problem: `${where}中有不公开的标志“${text}”。`,
      fix: '核对审批结果：不公开的立即撤下；可以主动公开的，改正标志再发布。',
    }
  return isMark
    ? {
        severity: 'error',
        problem: `${where}中有密级标志“${text}”。`,
        fix: '涉密文件不得公开，立即撤下并报告保密部门；已解密的删去标志。',
      }
    : {
        severity: 'warning',
        problem: `${where}中有“${text}”字样。`,
        fix: '核对是不是内部或未定稿的文件。',
      }
}
