import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findSuspectedTypos } from '#domain/suspected-typos.ts'
import { countWorkingDays } from '#domain/working-days.ts'
import { fixMechanically } from '#files/mechanical-fixes.ts'
import { parseDocumentFile } from '#files/document-file.ts'
import { aNotice } from '../../setup/bare-content.ts'
import { checkFiles } from '../../setup/check-files.ts'

const problemsOf = async (body: string, fields: Record<string, string> = {}) =>
  (await checkFiles({ 'notices/a/index.mdx': aNotice(body, fields) })).map(
    ({ rule, severity, problem }) => `${severity} ${rule} ${problem}`,
  )

test.each([
  ['根据示更规[2024]03号执行。', {}, 'document-number-form'],
  ['完成立项,进度正常。', {}, 'punctuation-width'],
  ['## 一、目标\n\n甲。\n\n## 三、措施\n\n乙。', {}, 'heading-number'],
  ['附件:1、清单。', {}, 'attachment-form'],
  ['正文。', { title: '通知' }, 'title-form'],
  ['正文。', { abstract: '关于窗口的说明'.repeat(50) }, 'title-form'],
  ['继续推进平盐铁路建设，做好平盐铁路征收，平盐跌路用地交付。', {}, 'suspected-typo'],
  ['正文。', { created: '2023-10-09' }, 'late-publication'],
  ['待填写', {}, 'unconfirmed-field'],
])('%s is a warning', async (body, fields, rule) => {
  const problems = await problemsOf(body, fields)
  expect(problems.filter((problem) => problem.startsWith(`warning ${rule}`))).not.toEqual([])
  expect(problems.filter((problem) => problem.startsWith('error'))).toEqual([])
})

test('a file that is listed twice is an error', async () => {
  const attachments = '[{ file: a.txt, title: 清单 }, { file: a.txt, title: 办法 }]'
  const issues = await checkFiles({
    'notices/a/index.mdx': aNotice('正文。', { attachments }),
    'notices/a/a.txt': '甲',
  })
  expect(issues.map(({ rule, severity, problem }) => `${severity} ${rule} ${problem}`)).toEqual([
    'error attachment-form 附件 "a.txt" 列了两次。',
  ])
})

test('full-width signs in a web address are pointed out as such', async () => {
  expect(await problemsOf('网址是http：//a.gov.cn。')).toEqual([
    'warning punctuation-width 网址“http：//a.”里有全角标点。',
  ])
})

test('a correct notice has no issue', async () => {
  expect(
    await problemsOf(
      '## 一、地址\n\n新址在示范大道1号，电话见网页，时间9:00至18:00。\n\n附件：1. 路线图\n\n## 路线图\n\n乘地铁到示范站。',
    ),
  ).toEqual([])
})

test('ordinary neighbours in an enumeration are no typing errors', () => {
  expect(
    findSuspectedTypos('全面推进整备项目，全力推进储备项目。规划审批二十公顷，规划报批三公顷。'),
  ).toEqual([])
})

test('working days leave out holidays and count make-up days', () => {
  // National Day 2024: 1 to 7 October off, 29 September and 12 October worked.
  expect(countWorkingDays('2024-09-27', '2024-10-08')).toBe(3)
  expect(countWorkingDays('2024-10-11', '2024-10-12')).toBe(1)
})

test('a column over its own limit is reported', async () => {
  const site =
    'mode: demonstration\nname: 甲\ndescription: 甲\norigin: https://www.example.com\nbase: /\nidentificationCode: 待填写\nsponsor: 待填写\ntelephone: 待填写\naddress: 待填写\nicpNumber: 待填写\npoliceNumber: 待填写\nofficialMark: 待填写\nerrorReport: 待填写\ncolumns:\n  - { id: a, name: 通知, description: 通知, freshDays: 30, match: { collection: notices } }\n'
  const files = { 'site.yaml': site, 'notices/a/index.mdx': aNotice('正文。') }
  expect((await checkFiles(files, '2024-03-01')).map(({ problem }) => problem)).toEqual([
    '栏目“通知”已有 35 天没有更新，超过 30 天。',
  ])
  expect(await checkFiles(files, '2024-02-20')).toEqual([])
})

test('what a person has to fill in or confirm is refused in production', async () => {
  const fields = { unconfirmed: '[created]', abstract: '待填写' }
  const files = { 'notices/a/index.mdx': aNotice('正文。', fields) }
  const severities = async (mode: string) => {
    const site = readFileSync('content/site.yaml', 'utf8').replace(
      'mode: demonstration',
      `mode: ${mode}`,
    )
    const issues = await checkFiles({ ...files, 'site.yaml': site })
    return issues.filter(({ rule }) => rule === 'unconfirmed-field').map(({ severity }) => severity)
  }
  expect(await severities('demonstration')).toEqual(['warning', 'warning'])
  expect(await severities('production')).toEqual(['error', 'error'])
})

test('relations that contradict each other or time are reported', async () => {
  const files = (a: string, b: string) => ({
    'notices/a/index.mdx': aNotice('甲。', {
      relations: `[{ type: amends, to: notices/b }]`,
      created: a,
    }),
    'notices/b/index.mdx': aNotice('乙。', { relations: b, indexNumber: 'SFGX0001/2024-00002' }),
  })
  const both = await checkFiles(files('2024-01-19', '[{ type: amends, to: notices/a }]'))
  expect(both.filter(({ rule }) => rule === 'relation-agreement')).toHaveLength(2)
  const older = await checkFiles(files('2023-01-19', '[{ type: cites, to: notices/a }]'))
  expect(older.find(({ rule }) => rule === 'relation-agreement')?.problem).toContain('早于')
})

test('what is purely mechanical is mended, and nothing else changes', () => {
  const source = aNotice(
    '根据示更规[2024]03号,完成29公顷(含调整)。\n\n`a,b` 和 [链接](https://a.gov.cn/b,c) 以及 14:20。\n\n<NoticeBox kind="info" title="甲,乙">\n\n丙,丁\n\n</NoticeBox>',
    { documentNumber: '"示更规(2024)5号"' },
  )
  const file = parseDocumentFile(source, { collection: 'notices', slug: 'a', path: 'a', files: [] })
  const fixed = fixMechanically(file)
  expect(fixed).toContain('documentNumber: 示更规〔2024〕5号')
  expect(fixed).toContain('示更规〔2024〕3号，完成29公顷（含调整）。')
  expect(fixed).toContain('`a,b` 和 [链接](https://a.gov.cn/b,c) 以及 14:20。')
  expect(fixed).toContain('title="甲,乙"')
  expect(fixed).toContain('丙，丁')
  const again = parseDocumentFile(fixed, { collection: 'notices', slug: 'a', path: 'a', files: [] })
  expect(fixMechanically(again)).toBe(fixed)
})
