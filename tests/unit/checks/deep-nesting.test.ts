import { expect, test } from 'vitest'
import { checkBody } from '#checks/check-body.ts'
import { findDeepNesting } from '#checks/deep-nesting.ts'
import { parseDocument } from '#checks/parsed-document.ts'
import { aDocument } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'

const faultsOf = (body: string) => findDeepNesting(parseDocument(aDocument({ body })))

test.each([
  '- '.repeat(8) + '项',
  '> '.repeat(8) + '引文',
  '**_`字`_**',
  '<Timeline label="进度">\n<TimelineItem date="2024" title="开工">\n\n- 说明\n  1. 再说明\n\n</TimelineItem>\n</Timeline>',
])('%s is accepted', (body) => {
  expect(faultsOf(body)).toEqual([])
})

test.each([
  ['lists', '- '.repeat(2000) + '项'],
  ['quotes', '>'.repeat(10_000) + '引文'],
  ['lists in quotes', '> - '.repeat(300) + '项'],
  ['elements', '<A>'.repeat(200) + '字' + '</A>'.repeat(200)],
])('thousands of %s inside one another are the only fault that is named', (_, body) => {
  const { issues, links } = checkBody(aDocument({ body }), () => undefined, {
    numbers: new Set(),
    addresses: [],
  })
  expect(issues.map(({ rule }) => rule)).toEqual(['deep-nesting'])
  expect(links).toEqual([])
})

test('the message says where, what and how to mend it', () => {
  expect(toLines(faultsOf('- '.repeat(30) + '项'))).toMatchInlineSnapshot(
    `"content/notices/office-move/index.mdx:13  错误：列表、引用、标签或强调一层套一层，超过 20 层，网站生成不了。减少层数；多半是误输了许多“-”“>”或“*”，删去多余的，或在前面加反斜杠 \\。[deep-nesting]"`,
  )
})
