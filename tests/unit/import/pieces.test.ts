import { describe, expect, test } from 'vitest'
import { toDocumentNumber } from '#domain/document-number.ts'
import { restorePunctuation } from '#domain/punctuation.ts'
import { findCovers } from '#import/covered-years.ts'
import { findEnumerationItems } from '#import/enumeration.ts'
import { findFurniture } from '#import/furniture.ts'
import { importDocument } from '#import/import-document.ts'
import { readTextSource } from '#import/text-source.ts'
import { anImportContext } from '../../setup/import-context.ts'

const importText = (text: string, answers = {}) =>
  importDocument(readTextSource(text), '文件', anImportContext(answers))

test.each([
  ['完成29公顷(含调整),规划审批', '完成29公顷（含调整），规划审批'],
  ['来源:本局', '来源：本局'],
  ['时间是14:20,比例1:2', '时间是14:20，比例1:2'],
  ['面积1.2万平方米,金额1,000元', '面积1.2万平方米，金额1,000元'],
  ['(一)坚持"双平台"建设', '（一）坚持“双平台”建设'],
  ['见 http://a.gov.cn/b,c?d=(e) 和 a@b.cn', '见 http://a.gov.cn/b,c?d=(e) 和 a@b.cn'],
  ['见 http：//a.gov.cn/b和https:／／b.gov.cn，', '见 http://a.gov.cn/b和https://b.gov.cn，'],
  ['网址：http：//a.gov.cn:80/', '网址：http://a.gov.cn:80/'],
  ['Open Data (v1.2), a test', 'Open Data (v1.2), a test'],
  ['启航+安稳”3+2工程', '启航+安稳”3+2工程'],
])('punctuation of %s', (source, restored) => {
  expect(restorePunctuation(source).text).toBe(restored)
})

test.each([
  [
    '某局2023年工作总结和2024年工作计划',
    [
      { kind: 'summary', year: 2023 },
      { kind: 'plan', year: 2024 },
    ],
  ],
  [
    '某局2023年度工作总结暨下一年度工作计划',
    [
      { kind: 'summary', year: 2023 },
      { kind: 'plan', year: 2024 },
    ],
  ],
  ['二〇二四年工作要点', [{ kind: 'plan', year: 2024 }]],
  ['关于2024年春节放假的通知', []],
  ['某局关于印发《2024年工作要点》的通知', [{ kind: 'plan', year: 2024 }]],
  ['某局2024年工作计划（征求意见稿）', [{ kind: 'plan', year: 2024 }]],
  ['某局关于2025年计划用水指标调整的通告', []],
  ['关于2026年计划生育协会活动的通知', []],
  ['关于征求2026年供水计划意见的公告', []],
  ['关于更正《某局2026年工作计划》的说明', []],
  ['关于报送2025年工作总结的通知', []],
  ['某局2025年政府信息公开工作年度报告', []],
])('what %s covers', (title, covers) => {
  expect(findCovers(title)).toEqual(covers)
})

test.each([
  ['示更规[2024]01号', '示更规〔2024〕1号'],
  ['示更规〔2024〕第5号', '示更规〔2024〕5号'],
  ['第368号', '第368号'],
  ['2026年第8号', '2026年第8号'],
  ['（2026年第08号）', '2026年第8号'],
  ['示范区发展和改革局公告2026年第8号', '示范区发展和改革局公告2026年第8号'],
  ['示范区发展和改革局公告（2026年 第8号）', '示范区发展和改革局公告2026年第8号'],
  ['国务院令 第752号', '国务院令第752号'],
  ['国务院令第752号公布', undefined],
  ['2026年8号', undefined],
  ['第一章', undefined],
])('the document number %s', (text, form) => {
  expect(toDocumentNumber(text)).toBe(form)
})

test.each([
  '轻触这里',
  '关闭目录',
  '触碰右侧展开轻触这里',
  '【字体：大 中 小】',
  '扫一扫在手机上打开当前页',
  '相关稿件:',
  '附件下载:',
  '首页 > 公开 > 计划',
])('%s is furniture of a page', (line) => {
  expect(findFurniture(line)).toBeDefined()
})

test('headings are rebuilt from numbers, run-in ones too, and enumerations stay paragraphs', () => {
  const { body } = importText(
    [
      '示范区2024年工作计划',
      '一、总体要求',
      '坚持目标导向。',
      '（一）抓落实。把任务分解到每个月，逐项核对进度。',
      '二、主要任务',
      '1.身份证明；',
      '2.申请表。',
      '三、保障',
    ].join('\n'),
  )
  expect(body).toBe(
    '## 一、总体要求\n\n坚持目标导向。\n\n### （一）抓落实。\n\n把任务分解到每个月，逐项核对进度。\n\n## 二、主要任务\n\n1.身份证明；\n\n2.申请表。\n\n## 三、保障\n'.replace(
      '## 三、保障',
      '## 三、保障',
    ),
  )
})

test('articles of a statute hold no headings, and get their full-width space', () => {
  const { body } = importText(
    '示范区管理办法\n第一章 总则\n第一条 申请人应当：\n（一）提交材料。\n（二）说明理由。\n第二条 自2024年3月1日起施行。',
  )
  expect(body).toBe(
    '## 第一章 总则\n\n第一条　申请人应当：\n\n（一）提交材料。\n\n（二）说明理由。\n\n第二条　自2024年3月1日起施行。\n',
  )
})

describe('metadata', () => {
  const text =
    '示更规[2024]3号\n示范区城市更新和土地整备局关于印发管理办法的通知\n来源:示范区城市更新和土地整备局 发布时间:2024-02-01 09:05\n各街道办事处,各有关单位:\n现印发给你们。\n附件:1.任务清单\n2.联系表\n示范区城市更新和土地整备局\n二〇二四年一月二十六日'

  test('title, number, source, dates, recipients, signature and attachments are found', () => {
    const { metadata, body, attachments } = importText(text)
    expect(metadata.values).toMatchObject({
      title: '示范区城市更新和土地整备局关于印发管理办法的通知',
      documentNumber: '示更规〔2024〕3号',
      source: '示范区城市更新和土地整备局',
      created: '2024-01-26',
      published: '2024-02-01T09:05+08:00',
      recipients: '各街道办事处，各有关单位',
      indexNumber: 'SFGX0001/2024-00008',
      organisation: 'sfq-renewal',
    })
    expect(attachments).toEqual(['任务清单', '联系表'])
    expect(body).toContain(
      '<Signature organisation="示范区城市更新和土地整备局" date="二〇二四年一月二十六日" />',
    )
  })

  test('a publication date before the date of creation stays as it was found, for a person to confirm', () => {
    const { metadata } = importText(
      text.replace('2024-02-01 09:05', '2024-01-10 09:30').replaceAll('发布时间', '发布日期'),
    )
    expect(metadata.values).toMatchObject({
      created: '2024-01-26',
      published: '2024-01-10T09:30+08:00',
    })
    expect(metadata.unconfirmed).toContain('published')
    expect(importText(text).metadata.unconfirmed).not.toContain('published')
  })

  test('what was not found is marked for a person, and answers come first', () => {
    expect(importText('没有任何信息的文字。').metadata.unconfirmed).toEqual(
      expect.arrayContaining(['title', 'created', 'published', 'organisation']),
    )
    const { metadata } = importText(text, { created: '2024-01-05', slug: 'my-notice' })
    expect(metadata).toMatchObject({ slug: 'my-notice', values: { created: '2024-01-05' } })
  })
})

test('a number that is brought into its official form is reported with both forms', () => {
  const changesOf = (number: string) =>
    importText(`${number}\n示范区关于窗口的通知\n正文。`).report.filter(
      ({ kind }) => kind === 'changed',
    )
  expect(changesOf('示更规[2023]第03号')).toEqual([
    {
      place: '第1行',
      kind: 'changed',
      text: '示更规[2023]第03号',
      note: '发文字号“示更规[2023]第03号”改为“示更规〔2023〕3号”',
    },
  ])
  expect(changesOf('示更规〔2023〕3号')).toEqual([])
})

test('一是…；二是… is offered as a list, and made one when asked', () => {
  const text = '示范区2024年工作计划\n要抓好三件事。一是抓落实；二是强管理。'
  expect(importText(text).report.map(({ note }) => note)).toContain(
    '这一段有 2 项“一是、二是”，加上 --lists 可排成列表',
  )
  expect(importText(text, { lists: true }).body).toBe(
    '要抓好三件事。\n\n- 一是抓落实；\n- 二是强管理。\n',
  )
  expect(findEnumerationItems('这一是非问题')).toEqual([])
})
