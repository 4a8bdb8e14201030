import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toTitleParts } from '#domain/title-parts.ts'

test.each([
  ['示范区五年规划（2026—2030年）', ['五年规划', '（2026—2030年）']],
  ['某局2023年工作总结和2024年工作计划（事实整理）', ['2023年', '工作总结', '2024年', '工作计划', '（事实整理）']], // prettier-ignore
  ['关于办公地址变更的通知', []],
])('the title %s is not broken inside %j', (title, whole) => {
  const parts = toTitleParts(title)
  expect(parts.filter(({ isWhole }) => isWhole).map(({ text }) => text)).toEqual(whole)
})

test('the pieces of any title are the title', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom('局', '2024', '年', '—', '（', '）', '工作', '总结', '计划', '实施办法'),
      ),
      (characters) => {
        const title = characters.join('')
        expect(toTitleParts(title).map(({ text }) => text).join('')).toBe(title) // prettier-ignore
      },
    ),
  )
})
