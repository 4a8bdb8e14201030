import { readDocxSource } from '#import/docx-source.ts'
import type { ImportContext } from '#import/import-context.ts'
import { importDocument } from '#import/import-document.ts'
import type { ImportedDocument } from '#import/import-document.ts'
import { readTextSource } from '#import/text-source.ts'
import { anImportContext } from './import-context.ts'
import { aDocx, aParagraph } from './office-files.ts'

/** Imports lines as a text file. */
export const importText = (lines: string[], context: ImportContext = anImportContext()) =>
  importDocument(readTextSource(lines.join('\n')), '文件', context)

/** Imports lines as paragraphs of a Word file. */
export async function importWord(
  lines: string[],
  context: ImportContext = anImportContext(),
): Promise<ImportedDocument> {
  const source = await readDocxSource(aDocx(lines.map((line) => aParagraph(line)).join('')))
  return importDocument(source, '文件', context)
}

/** What the import removed, word for word. */
export const removedFrom = ({ report }: ImportedDocument) =>
  report.filter(({ kind }) => kind === 'removed').map(({ text }) => text)
