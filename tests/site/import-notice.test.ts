import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readPage } from '../setup/built-pages.ts'
import { buildSite, runGongkai } from '../setup/build-site.ts'
import { copyContent } from '../setup/content-copy.ts'

const TEXT = `示范区城市更新和土地整备局关于窗口迁址的通知
来源：示范区城市更新和土地整备局 发布时间：2024-02-01
窗口自下月起迁往新址。
示范区城市更新和土地整备局
2024年1月26日
`

describe('the page of an imported document', () => {
  const content = copyContent({ withDocuments: false })
  const folder = join(mkdtempSync(join(tmpdir(), 'gongkai-out-')), 'dist')
  const file = 'notices/moved-window/index.mdx'
  const readNotice = () => {
    const site = { folder, contentRoot: content.root, base: '/', url: '' }
    const { $ } = readPage(site, 'notices/moved-window/')
    const paragraphs = $('section[aria-label=导入说明] p').toArray()
    return paragraphs.map((element) => $(element).text().trim())
  }

  beforeAll(async () => {
    const source = join(mkdtempSync(join(tmpdir(), 'gongkai-in-')), '通知.txt')
    writeFileSync(source, TEXT)
    const env = { CONTENT_ROOT: content.root, GONGKAI_DATE: '2024-03-01' }
    const run = await runGongkai(['import', source, '--slug', 'moved-window', '--yes'], env)
    expect(run.code, run.stdout + run.stderr).toBe(0)
    await buildSite(content.root, folder)
  })

  test('says why its metadata is incomplete, and which fields nobody has confirmed', () => {
    expect(readNotice()).toEqual([
      '导入说明（2024-03-01）：由旧文件导入，原文件只写明发布的日期，没有写明时刻。',
      '以下信息尚未核对：索引号、主题分类、主题词、内容概述。',
    ])
  })

  test('says only what lasts once they are confirmed', async () => {
    const text = readFileSync(join(content.root, file), 'utf8')
    content.write(file, text.replace(/^ {2}- [a-zA-Z]+ # .*\n/gm, ''))
    await buildSite(content.root, folder)
    expect(readNotice()).toEqual([
      '导入说明（2024-03-01）：由旧文件导入，原文件只写明发布的日期，没有写明时刻。',
    ])
  })
})
