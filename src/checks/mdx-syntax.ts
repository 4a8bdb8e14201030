import { atBodyLine } from './document-issue.ts'
import type { Issue } from './issue.ts'
import type { ParsedDocument } from './parsed-document.ts'

/** Reports bodies that are not MDX: an unclosed tag, a stray brace or angle bracket. */
export function findSyntaxFaults({ file, faults }: ParsedDocument): Issue[] {
  return faults.map(({ line, message }) =>
    atBodyLine(file, line, { rule: 'mdx-syntax', ...explain(message) }),
  )
}

const unclosed = /Expected a closing tag for `<([^`>]*)>`/
const unopened = /closing (?:slash|tag)/i

function explain(message: string): { problem: string; fix: string } {
  const tag = unclosed.exec(message)?.[1]
  if (tag !== undefined) {
    return {
      problem: `标签 <${tag}> 没有结束。`,
      fix: `在内容后面写 </${tag}>，没有内容的写成 <${tag} … />；如果只是小于号，请写成全角“＜”或 &lt;。`,
    }
  }
  if (message.includes('expression')) {
    return { problem: '有单独的花括号 {。', fix: '删去，或写成全角“｛”；正文中不能使用花括号。' }
  }
  if (unopened.test(message)) {
    return { problem: '结束标签没有对应的开始标签。', fix: '删去多余的结束标签，或补上开始标签。' }
  }
  return {
    problem: `正文的格式读不懂（${message}）。`,
    fix: '检查这一行的尖括号 < > 和花括号 { }；它们只用于本手册列出的组件。',
  }
}
