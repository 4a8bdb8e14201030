import { describe, expect, test } from 'vitest'
import { toWholeQuery } from '../../../src/search/whole-query.ts'
import { variants } from './corpus.ts'

const toWhole = (typed: string) => toWholeQuery(typed, variants)

describe('a whole query', () => {
  test.each([
    ['違建', '违建'],
    ['於法有據', '于法有据'],
    ['Ｗｏｒｋ　Ｐｌａｎ', 'workplan'],
    ['搬迁（通知）', '搬迁通知'],
    ['《停车办法》', '停车办法'],
    ['“旧改”', '旧改'],
    ['旧 改\u200b', '旧改'],
    ['1,000平方米', '1000平方米'],
    ['深府〔2024〕5号', '深府 [2024] 5号'],
    ['㎡', 'm2'],
  ])('%s is the same as %s', (typed, other) => {
    expect(toWhole(typed)).toBe(toWhole(other))
    expect(toWhole(typed)).not.toBe('')
  })

  test.each([
    ['违建', '违章建筑'],
    ['停车费', '停车-费'],
    ['租客', '租户'],
  ])('%s is not the same as %s', (typed, other) => {
    expect(toWhole(typed)).not.toBe(toWhole(other))
  })

  test.each(['', '（）', '“ ”', '《　》', '\u200b'])('nothing is left of “%s”', (typed) => {
    expect(toWhole(typed)).toBe('')
  })
})
