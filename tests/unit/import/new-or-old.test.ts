import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ImportAnswers } from '#import/import-context.ts'
import { importDocument } from '#import/import-document.ts'
import { toKnownDocument } from '#import/known-document.ts'
import { readTextSource } from '#import/text-source.ts'
import { aBareContentRoot } from '../../setup/bare-content.ts'
import { runGongkai } from '../../setup/build-site.ts'
import { anImportContext } from '../../setup/import-context.ts'

const TITLE = '示范区城市更新和土地整备局关于窗口迁址的通知'
const aText = (date: string, line = '') =>
  `${TITLE}\n${line}窗口已经迁址。\n示范区城市更新和土地整备局\n${date}`

const importText = (text: string, answers: ImportAnswers = {}, today = '2026-11-22') =>
  importDocument(readTextSource(text), '通知', { ...anImportContext(answers), today })

const hintsOf = ({ report }: ReturnType<typeof importText>) =>
  report.filter(({ kind }) => kind === 'hint').map(({ place, note }) => `${place}：${note}`)

test('a file that was written just now is a new document, and a person states when it appears', () => {
  const imported = importText(aText('2026年11月20日'))
  expect(imported.metadata.values).not.toHaveProperty('imported')
  expect(imported.metadata.values).toMatchObject({
    created: '2026-11-20',
    published: '2026-11-22T10:00+08:00',
  })
  expect(imported.metadata.unconfirmed).toContain('published')
  expect(hintsOf(imported)).toEqual([
    '发布日期：按新文件导入，暂写“2026-11-22T10:00+08:00”，发布时请改成实际的时刻',
  ])
})

test.each([
  // 20 working days before 22 November 2026, a Sunday; holidays do not count.
  ['2026年10月23日', '2026-11-22', true],
  ['2026年10月22日', '2026-11-22', false],
  ['2026年9月25日', '2026-10-29', true],
  ['2026年9月25日', '2026-10-30', false],
  ['2026年11月30日', '2026-11-22', true],
  ['2016年11月30日', '2026-11-22', false],
])('made on %s, imported on %s: is it new? %s', (date, today, isNew) => {
  expect('imported' in importText(aText(date), {}, today).metadata.values).toBe(!isNew)
})

test('a stated publication, also of these days, means an older place that the document comes from', () => {
  const page = importText(aText('2026年11月18日', '发布时间：2026-11-20\n'))
  expect(page.metadata.values).toMatchObject({
    published: '2026-11-20',
    imported: { from: '通知' },
  })
  expect(hintsOf(page)).toEqual([])
})

test('a person can state both dates, and nothing is left open', () => {
  const answers = { created: '2026-11-20', published: '2026-11-23T09:00+08:00' }
  const { metadata } = importText(`${TITLE}\n窗口已经迁址。`, answers)
  expect(metadata.values).not.toHaveProperty('imported')
  expect(metadata.values['published']).toBe('2026-11-23T09:00+08:00')
  expect(metadata.unconfirmed).not.toContain('published')
})

test('without a date of creation nobody can tell new from old; the report says how to', () => {
  const imported = importText(`${TITLE}\n窗口已经迁址。`)
  expect(imported.metadata.values).toMatchObject({ imported: { reason: '由旧文件导入。' } })
  expect(hintsOf(imported)).toEqual([
    '成文日期：原文中没有找到，所以按旧文件导入，页面上会写明；刚写好的文件请用 --created 写明成文日期再导入',
  ])
})

test.each([
  ['a new document stays new when it is imported again much later', '2026年1月9日', {}, false],
  ['an old one stays old', '2026年11月20日', { imported: { from: '旧网站' } }, true],
])('%s', (_, date, more, isOld) => {
  const values = { title: TITLE, published: '2026-01-12T09:00+08:00', ...more }
  const replaces = toKnownDocument('notices/a', values, '', false)
  const context = { ...anImportContext(), replaces }
  const { metadata } = importDocument(readTextSource(aText(date)), '通知', context)
  expect('imported' in metadata.values).toBe(isOld)
})

test('the check finds nothing in a new document but what is to be confirmed; production refuses that', async () => {
  const root = aBareContentRoot()
  const source = join(root, '..', `new-${String(process.pid)}.txt`)
  writeFileSync(source, aText('2026年11月20日'))
  const env = { CONTENT_ROOT: root, GONGKAI_DATE: '2026-11-22' }
  const run = await runGongkai(['import', source, '--slug', 'moved'], env)
  expect(run.stderr).toMatch(/提醒：程序填写的内容还没有核对：.*发布日期（published）/)
  expect(run.stderr.match(/\[[a-z-]+\]/g)).toEqual(['[unconfirmed-field]', '[unconfirmed-field]'])
  const site = join(root, 'site.yaml')
  writeFileSync(site, readFileSync(site, 'utf8').replace('demonstration', 'production'))
  const check = await runGongkai(['check'], env)
  expect(check.stderr).toMatch(/错误：程序填写的内容还没有核对：.*发布日期（published）/)
  rmSync(source)
  rmSync(root, { recursive: true })
})
