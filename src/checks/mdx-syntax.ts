import { atBodyLine } from './document-issue.ts'
import type { Issue } from './issue.ts'
import type { ParsedDocument } from './parsed-document.ts'

/** Reports bodies that are not MDX: an unclosed tag, a stray brace or angle bracket. */
export function findSyntaxFaults({ file, faults }: ParsedDocument): Issue[] {
  return faults.map(({ line, message }) =>
    atBodyLine(file, line, { rule: 'mdx-syntax', ...explain(message) }),
  )
}

/** The parser's messages, with what they mean to staff; `tag` and `other` are the tags that a message names. */
const EXPLANATIONS: {
  pattern: RegExp
  explain: (tag: string, other: string) => { problem: string; fix: string }
}[] = [
  {
    pattern:
      /Unexpected closing tag `<\/([^`>]*)>`, expected corresponding closing tag for `<([^`>]*)>/,
    explain: (tag, other) => ({
      problem: `<${other}> 还没有结束，就出现了 </${tag}>。`,
      fix: `在前面补上 </${other}>，或把 </${tag}> 移到正确的位置。`,
    }),
  },
  {
    pattern: /Unexpected closing tag `<\/([^`>]*)>/,
    explain: (tag) => ({
      problem: `结束标签 </${tag}> 没有对应的开始标签。`,
      fix: `删去它，或在内容前面补上 <${tag}>。`,
    }),
  },
  {
    pattern: /Expected a closing tag for `<([^`>]*)>/,
    explain: (tag) => ({
      problem: `标签 <${tag}> 没有结束。`,
      fix: `在内容后面写 </${tag}>，没有内容的写成 <${tag} … />；如果只是小于号，请写成全角“＜”或 &lt;。`,
    }),
  },
  {
    pattern: /expression|spread/,
    explain: () => ({
      problem: '有单独的花括号 {。',
      fix: '删去，或写成全角“｛”；正文中不能使用花括号。',
    }),
  },
  {
    pattern: /Unexpected character `!`/,
    explain: () => ({
      problem: '正文中有 HTML 注释（<!-- … -->）。',
      fix: '删去；不想公开的内容不要写进文件。',
    }),
  },
  {
    pattern: /Unexpected character after `<`/,
    explain: () => ({
      problem: '有半角的小于号 <，或者标签没有写完整。',
      fix: '小于号写成全角“＜”或 &lt;；组件写成 <名称 属性="文字" />。',
    }),
  },
]

function explain(message: string): { problem: string; fix: string } {
  for (const { pattern, explain: toExplanation } of EXPLANATIONS) {
    const match = pattern.exec(message)
    if (match) return toExplanation(match[1] ?? '', match[2] ?? '')
  }
  return {
    problem: `正文的格式读不懂（${message}）。`,
    fix: '检查这一行的尖括号 < > 和花括号 { }；它们只用于本手册列出的组件。',
  }
}
