import { atBodyLine } from './document-issue.ts'
import type { Issue } from './issue.ts'
import { lineOfNode, toPlainText } from './parsed-document.ts'
import type { ParsedDocument } from './parsed-document.ts'

/** Warns of tables without the line that makes them one: a page would print their strokes as they are typed. */
export function findTableForms({ file, nodes }: ParsedDocument): Issue[] {
  return nodes
    .filter((node) => node.type === 'paragraph')
    .filter((node) =>
      toPlainText(node)
        .split('\n')
        .every((line) => /^\s*\|/.test(line)),
    )
    .map((node) =>
      atBodyLine(file, lineOfNode(node), {
        rule: 'table-form',
        severity: 'warning',
        problem: '这一段像是表格，但缺少分隔行，竖线会原样印出来。',
        fix: '在表头下面加一行，每一栏写一个 ---，例如 | --- | --- |。',
      }),
    )
}
