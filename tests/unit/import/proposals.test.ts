import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { proposeAbstract } from '#import/abstract.ts'
import { importDocument } from '#import/import-document.ts'
import { readTextSource } from '#import/text-source.ts'
import { aBareContentRoot, writeFiles } from '../../setup/bare-content.ts'
import { runGongkai } from '../../setup/build-site.ts'
import { git, HAS_GIT } from '../../setup/programs.ts'
import { anImportContext } from '../../setup/import-context.ts'

test.each([
  [['一、事项'], undefined],
  [['各街道：'], undefined],
  [['各街道办事处、区政府各部门、各直属机构、各有关企业和单位：'], undefined],
  [['一、进一步推进城市更新和土地整备有关工作的总体要求'], undefined],
  [['一、事项', '办事窗口从下月起搬到新址办公。'], '办事窗口从下月起搬到新址办公。'],
  [['（一）窗口迁址。办事窗口从下月起搬到新址。'], '（一）窗口迁址。办事窗口从下月起搬到新址。'],
])('headings, greetings and short lines are no abstract: %j', (paragraphs, abstract) => {
  expect(proposeAbstract(paragraphs)).toBe(abstract)
})

test('a document to the streets alone has its recipients', () => {
  const text = '示范区关于窗口迁址的通知\n各街道：\n办事窗口从下月起搬到新址。'
  const { metadata } = importDocument(readTextSource(text), '文件', anImportContext())
  expect(metadata.values['recipients']).toBe('各街道')
})

test('an image that was not saved is listed once, and a damaged file is refused in Chinese alone', async () => {
  const root = aBareContentRoot()
  writeFiles(root, {
    '网页.html':
      '<h1>示范区关于窗口迁址的通知</h1><p>窗口已经迁址。</p><img src="no.png" alt="图">',
    '坏.docx': 'PK 这不是压缩包，只有这样的开头，没有目录。',
  })
  const env = { CONTENT_ROOT: root, GONGKAI_DATE: '2026-11-22' }
  const page = await runGongkai(['import', join(root, '网页.html')], env)
  expect(page.stdout.match(/图片没有随文件保存/g)).toHaveLength(1)
  const damaged = await runGongkai(['import', join(root, '坏.docx')], env)
  expect(damaged.stdout).toContain('没有导入：读不了这个文件，文件可能已损坏')
  expect(damaged.stdout).not.toMatch(/archive|directory/)
  rmSync(root, { recursive: true })
})

test.skipIf(!HAS_GIT)('git ignores what a killed import leaves in the content', () => {
  const project = mkdtempSync(join(tmpdir(), 'gongkai-ignored-'))
  git(project, 'init', '--quiet')
  copyFileSync('.gitignore', join(project, '.gitignore'))
  expect(git(project, 'check-ignore', 'content/notices/.a.123/index.mdx')).toContain('.a.123')
  rmSync(project, { recursive: true })
})
