import { toUnsafeNodes } from '#markdown/unsafe-nodes.ts'
import type { UnsafeNode } from '#markdown/unsafe-nodes.ts'
import { COMPONENTS } from '#schemas/components.ts'
import { atBodyLine } from './document-issue.ts'
import type { Issue } from './issue.ts'
import { lineOfNode } from './parsed-document.ts'
import type { ParsedDocument } from './parsed-document.ts'
import { shorten } from './shorten.ts'

/** Reports everything in a body that is neither text nor one of the allowed components with literal attributes. */
export function findUnsafeMdx({ file, nodes }: ParsedDocument): Issue[] {
  return nodes.flatMap((node) =>
    toUnsafeNodes(node).map((unsafe) =>
      atBodyLine(file, lineOfNode(node), { rule: 'unsafe-mdx', ...explain(unsafe) }),
    ),
  )
}

const ALLOWED = `可用的组件：${Object.keys(COMPONENTS).join('、')}。`

function explain(unsafe: UnsafeNode): { problem: string; fix: string } {
  switch (unsafe.kind) {
    case 'code':
      return {
        problem: '正文中有程序代码（import 或 export）。',
        fix: '删去这一行；若是正文，请改写行首的英文单词。',
      }
    case 'expression':
      return {
        problem: `正文中有花括号 {${shorten(unsafe.text, 30)}}。`,
        fix: '删去，或写成全角“｛｝”；正文中不能使用花括号。',
      }
    case 'element':
      return { problem: `不能使用 <${unsafe.name}>。`, fix: ALLOWED }
    case 'attribute':
      return explainAttribute(unsafe)
    case 'address':
      return {
        problem: `链接地址不安全："${shorten(unsafe.address, 30)}"。`,
        fix: '只能链接网页（https://）、邮箱（mailto:）、电话（tel:）或本站文档。',
      }
    case 'image':
      return {
        problem: '图片没有按规定写。',
        fix: '写成 <Figure src="文件名" alt="替代文字" />，图片放在文档的文件夹里。',
      }
    case 'html':
      return { problem: `正文中有 HTML：${shorten(unsafe.text, 30)}。`, fix: ALLOWED }
  }
}

function explainAttribute({ name, attribute, fault }: Extract<UnsafeNode, { kind: 'attribute' }>) {
  switch (fault) {
    case 'computed':
      return {
        problem: `<${name}> 的属性 ${attribute} 不是文字。`,
        fix: '属性只能写成 名称="文字"。',
      }
    case 'unknown':
      return {
        problem: `<${name}> 没有属性 ${attribute}。`,
        fix: `可用的属性：${Object.keys(COMPONENTS[name].shape).join('、')}。`,
      }
    case 'repeated':
      return { problem: `<${name}> 的属性 ${attribute} 写了两次。`, fix: '删去其中一个。' }
  }
}
