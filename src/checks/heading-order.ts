import { atBodyLine } from './document-issue.ts'
import type { Issue } from './issue.ts'
import { lineOfNode } from './parsed-document.ts'
import type { ParsedDocument } from './parsed-document.ts'

/** The page's title is the only heading of the first level; the body begins with the second. */
const FIRST_LEVEL = 2
/** 一、（一）1.（1）are levels 2 to 5; official documents have no more. */
const LAST_LEVEL = 5

/** Reports headings of a level that the body may not have, and levels that are skipped: a screen reader would lose its way. */
export function findHeadingOrderFaults({ file, nodes }: ParsedDocument): Issue[] {
  const headings = nodes.filter((node) => node.type === 'heading')
  return headings.flatMap((heading, index) => {
    const previous = headings[index - 1]?.depth ?? FIRST_LEVEL - 1
    const explanation = explain(heading.depth, previous)
    return explanation
      ? [atBodyLine(file, lineOfNode(heading), { rule: 'heading-order', ...explanation })]
      : []
  })
}

function explain(depth: number, previous: number) {
  if (depth < FIRST_LEVEL)
    return { problem: '正文中有一级标题（#）。', fix: '名称已经是一级标题；正文标题从 ## 开始。' }
  if (depth > LAST_LEVEL)
    return { problem: '标题超过四级。', fix: '正文标题最多四级：##、###、####、#####。' }
  if (depth > previous + 1) {
    return {
      problem: `标题从 ${'#'.repeat(previous)} 跳到了 ${'#'.repeat(depth)}。`,
      fix: `改成 ${'#'.repeat(previous + 1)}，或补上中间一级标题。`,
    }
  }
  return undefined
}
