import { findSuspectedTypos } from '#domain/suspected-typos.ts'
import type { DocumentFile } from '#files/document-file.ts'
import type { Issue } from './issue.ts'

/** Reports terms that resemble another term of the same document. They are never changed: the original may have them. */
export function findTypoFaults(file: DocumentFile): Issue[] {
  return findSuspectedTypos(file.body).map(({ found, like, index }) => ({
    file: file.path,
    line: file.bodyLine + file.body.slice(0, index).split('\n').length - 1,
    rule: 'suspected-typo',
    severity: 'warning',
    problem: `“${found}”疑似错别字，本文另有“${like}”。`,
    fix: '核对原件；原件如此的不改。',
    excuse: { text: found },
  }))
}
