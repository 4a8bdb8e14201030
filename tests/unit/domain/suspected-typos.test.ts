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
  [
    'a word of statutes',
    `装有监控，专人值守。${FAR}拥堵、疏堵、围堵、封堵。${FAR}沿线堵控，专人值守。`,
  ],
  [
    'the other being one',
    `清除污迹，保持整洁。${FAR}污水、污泥、污渍、油污。${FAR}辨认字迹，核对签名。生字、错字、汉字。`,
  ],
  ['terms of one enumeration', `冰斑、底斑和图斑，${FAR}海底、湖底、河底、谷底都要查看。`],
])('%s is no typing error', (_, text) => {
  expect(foundIn(text)).toEqual([])
})

test('a piece of two words that statutes use is no odd term', () => {
  expect(foundIn('印花税实行查账征收。印花税暂行条例。印花税实行查账征收。')).toEqual([])
})
