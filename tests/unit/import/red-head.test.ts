import { expect, test } from 'vitest'
import { importText, importWord, removedFrom } from '../../setup/import-lines.ts'

const BODY = '示范区城市更新和土地整备局'
const TEXT = ['各街道：', '现将情况报告如下，请审阅。', BODY, '2026年2月2日']

test('the elements of a red head go into fields or into the report, never into the title', async () => {
  const head = ['000012', '特急', `${BODY}文件`, '示更发〔2026〕63号                签发人：王小明']
  const imported = await importWord([...head, '关于窗口迁址的报告', ...TEXT])
  expect(imported.metadata.values).toMatchObject({
    title: '关于窗口迁址的报告',
    documentNumber: '示更发〔2026〕63号',
    recipients: '各街道',
  })
  expect(imported.metadata.unconfirmed).not.toContain('title')
  expect(removedFrom(imported)).toEqual(head.slice(0, 3))
  expect(imported.report.map(({ note }) => note)).toEqual(
    expect.arrayContaining([
      '版头（份号），不进入正文',
      '版头（紧急程度），不进入正文',
      '版头（发文机关标志），不进入正文',
      '移入文档信息：发文字号；签发人不进入正文',
    ]),
  )
  expect(imported.body).not.toMatch(/特急|王小明/)
})

test('a joint red head and the head of minutes are recognised', () => {
  const joint = importText([
    BODY,
    '示范区财政局',
    '文件',
    '示更发〔2026〕5号',
    '签发人：王小明 李四',
    '关于迁址的通知',
    ...TEXT,
  ])
  expect(joint.metadata.values).toMatchObject({ title: '关于迁址的通知' })
  expect(removedFrom(joint)).toEqual([BODY, '示范区财政局', '文件', '签发人：王小明 李四'])
  const minutes = importText([
    BODY,
    '会议纪要',
    '〔2026〕5号',
    '关于研究窗口迁址的会议纪要',
    ...TEXT,
  ])
  expect(minutes.metadata.values).toMatchObject({ title: '关于研究窗口迁址的会议纪要' })
  expect(removedFrom(minutes)).toEqual([BODY, '会议纪要', '〔2026〕5号'])
})

test.each(['机密★1年', '秘　密', '密级：绝密'])(
  'the mark %s in a red head refuses the paper',
  async (mark) => {
    await expect(importWord(['000012', mark, '关于窗口迁址的报告', ...TEXT])).rejects.toThrow(
      '有密级标志',
    )
  },
)

test.each([
  [[`${BODY} 示范区财政局`, '关于印发《迁址办法》的', '通知'], true],
  [[BODY, '示范区财政局', '关于窗口迁址的通知'], true],
  [[BODY, '2026年部门预算公开'], true],
  [[BODY, '窗口迁址须知'], false],
  [['窗口迁址须知'], false],
  [['公告'], true],
])('the title in lines: %j', async (lines, isCertain) => {
  const { metadata } = await importWord([...lines, ...TEXT])
  expect(metadata.values['title']).toBe(lines.join(''))
  expect(metadata.unconfirmed.includes('title')).toBe(!isCertain)
})

test('lines above the title of a paper that are none of this stay in the text', async () => {
  const imported = await importWord(['附件1', '内部编排', '关于窗口迁址的报告', ...TEXT])
  expect(imported.metadata.values['title']).toBe('关于窗口迁址的报告')
  expect(imported.body).toMatch(/^附件1\n\n内部编排\n\n各街道：/)
})

test('the imprint below the signature is dropped and reported', async () => {
  const imprint = ['抄送：区委办，区人大办。', `${BODY}办公室 2026年2月3日印发`]
  const imported = await importWord(['关于窗口迁址的报告', ...TEXT, '（联系人：李四）', ...imprint])
  expect(removedFrom(imported)).toEqual(imprint)
  expect(imported.report.map(({ note }) => note)).toContain('版记（抄送机关），不进入正文')
  expect(imported.body).toContain('（联系人：李四）')
  expect(imported.metadata.values['created']).toBe('2026-02-02')
})

test('minutes have their name above, and the title below; the dateline signs nothing', () => {
  const head = ['会议纪要', '（第12期）', `${BODY}　2026年11月12日`, '局长办公会议纪要']
  const imported = importText([...head, '会议研究了窗口迁址工作，议定两项。'])
  const { metadata, body } = imported
  expect(metadata.values['title']).toBe('局长办公会议纪要')
  expect(body).not.toContain('<Signature')
  expect(metadata.unconfirmed).toContain('created')
  expect(removedFrom(imported)).toEqual(['会议纪要', '（第12期）'])
})

test('a title that is set apart to fill its line is written as usual', () => {
  const { metadata } = importText(['通　告', '窗口已经迁址，请互相转告。', BODY, '2026年2月2日'])
  expect(metadata.values).toMatchObject({ title: '通告', genre: '通告' })
})
