import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { parseDocumentFile } from '#files/document-file.ts'
import { aBareContentRoot, aNotice, writeFiles } from '../../setup/bare-content.ts'
import { runGongkai } from '../../setup/build-site.ts'
import type { Run } from '../../setup/build-site.ts'

const root = aBareContentRoot()
const index = join(root, 'notices/a/index.mdx')
const TITLE = '示范区城市更新和土地整备局关于窗口迁址的通知'
const STAFF = {
  topic: 'urban/renewal',
  stage: '执行公开',
  legalBasis: '[第二十条第一项]',
  audience: '[居民]',
  jointOrganisations: '[sfq-housing]',
  relations: '[{ type: interprets, to: policies/a }]',
  review: '[{ stage: 初审, by: 局办公室, on: 2024-01-20 }]',
  audio: '{ file: 朗读.wav, reader: 综合科 }',
  waivers: '[{ rule: personal-data, reason: 对外公开的电话 }]',
  draft: 'true',
  validity: '{ from: 2024-02-01 }',
  abstract: '工作人员写的概述。',
}
const ATTACHMENTS =
  '[{ file: 清单.txt, title: 局里写的名称 }, { file: 旧表.txt, title: 旧表 }, { file: 没了.txt, title: 没了 }]'
let run: Run

beforeAll(async () => {
  const fields = {
    ...STAFF,
    recipients: '各街道办事处',
    attachments: ATTACHMENTS,
    unconfirmed: '[abstract]',
  }
  writeFiles(root, {
    'notices/a/index.mdx': aNotice('旧正文。', { ...fields, created: '2024-01-18' }),
    'notices/a/旧表.txt': '旧',
    'notices/a/清单.txt': '旧',
    '来文/新.txt': `${TITLE}\n窗口已经迁址。\n附件：1.清单\n2.新表\n示范区城市更新和土地整备局\n2024年1月19日`,
    '来文/清单.txt': '新',
    '来文/新表.txt': '新',
  })
  const source = join(root, '来文/新.txt')
  run = await runGongkai(['import', source, '--slug', 'a', '--collection', 'notices', '--force'], {
    CONTENT_ROOT: root,
    GONGKAI_DATE: '2026-11-22',
  })
})
afterAll(() => {
  rmSync(root, { recursive: true })
})

const readValues = (text: string) =>
  parseDocumentFile(text, { collection: 'notices', slug: 'a', path: 'a', files: [] }).yaml
    ?.value as Record<string, unknown>

test('--force keeps what staff wrote and the source does not state, confirmed or not', () => {
  expect(run.code).toBe(0)
  const old = readValues(aNotice('', STAFF))
  const values = readValues(readFileSync(index, 'utf8'))
  for (const field of [...Object.keys(STAFF), 'indexNumber', 'keywords'])
    expect(values[field], field).toEqual(old[field])
  expect(values).toMatchObject({ recipients: '各街道办事处', created: '2024-01-19' })
  // The publication is a new proposal to nobody: the old one is there, and confirmed.
  expect(values['published']).toBe('2024-01-26T10:00+08:00')
  expect(values['unconfirmed']).toEqual(['abstract'])
})

test('attachments stay listed as long as their file is there, and new ones come behind them', () => {
  expect(readValues(readFileSync(index, 'utf8'))['attachments']).toEqual([
    { file: '清单.txt', title: '局里写的名称' },
    { file: '旧表.txt', title: '旧表' },
    { file: '新表.txt', title: '新表' },
  ])
  expect(readFileSync(join(root, 'notices/a/清单.txt'), 'utf8')).toBe('新')
})

test('the report lists what was kept and what was replaced', () => {
  for (const line of [
    '沿用原文档的（',
    '五公开环节（stage）  “执行公开” \n',
    '内容概述（abstract）  “工作人员写的概述。” 仍待核对\n',
    '审核的是替换前的正文，请重新审核\n',
    '“文件名 朗读.wav，朗读者 综合科” 读的是替换前的正文，请对着新的正文重听或重录\n',
    '替换原文档的（',
    '成文日期（created）  “2024-01-18” 改为“2024-01-19”\n',
    '“文件名 没了.txt，名称 没了” 文件夹里没有这个文件，不再列出\n',
    '正文  由新文件的正文替换',
  ])
    expect(run.stdout).toContain(line)
})

test('an import puts back what an interrupted one was replacing, and removes what that had begun', async () => {
  writeFiles(root, {
    'notices/.b.previous-999999999/index.mdx': aNotice('正在替换的正文。'),
    'notices/.b.draft-999999999/index.mdx': '没有写完',
  })
  const source = join(root, '来文/新.txt')
  const env = { CONTENT_ROOT: root, GONGKAI_DATE: '2026-11-22' }
  const again = await runGongkai(['import', source, '--slug', 'c'], env)
  expect(again.stderr).toContain(`上次导入没有做完，已恢复 ${join(root, 'notices/b')}。\n`)
  expect(readdirSync(join(root, 'notices')).sort()).toEqual(['a', 'b', 'c'])
})

test('a document that cannot be written is not blamed on its source', async () => {
  writeFiles(root, {
    'policies/.keep': '',
    '来文/办法.txt': '关于绿化的办法\n第一条 种树。\n附件：1.清单',
  })
  mkdirSync(join(root, 'policies/d/清单.txt'), { recursive: true })
  const words = ['import', join(root, '来文/办法.txt'), '--collection', 'policies', '--slug', 'd']
  const { code, stdout } = await runGongkai([...words, '--force'], { CONTENT_ROOT: root })
  expect([code, stdout]).toEqual([
    1,
    expect.stringContaining(
      `没有导入：写不了 ${join(root, 'policies/d')}，没有改动：这里应是文件，却是文件夹`,
    ),
  ])
})

test('a document that is here is not imported a second time under another name by --force', async () => {
  const source = join(root, '来文/新.txt')
  const words = ['import', source, '--slug', 'zzz', '--force']
  const { code, stdout } = await runGongkai(words, { CONTENT_ROOT: root })
  expect([code, stdout]).toEqual([1, expect.stringContaining('要替换它请去掉 --slug')])
  expect(readdirSync(join(root, 'notices'))).not.toContain('zzz')
})

test('a document that lies in another collection is moved by a person, not written twice', async () => {
  const source = join(root, '来文/新.txt')
  const words = ['import', source, '--collection', 'policies', '--force']
  const { code, stdout } = await runGongkai(words, { CONTENT_ROOT: root })
  expect([code, stdout]).toEqual([1, expect.stringContaining('请先把整个文件夹移到那里')])
})
