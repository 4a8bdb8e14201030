import { findMissingBlanks } from '#markdown/missing-blank-lines.ts'
import type { MissingBlank } from '#markdown/missing-blank-lines.ts'
import { atBodyLine } from './document-issue.ts'
import type { Issue } from './issue.ts'
import type { ParsedDocument } from './parsed-document.ts'

/**
 * Reports lines that run into the paragraph or the table above them, because no empty line stands between; one message
 * for what stands together. A sentence that is merely broken into lines is none.
 */
export function findRunTogetherLines({ file, nodes }: ParsedDocument): Issue[] {
  const missing = findMissingBlanks(nodes, file.body)
  const firsts = missing.filter(({ line }, at) => at === 0 || !isNear(missing[at - 1], line))
  return firsts.map((first) =>
    atBodyLine(file, first.line, { rule: 'run-together-lines', ...explain(first) }),
  )
}

const isNear = (previous: MissingBlank | undefined, line: number) => previous?.line === line - 1

const explain = ({ after, end }: MissingBlank) =>
  after === 'table'
    ? {
        problem: '这一行紧接在表格下面，会变成表格的一行。',
        fix: '在表格和文字之间空一行；可用 check --fix 改正。',
      }
    : {
        problem:
          end === 'unclear'
            ? '这一行和上一行之间没有空行，看不出是不是同一段。'
            : '这一行和上一行之间没有空行，两行会连成一段。',
        fix: '另起一段的，在中间空一行，可用 check --fix 改正；是同一段的，接着上一行写。',
      }
