import { findRadicals } from '#domain/radicals.ts'
import { findByLine } from './find-by-line.ts'
import type { Issue } from './issue.ts'
import type { OwnText } from './own-texts.ts'

/** Reports radicals in the place of the characters that they look like, as they come from PDF files. */
export const findRadicalFaults = (texts: OwnText[]): Issue[] =>
  texts.flatMap((text) => findByLine(text, findRadicals, explain))

const explain = (
  { radical, like }: ReturnType<typeof findRadicals>[number],
  times: number,
): Omit<Issue, 'file' | 'line'> => ({
  rule: 'radical-character',
  severity: 'warning',
  problem: `“${radical}”是部首，不是“${like}”字${times > 1 ? `；这一行共 ${times} 个` : ''}。`,
  fix: `改成“${like}”；可用 check --fix 改正。`,
})
