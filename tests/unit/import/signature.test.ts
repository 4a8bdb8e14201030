import { expect, test } from 'vitest'
import { anImportContext } from '../../setup/import-context.ts'
import { importText, importWord } from '../../setup/import-lines.ts'

const BODY = '示范区城市更新和土地整备局'
const OPENING = [`${BODY}关于印发《演练方案》的通知`, '各街道：', '现将方案印发给你们，请执行。']
const SIGNED = [BODY, '2026年1月10日']
const SIGNATURE = `<Signature organisation="${BODY}" date="2026年1月10日" />`

test.each([
  [
    'an enclosed text with a signature',
    [...SIGNED, '演练方案', '一、时间', '按计划进行。', BODY, '2025年11月1日'],
  ],
  [
    'a timetable in an attachment',
    ['附件：日程表', ...SIGNED, '附件', '日程表', '报名结束', '2026年12月9日'],
  ],
  [
    'attachments of many lines',
    [...SIGNED, '附件1', ...Array.from({ length: 60 }, (_, at) => `第${at}项要求。`)],
  ],
  ['a list of attachments above', ['附件：', '1.日程表', '2.名单', ...SIGNED, '附件1', '日程表']],
])('the date below the text counts, whatever follows: %s', async (_, lines) => {
  const { metadata, body } = await importWord([...OPENING, ...lines])
  expect(metadata.values['created']).toBe('2026-01-10')
  expect(metadata.unconfirmed).not.toContain('created')
  expect(body).toContain(SIGNATURE)
})

test.each([
  ['two signatures in the text', [...SIGNED, '请注意。', BODY, '2026年1月12日'], '2026-01-10'],
  ['a date that nobody signed', ['报名结束', '2026年1月9日'], '2026-01-09'],
  ['a day that has not come', [BODY, '2026年12月9日'], '2026-12-09'],
])('a person confirms the date where it is in doubt: %s', (_, lines, created) => {
  const { metadata } = importText([...OPENING, ...lines])
  expect(metadata.values['created']).toBe(created)
  expect(metadata.unconfirmed).toContain('created')
})

test.each([
  [[BODY, '２０２６年１月１０日'], '２０２６年１月１０日'],
  [[`${BODY}　　2026年1月10日`], '2026年1月10日'],
  [[BODY, '二〇二六年一月十日'], '二〇二六年一月十日'],
])('the signature %j', (lines, date) => {
  const { metadata, body } = importText([...OPENING, ...lines])
  expect(metadata.values['created']).toBe('2026-01-10')
  expect(body).toContain(`<Signature organisation="${BODY}" date="${date}" />`)
})

test.each([
  [[BODY, '示范区财政局', '2026年1月10日']],
  [[`${BODY}    示范区财政局`, '2026年1月10日']],
])('two bodies sign together, and the known ones are named: %j', (lines) => {
  const context = anImportContext()
  const [[, own] = []] = [...context.organisations]
  if (!own) throw new Error('the context has no body')
  const finance = { ...own, name: '示范区财政局', shortName: '区财政局' }
  const organisations = new Map([...context.organisations, ['sfq-finance', finance]])
  const { metadata, body } = importText([...OPENING, ...lines], { ...context, organisations })
  expect(body).toContain(`<Signature organisation="${BODY} 示范区财政局" date="2026年1月10日" />`)
  expect(metadata.values).toMatchObject({
    organisation: 'sfq-renewal',
    jointOrganisations: ['sfq-finance'],
  })
  const { metadata: alone } = importText([...OPENING, ...lines])
  expect(alone.values).not.toHaveProperty('jointOrganisations')
})

test('an order is dated where the head of the district signs', () => {
  const order = [
    '示范区人民政府令',
    '第12号',
    '《粮食办法》已经通过，现予公布。',
    '区长  张三',
    '2026年6月1日',
  ]
  const { metadata } = importText([...order, '粮食办法', '第一条 为了管理粮食，制定本办法。'])
  expect(metadata.values).toMatchObject({
    created: '2026-06-01',
    documentNumber: '示范区人民政府令第12号',
  })
  expect(metadata.unconfirmed).not.toContain('created')
})

test('a date straight below the last sentence leaves no doubt', () => {
  const { metadata } = importText([...OPENING, '2026年1月10日'])
  expect(metadata.values['created']).toBe('2026-01-10')
  expect(metadata.unconfirmed).not.toContain('created')
})
