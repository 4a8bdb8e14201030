import type { DocumentFile } from '#files/document-file.ts'
import type { Issue } from './issue.ts'

type Finding = Pick<Issue, 'rule' | 'problem' | 'fix'> & Partial<Pick<Issue, 'severity' | 'excuse'>>

/** An issue on the line of a front matter field. An error, unless it says otherwise. */
export function atField(file: DocumentFile, path: PropertyKey[], finding: Finding): Issue {
  return { file: file.path, line: file.yaml?.lineOf(...path) ?? 1, severity: 'error', ...finding }
}

/** An issue on a line of the body, counted from the first line of the body. */
export function atBodyLine(file: DocumentFile, line: number, finding: Finding): Issue {
  return { file: file.path, line: file.bodyLine + line - 1, severity: 'error', ...finding }
}

/** The documents that share a value with others; documents without a value share nothing. */
export function findDuplicates(
  documents: DocumentFile[],
  valueOf: (file: DocumentFile) => string | undefined,
) {
  const byValue = Map.groupBy(documents, valueOf)
  return [...byValue].flatMap(([value, files]) =>
    value === undefined || files.length < 2
      ? []
      : files.map((file) => ({ file, value, others: files.filter((other) => other !== file) })),
  )
}
