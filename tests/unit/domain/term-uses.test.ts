import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createTermFinder } from '#domain/term-uses.ts'

const TERMS = ['城市更新', '城市更新单元', '土地整备', '入库', 'PPP', 'C++']
const NAMES = ['云溪城市更新', '出入库']

/** A link, in which no term is marked. */
const CLOSED = '和土地整备'
const toPiece = (text: string) => ({ text, isOpen: text !== CLOSED })

/** What is found in a document of these paragraphs. */
function findIn(...paragraphs: (string | string[])[]): string[] {
  const find = createTermFinder({ terms: TERMS, names: NAMES })
  return paragraphs.flatMap((paragraph) => {
    const pieces = [paragraph].flat()
    return find(pieces.map(toPiece)).map(({ piece, start, end }) => {
      const text = pieces[piece] ?? ''
      return `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`
    })
  })
}

test('every term is found where it stands first, and once', () => {
  expect(findIn('推进城市更新。', '城市更新和土地整备，土地整备')).toEqual([
    '推进[城市更新]。',
    '城市更新和[土地整备]，土地整备',
  ])
})

test('the longest term counts, also where it has been found before', () => {
  expect(findIn('城市更新单元', '城市更新单元与城市更新')).toEqual([
    '[城市更新单元]',
    '城市更新单元与[城市更新]',
  ])
})

test.each([
  '《城市更新办法》',
  '《关于印发〈城市更新办法〉的通知》',
  '《关于《土地整备办法》的城市更新通知》',
  '《城市更新办法',
  '示范区城市更新局',
  '区城市更新和土地整备局印发',
  '市城市更新、土地整备工作领导小组',
  '城市更新项目服务中心',
  '城市更新科，电话',
  '云溪城市更新',
  '出入库手续',
  'XPPP',
  'PPP2',
])('no term is found in %s', (text) => {
  expect(findIn(text)).toEqual([])
})

test.each([
  ['《办法》规定城市更新', '《办法》规定[城市更新]'],
  ['多余的》城市更新', '多余的》[城市更新]'],
  ['城市更新由区更新局负责', '[城市更新]由区更新局负责'],
  ['城市更新局部调整', '[城市更新]局部调整'],
  ['城市更新处理', '[城市更新]处理'],
  ['城市更新科学有序', '[城市更新]科学有序'],
  ['城市更新，办公室', '[城市更新]，办公室'],
  ['采用PPP模式', '采用[PPP]模式'],
  ['用C++写', '用[C++]写'],
])('a term is found in %s', (text, found) => {
  expect(findIn(text)).toEqual([found])
})

test('what stands across pieces is read as a whole, but only a term within one piece is found', () => {
  expect(findIn(['城市更', '新'], ['《', '城市更新', '》'], ['城市更新', '局'])).toEqual([])
  expect(findIn(['城市更新', CLOSED, '局'], [CLOSED])).toEqual([])
  expect(findIn(['甲', '城市更新', '乙'])).toEqual(['[城市更新]'])
})

test('any text has each term at most once, at the place that is given', () => {
  const word = fc.constantFrom(...TERMS, ...NAMES, '《', '》', '局', '和', '处理', '，', '由')
  const document = fc.array(fc.array(fc.array(word).map((words) => words.join(''))))
  fc.assert(
    fc.property(document, (paragraphs) => {
      const find = createTermFinder({ terms: TERMS, names: NAMES })
      const uses = paragraphs.flatMap((pieces) =>
        find(pieces.map(toPiece)).map((use) => ({
          ...use,
          text: pieces[use.piece]?.slice(use.start, use.end),
        })),
      )
      for (const { term, text } of uses) expect(text).toBe(term)
      const found = uses.map(({ term }) => term)
      expect(found).toEqual([...new Set(found)])
    }),
  )
})
