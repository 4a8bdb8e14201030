import { describe, expect, test } from 'vitest'
import { findDateFaults } from '#checks/date-order.ts'
import { aDocument } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'

const faultsOf = (fields: Record<string, string>) =>
  findDateFaults([aDocument({ fields })], '2025-03-31')
const imported = '{ from: 旧网站, on: 2025-03-02, reason: 网站迁移 }'

describe('publication', () => {
  test.each([
    ['on the day of creation', '2025-03-01T00:00+08:00'],
    ['later', '2025-03-09T17:30+08:00'],
    ['on the same day in China, which is the day before in Greenwich', '2025-02-28T16:00Z'],
  ])('%s is accepted', (_, published) => {
    expect(faultsOf({ published })).toEqual([])
  })

  test('before the day of creation is reported', () => {
    const issues = faultsOf({ published: '2025-02-28T23:59+08:00' })
    expect(toLines(issues)).toMatchInlineSnapshot(
      `"content/notices/office-move/index.mdx:8  错误：发布日期 2025-02-28T23:59+08:00 早于成文日期 2025-03-01。核对两个日期；文件不可能在成文之前发布。[date-order]"`,
    )
  })

  test('without a time is reported', () => {
    expect(toLines(faultsOf({ published: '2025-03-03' }))).toMatchInlineSnapshot(
      `"content/notices/office-move/index.mdx:8  错误：发布日期 2025-03-03 没有写时间。写到时分和时区，例如 2024-01-26T10:00+08:00；只有导入的旧文件（写明 imported）可以只写日期。[date-order]"`,
    )
  })

  test.each([
    { imported },
    { digest: '{ title: 原文, source: 网站, published: 2024-01-26, compiled: 2024-02-01 }' },
  ])('without a time is accepted where it cannot be known: %o', (fields) => {
    expect(faultsOf({ published: '2025-03-03', ...fields })).toEqual([])
  })
})

describe('a day that has not come', () => {
  test.each([
    { created: '2025-04-01', published: '2025-04-01T09:00+08:00' },
    { published: '2025-03-31T16:00Z' },
    { digest: '{ title: 原文, source: 网站, published: 2024-01-26, compiled: 2025-04-01 }' },
  ])('is reported: %o', (fields) => {
    expect(faultsOf(fields)).toSatisfy((issues: unknown[]) => issues.length > 0)
  })

  test('is reported with its line', () => {
    expect(toLines(faultsOf({ published: '2052-03-01T09:00+08:00' }))).toMatchInlineSnapshot(
      `"content/notices/office-move/index.mdx:8  错误：发布日期 2052-03-01 还没有到（今天是 2025-03-31）。核对年份；到期才公开的，先写 draft: true，到那一天再删去。[date-order]"`,
    )
  })

  test('is accepted when it is today, and in a draft', () => {
    expect(faultsOf({ created: '2025-03-31', published: '2025-03-31T23:59+08:00' })).toEqual([])
    expect(faultsOf({ published: '2052-03-01T09:00+08:00', draft: 'true' })).toEqual([])
  })
})

test('a recording is not made tomorrow', () => {
  expect(faultsOf({ audio: '{ file: reading.mp3, recorded: 2025-03-31 }' })).toEqual([])
  expect(faultsOf({ audio: '{ file: reading.mp3, recorded: 2025-04-01 }' })).toMatchObject([
    { problem: '录音日期 2025-04-01 还没有到（今天是 2025-03-31）。' },
  ])
})

describe('the end of the term', () => {
  test.each([
    '{ from: 2025-04-01, until: 2025-04-02 }',
    '{ until: 2025-03-02 }',
    '{ from: 2030-01-01 }',
  ])('%s is accepted', (validity) => {
    expect(faultsOf({ validity })).toEqual([])
  })

  test.each(['{ from: 2025-04-01, until: 2025-04-01 }', '{ until: 2025-03-01 }'])(
    '%s does not come after its beginning',
    (validity) => {
      expect(faultsOf({ validity })).toMatchObject([{ rule: 'date-order' }])
    },
  )

  test('before its beginning is reported on its line', () => {
    const validity = '\n  from: 2025-04-01\n  until: 2024-04-01'
    expect(toLines(faultsOf({ validity }))).toMatchInlineSnapshot(
      `"content/notices/office-move/index.mdx:14  错误：有效期至 2024-04-01，不晚于施行日期 2025-04-01。核对施行日期和有效期。[date-order]"`,
    )
  })
})
