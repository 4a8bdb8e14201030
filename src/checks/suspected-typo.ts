import { findSuspectedTypos } from '#domain/suspected-typos.ts'
import type { DocumentFile } from '#files/document-file.ts'
import type { Issue } from './issue.ts'
import { isWaived, toWaiverHint } from './waivers.ts'

const RULE = 'suspected-typo'

/** Reports terms that resemble another term of the same document. They are never changed: the original may have them. */
export function findTypoFaults(file: DocumentFile): Issue[] {
  if (isWaived(file, RULE)) return []
  return findSuspectedTypos(file.body).map(({ found, like, index }) => ({
    file: file.path,
    line: file.bodyLine + file.body.slice(0, index).split('\n').length - 1,
    rule: RULE,
    severity: 'warning',
    problem: `“${found}”疑似错别字，本文另有“${like}”。`,
    fix: `核对原件；原件如此的不改。${toWaiverHint(RULE)}`,
  }))
}
