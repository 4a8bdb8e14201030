import { expect, test } from 'vitest'
import { findHeadingOrderFaults } from '#checks/heading-order.ts'
import { parseDocument } from '#checks/parsed-document.ts'
import { aDocument } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'

const faultsOf = (body: string) => findHeadingOrderFaults(parseDocument(aDocument({ body })))

test.each([
  ['no heading', '正文。'],
  ['every level in turn', '## 一、\n\n### （一）\n\n#### 1.\n\n##### （1）'],
  ['steps back over several levels', '## 一、\n\n### （一）\n\n#### 1.\n\n## 二、'],
  ['number signs in code', '```\n# 注释\n```'],
])('%s is accepted', (_, body) => {
  expect(faultsOf(body)).toEqual([])
})

test('a heading of the first level, a skipped level and a sixth level are reported', () => {
  const body = '# 标题\n\n## 一、\n\n#### 1.\n\n##### （1）\n\n###### ①\n'
  expect(toLines(faultsOf(body))).toMatchInlineSnapshot(`
    "content/notices/office-move/index.mdx:13  错误：正文中有一级标题（#）。名称已经是一级标题；正文标题从 ## 开始。[heading-order]
    content/notices/office-move/index.mdx:17  错误：标题从 ## 跳到了 ####。改成 ###，或补上中间一级标题。[heading-order]
    content/notices/office-move/index.mdx:21  错误：标题超过四级。正文标题最多四级：##、###、####、#####。[heading-order]"
  `)
})

test('the first heading may not be of the third level', () => {
  expect(faultsOf('### （一）')).toMatchObject([{ problem: '标题从 # 跳到了 ###。' }])
})

test('a paragraph with strokes below it is no heading', () => {
  expect(faultsOf('标题\n===\n\n标题\n---\n')).toEqual([])
})
