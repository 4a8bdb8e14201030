import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { aNotice } from '../../setup/bare-content.ts'
import { checkFiles } from '../../setup/check-files.ts'
import { aDocx, aParagraph } from '../../setup/office-files.ts'

const OLD = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)])

const issuesOf = (name: string, content: Uint8Array, waivers?: string) =>
  checkFiles({
    'notices/a/index.mdx': aNotice('正文。', {
      attachments: `[{ file: ${name}, title: 名单 }]`,
      ...(waivers && { waivers }),
    }),
    [`notices/a/${name}`]: content,
  })

test.each(['a.doc', 'a.xls', 'a.ppt', 'a.wps', 'a.et'])('%s is pointed out', async (name) => {
  expect(await issuesOf(name, OLD)).toEqual([
    {
      file: 'notices/a/index.mdx',
      line: 12,
      rule: 'unread-attachment',
      severity: 'warning',
      problem: `附件 "${name}" 的文字无法全面检查。`,
      fix: `另存为 .docx、.xlsx 或有文字的 .pdf；不能另存的，逐页看有没有个人信息和密级标志。确有理由保留的，在文档信息的 waivers 中写 { rule: unread-attachment, file: ${name}, reason: 理由和依据 }。`,
    },
  ])
  const waivers = `[{ rule: unread-attachment, file: ${name}, reason: 已逐页看过没有个人信息 }]`
  expect(await issuesOf(name, OLD, waivers)).toEqual([])
})

test('what can be seen of an old file is judged nevertheless', async () => {
  const issues = await issuesOf('a.doc', readFileSync('tests/fixtures/attachments/list.doc'))
  expect(issues.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
    'error personal-data',
    'warning secrecy',
    'warning unread-attachment',
  ])
  expect(issues[0]?.problem).toContain('：文字片段 身份证号码 990…1230；')
})

test('a file that is read whole is not pointed out', async () => {
  expect(await issuesOf('a.docx', aDocx(aParagraph('正文')))).toEqual([])
  const richText = readFileSync('tests/fixtures/attachments/rich-text.doc')
  expect((await issuesOf('a.doc', richText)).map(({ rule }) => rule)).not.toContain(
    'unread-attachment',
  )
  const sheets = readFileSync('tests/fixtures/attachments/list.xls')
  expect((await issuesOf('a.xls', sheets)).map(({ rule }) => rule)).toEqual(['personal-data'])
})

test('old sheets with the file of another program in them are pointed out', async () => {
  const folder = Buffer.from('MBD0012A3F7\0', 'utf16le')
  const sheets = readFileSync('tests/fixtures/attachments/excel-95.xls')
  const issues = await issuesOf('a.et', Buffer.concat([sheets, folder]))
  expect(issues.map(({ rule }) => rule)).toEqual(['personal-data', 'unread-attachment'])
})
