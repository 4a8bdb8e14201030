import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readContent } from '#files/content.ts'
import { writeEditorHelp } from '../../../src/cli/editor-help.ts'
import { aBareContentRoot, aNotice, writeFiles } from '../../setup/bare-content.ts'
import { withOpenFile } from '../../setup/language-server.ts'

/** A document half written, with the lines that the tests look at. */
const TEXT = `---
title: 关于窗口迁址的通知
genre: 不对
organisation: 
relations:
  - type: amends
    to: 

keywords: 窗口
---

正文。
`

test('the language server of Astro completes and explains the front matter in Chinese, and judges only the form', async () => {
  const root = aBareContentRoot()
  writeFiles(root, { 'notices/a/index.mdx': TEXT, 'notices/b/index.mdx': aNotice('正文。') })
  const project = mkdtempSync(join(tmpdir(), 'gongkai-editor-'))
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'))
  await writeEditorHelp(readContent(root), project)
  await withOpenFile(project, join(root, 'notices/a/index.mdx'), TEXT, async (file) => {
    expect((await file.complete(7, 0)).get('published')).toBe('发布日期')
    expect((await file.complete(3, 14)).get('sfq-renewal')).toBe('示范区城市更新和土地整备局')
    expect([...(await file.complete(2, 7)).keys()]).toContain('通告')
    expect((await file.complete(6, 8)).get('notices/b')).toContain('关于窗口迁址的通知')
    expect(await file.explain(1, 2)).toBe('名称')
    expect(await file.diagnose()).toEqual(['写法不对，见“随时检查”列出的问题。'])
  })
  for (const folder of [root, project]) rmSync(folder, { recursive: true })
})
