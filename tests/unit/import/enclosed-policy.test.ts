import { expect, test } from 'vitest'
import { toHeadingNumber } from '#domain/outline.ts'
import { findCovers } from '#import/covered-years.ts'
import { importText, importWord, removedFrom } from '../../setup/import-lines.ts'

const BODY = '示范区城市更新和土地整备局'
const NOTICE = [
  '关于印发《示范区窗口管理办法》的通知',
  '示更规〔2026〕3号',
  '各街道：',
  '现印发给你们，请认真执行。',
  BODY,
  '2026年3月2日',
]

test('a notice that issues a policy is a policy, with its days', () => {
  const end = '第二条 本办法自2026年4月1日起施行，有效期5年。'
  const { metadata } = importText([...NOTICE, '示范区窗口管理办法', '第一条 窗口应当开放。', end])
  expect(metadata).toMatchObject({
    collection: 'policies',
    values: {
      genre: '通知',
      created: '2026-03-02',
      validity: { from: '2026-04-01', until: '2031-03-31' },
    },
  })
  expect(metadata.unconfirmed).toContain('validity')
})

test('a notice has a validity only where it names days', () => {
  const notice = (line: string) => importText(['关于窗口迁址的通知', '各街道：', line]).metadata
  expect(notice('本通知自2026年4月1日起施行。')).toMatchObject({
    collection: 'notices',
    values: { validity: { from: '2026-04-01' } },
  })
  expect(notice('窗口已经迁址。').values).not.toHaveProperty('validity')
})

test('第一部分 is a heading above 一、, and the line of a table of contents is none', () => {
  const lines = [
    '第一部分 总结……1',
    '第一部分 总结',
    '一、工作',
    '完成立项。',
    '第二部分：计划',
    '推进更新。',
    '第三部分资金由区财政安排。',
  ]
  const { body } = importText([`${BODY}2025年工作总结`, ...lines])
  expect(body).toBe(
    '第一部分 总结……1\n\n## 第一部分 总结\n\n### 一、工作\n\n完成立项。\n\n## 第二部分：计划\n\n推进更新。\n\n第三部分资金由区财政安排。\n',
  )
})

test.each(['2025 年工作总结', '２０２５年度工作总结', '2025年 工作总结'])(
  '%s covers 2025',
  (title) => {
    expect(findCovers(title)).toEqual([{ kind: 'summary', year: 2025 }])
  },
)

test('page numbers alone on a line are dropped and reported', async () => {
  const numbers = ['- 1 -', '— 2 —', '－3－', '第 4 页 共 5 页', '第6页']
  const imported = await importWord([...NOTICE.slice(0, 4), ...numbers, '第 7 页有误。', '5'])
  expect(removedFrom(imported)).toEqual(numbers)
  expect(imported.report.filter(({ note }) => note === '页码')).toHaveLength(5)
  expect(imported.body).toContain('第 7 页有误。\n\n5\n')
})

test('the anchor of 第一部分 is its number', () => {
  expect(toHeadingNumber('第一部分 总结')).toBe('第一部分')
  expect(toHeadingNumber('第一部分资金')).toBeUndefined()
})

test.each([
  ['关于印发绿化管理办法(试行)的通知', 'policies'],
  ['关于贯彻落实绿化管理办法的通知', 'notices'],
  ['示范区城市更新和土地整备局2025年政府信息公开工作年度报告', 'guide'],
])('%s belongs in %s', (title, collection) => {
  expect(importText([title, '窗口应当开放。']).metadata.collection).toBe(collection)
})

test('an annual report says of which year it is', () => {
  const title = `${BODY}2025年政府信息公开工作年度报告`
  const { values } = importText([title, '总体情况良好。']).metadata
  expect(values).toMatchObject({ genre: '年报', block: '年报', year: 2025 })
})

test('the day of adoption in brackets below the title counts also without chapters', () => {
  const lines = [
    '关于停止执行绿化办法的决定',
    '（2026年10月8日局务会议审议通过）',
    '停止执行绿化办法。',
  ]
  expect(importText(lines).metadata.values['created']).toBe('2026-10-08')
})
