import fc from 'fast-check'
import { expect, test } from 'vitest'
import { proposeSlug } from '#import/slug.ts'
import { slug as schema } from '#schemas/text.ts'

const BODY = { id: 'sfq-renewal', name: '示范区城市更新和土地整备局' }
const propose = (title: string, taken: string[] = []) =>
  proposeSlug(title, BODY, (slug) => taken.includes(slug))

test.each([
  ['示范区城市更新和土地整备局2024年工作计划', 'sfq-renewal-2024-jihua'],
  [
    '示范区城市更新和土地整备局2023年工作总结和2024年工作计划',
    'sfq-renewal-2023-zongjie-2024-jihua',
  ],
  [
    '示范区城市更新和土地整备局关于印发《城市更新实施办法》的通知',
    'sfq-renewal-chengshi-gengxin-banfa',
  ],
  ['关于二〇二四年春节放假的通知', '2024-chunjie-fangjia'],
  ['和平街道旧村改造管理办法（试行）', 'heping-jiedao-jiu-cun-gaizao-banfa'],
  [
    '危险化学品生产经营储存运输使用废弃处置全过程安全监督管理条例',
    'weixian-huaxue-pin-shengchan-tiaoli',
  ],
  ['东莞市绿化条例', 'dong-guan-shi-lvhua-tiaoli'],
  ['通知', 'tongzhi'],
  ['Plan A', 'plan-a'],
  ['？', 'document'],
  ['page', 'document'],
])('the folder of %s is called %s', (title, slug) => {
  expect(propose(title)).toBe(slug)
})

test('a name that is taken gets a number', () => {
  expect(propose('通知', ['tongzhi', 'tongzhi-2'])).toBe('tongzhi-3')
})

test('any title gives a valid name of limited length, the same every time', () => {
  const word = fc.constantFrom(
    '城市',
    '更新',
    '2024年',
    '办法',
    '关于',
    'X'.repeat(60),
    '《',
    ' ',
    '𠮷',
  )
  const title = fc
    .array(fc.oneof(word, fc.string({ unit: 'grapheme', maxLength: 5 })))
    .map((words) => words.join(''))
  fc.assert(
    fc.property(title, (text) => {
      const slug = propose(text.replace(/(?:19|20)\d{2}/g, ''))
      expect(schema.safeParse(slug).success).toBe(true)
      expect(slug.length).toBeLessThanOrEqual(60)
      expect(propose(text)).toBe(propose(text))
    }),
  )
})
