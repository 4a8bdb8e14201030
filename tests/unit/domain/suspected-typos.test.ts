import { expect, test } from 'vitest'
import { findSuspectedTypos } from '#domain/suspected-typos.ts'

const foundIn = (text: string) =>
  findSuspectedTypos(text).map(({ found, like }) => `${found} ${like}`)

/** Sentences in which the first character of each term is familiar, so that it may be taken for the odd one. */
const FAR = '本段说明其他安排，与上文无关。'

test('a term of art that is written otherwise once is found', () => {
  const text = `核实违法图斑，严格整改。${FAR}海底、湖底、河底、谷底都要查看。${FAR}采集数据，固化底斑，现场测绘。`
  expect(foundIn(text)).toEqual(['底斑 图斑'])
})

test.each([
  ['a word of statutes', `加强监控，专人值守。${FAR}监督、监测、监理、监管。${FAR}开展堵控工作。`],
  [
    'a term beside one',
    `清除污迹，保持整洁。${FAR}污水、污泥、污染、油污。${FAR}辨认字迹，核对签名。`,
  ],
  [
    'a term beside another one',
    `建设水站，保障供应。${FAR}水库、水利、水源、水质。${FAR}建设泵站，保障供应。`,
  ],
  ['one of an enumeration', `核实底斑、图斑。${FAR}海底、湖底、河底、谷底都要查看。`],
])('%s is no typing error', (_, text) => {
  expect(foundIn(text)).toEqual([])
})

test('a piece of two words that statutes use is no odd term', () => {
  expect(foundIn('印花税实行查账征收。印花税暂行条例。印花税实行查账征收。')).toEqual([])
})
