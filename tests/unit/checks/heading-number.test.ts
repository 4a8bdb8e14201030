import { expect, test } from 'vitest'
import { findHeadingNumberFaults } from '#checks/heading-number.ts'
import { parseDocument } from '#checks/parsed-document.ts'
import { aDocument } from '../../factories/document.ts'

const faultsOf = (body: string) => findHeadingNumberFaults(parseDocument(aDocument({ body })))

test.each([
  [
    'a number left out',
    '## 一、甲\n\n文。\n\n## 三、乙\n\n文。',
    ['标题“三、乙”的序号不连续（前一个是 1）。'],
  ],
  ['no first one', '## 二、甲\n\n文。', ['标题“二、甲”的序号不连续（前面没有同级的标题）。']],
  ['a first one that runs in its paragraph', '一、甲。文。\n\n## 二、乙\n\n文。', []],
  ['numbered paragraphs under a heading', '## 一、甲\n\n二、改为：文。\n\n## 二、乙\n\n文。', []],
])('headings with %s', (_, body, problems) => {
  expect(faultsOf(body).map(({ problem }) => problem)).toEqual(problems)
})

test('numbers that run on over the parts above them leave none out', () => {
  const body = '## 一、甲\n\n### （一）乙\n\n文。\n\n## 二、丙\n\n### （二）丁\n\n文。'
  expect(faultsOf(body)).toEqual([])
})
