import { findSecrecyMarks } from '#domain/secrecy-marks.ts'
import type { SecrecyMark } from '#domain/secrecy-marks.ts'
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
const FIELDS = ['title', 'abstract'] as const

function findInFields(file: DocumentFile): Issue[] {
  return FIELDS.flatMap((field) =>
    findSecrecyMarks(file.data?.[field] ?? '').map((mark) =>
      atField(file, [field], {
        rule: RULE,
        ...explain(mark, `“${FIELD_NAMES[field] ?? field}”`),
        excuse: { text: mark.text },
      }),
    ),
  )
}

/** Marks are looked for in what readers see; in the source only where the body cannot be read. */
function findInBody({ file, faults }: ParsedDocument, readBlocks: ReadBlock[]): Issue[] {
  const source = { text: file.body, first: file.bodyLine, last: Infinity }
  const blocks = faults.length > 0 ? [source] : readBlocks
  return blocks.flatMap(({ text, first, last }) =>
    findSecrecyMarks(text).map((mark) => ({
      file: file.path,
      line: Math.min(first + rowOf(text, mark), last),
      rule: RULE,
      ...explain(mark, '正文'),
      excuse: { text: mark.text },
    })),
  )
}

const rowOf = (text: string, { index }: SecrecyMark) => text.slice(0, index).split('\n').length - 1

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
  return texts.flatMap(({ text, place }) =>
    findSecrecyMarks(text)
      .slice(0, MOST_MARKS)
      .map((mark) => ({
        file: file.path,
        line,
        rule: RULE,
        ...explain(mark, `${about}（${place}）`),
        excuse: { file: name },
      })),
  )
}

function explain(
  { text, isMark }: SecrecyMark,
  where: string,
): Pick<Issue, 'severity' | 'problem' | 'fix'> {
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
