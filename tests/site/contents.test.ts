import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { aNotice } from '../setup/bare-content.ts'
import { readPage } from '../setup/built-pages.ts'
import { buildSite } from '../setup/build-site.ts'
import { copyContent } from '../setup/content-copy.ts'

const TEXTS = {
  nested: '## 办法\n\n### 第一章　总则\n\n甲。\n\n### 第二章　附则\n\n乙。',
  level: '## 一、目标\n\n甲。\n\n## 二、保障\n\n乙。',
  single: '## 一、目标\n\n甲。',
}
const content = copyContent({ withDocuments: false })
const folder = join(mkdtempSync(join(tmpdir(), 'gongkai-out-')), 'dist')

beforeAll(async () => {
  for (const [index, [name, text]] of Object.entries(TEXTS).entries()) {
    const indexNumber = `SFGX0001/2024-0000${String(index + 1)}`
    content.write(`notices/${name}/index.mdx`, aNotice(text, { title: `通知${name}`, indexNumber }))
  }
  await buildSite(content.root, folder)
})

test.each([
  ['nested', 3],
  ['level', 2],
  ['single', 0],
])('headings of every level count for the contents: %s', (name, count) => {
  const site = { folder, contentRoot: content.root, base: '/', url: '' }
  const { $ } = readPage(site, `notices/${name}/`)
  expect($('contents-panel nav a')).toHaveLength(count)
})
