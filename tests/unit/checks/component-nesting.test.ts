import { expect, test } from 'vitest'
import { findMisnestedComponents } from '#checks/component-nesting.ts'
import { parseDocument } from '#checks/parsed-document.ts'
import { aDocument } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'

const faultsOf = (body: string) => findMisnestedComponents(parseDocument(aDocument({ body })))

const ITEM = '<TimelineItem date="2024" title="开工" />'
const FIGURE = '<KeyFigure indicator="项目" value="1" />'

test.each([
  `<Timeline label="进度">\n${ITEM}\n${ITEM}\n</Timeline>`,
  `<KeyFigures caption="数据">\n${FIGURE}\n</KeyFigures>`,
  '<DataTable caption="表">\n\n| a |\n|---|\n| b |\n\n</DataTable>',
  `<Timeline label="进度">\n<TimelineItem date="2024" title="开工">\n\n说明。\n\n</TimelineItem>\n</Timeline>`,
])('%s is accepted', (body) => {
  expect(faultsOf(body)).toEqual([])
})

test('parts outside their whole and strangers inside one are reported', () => {
  const body = [
    ITEM,
    '',
    `<KeyFigures caption="数据">\n\n${FIGURE}\n\n文字。\n\n</KeyFigures>`,
    '',
    '<DataTable caption="表">\n\n文字。\n\n</DataTable>',
  ].join('\n')
  expect(toLines(faultsOf(body))).toMatchInlineSnapshot(`
    "content/notices/office-move/index.mdx:13  错误：<TimelineItem> 不在 <Timeline> 里面。用 <Timeline> … </Timeline> 把它包起来。[component-nesting]
    content/notices/office-move/index.mdx:19  错误：<KeyFigures> 里面只能放 <KeyFigure>。把其他内容移到 <KeyFigures> 的外面。[component-nesting]
    content/notices/office-move/index.mdx:25  错误：<DataTable> 里面只能放一个表格。表格前后各空一行；其他文字移到外面，或写进 note。[component-nesting]"
  `)
})

test.each(['<constructor />', '<toString />', '<__proto__ />'])(
  '%s is no part of a whole',
  (body) => {
    expect(faultsOf(body)).toEqual([])
  },
)

test.each([
  `- ${ITEM}`,
  `> ${ITEM}`,
  `<NoticeBox kind="info" title="a">\n\n${ITEM}\n\n</NoticeBox>`,
])('a part that is not directly in its whole is reported: %s', (body) => {
  expect(faultsOf(body)).toMatchObject([{ problem: '<TimelineItem> 不在 <Timeline> 里面。' }])
})
