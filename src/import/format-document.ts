import { Document, isScalar, isSeq } from 'yaml'
import { FIELD_NAMES } from '#schemas/field-names.ts'
import type { ConfirmableField } from '#schemas/unconfirmed.ts'

/** What stands in the front matter, and which fields of it a person has to confirm. */
export type ProposedFields = { values: Record<string, unknown>; unconfirmed: ConfirmableField[] }

/** The whole `index.mdx`. Names of fields to confirm come last, each with what staff call it. */
export function formatDocument({ values, unconfirmed }: ProposedFields, body: string): string {
  const document = new Document({
    ...values,
    ...(unconfirmed.length === 0 ? {} : { unconfirmed }),
  })
  explain(document)
  return `---\n${document.toString({ lineWidth: 0 })}---\n\n${body}`
}

/** The file itself says what to do with the list, to whoever opens it. */
function explain(document: Document): void {
  const names = document.get('unconfirmed')
  if (!isSeq(names)) return
  names.commentBefore = ' 以下字段由程序填写，请和原件核对：核对一项，删去一行'
  for (const name of names.items)
    if (isScalar(name)) name.comment = ` ${FIELD_NAMES[String(name.value)] ?? ''}`
}
