import { cpSync, globSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { writeFiles } from './bare-content.ts'

/** What a style sheet or a page would be made of, if a build looked at it. */
const NOISE = '<p class="bg-lime-300 text-red-500">[见](https://example.com/) {1 + 1}</p>\n'

/** Files that lie around: beside the project, in it, among its code and among the documents. */
const STRAY = [
  ...['../beside.txt', 'notes.txt', 'notes.html', 'notes.mdx', 'notes.ts', 'notes.css'],
  ...['postcss.config.mjs', 'src/notes.txt', 'src/notes.html', 'src/styles/notes.css'],
  ...['src/components/notes.ts', 'public/Thumbs.db', 'public/.DS_Store', 'content/Thumbs.db'],
  ...['content/.DS_Store', 'content/notices/desktop.ini', 'content/notices/.draft/index.mdx'],
  ...['content/notices/office-move-2025/~$wj.docx', 'content/notices/office-move-2025/a.tmp'],
]

/**
 * The same project and content as somebody else has them: in another folder, with the line ends of Windows in all that
 * staff write, and with files that lie around. Returns its folder.
 */
export function anotherCheckout(contentRoot: string): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'gongkai-elsewhere-')), '别处 2')
  for (const name of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(name, join(folder, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction')
  cpSync(contentRoot, join(folder, 'content'), { recursive: true })
  for (const path of globSync(join(folder, 'content/**/*.{mdx,yaml}')))
    writeFileSync(path, readFileSync(path, 'utf8').replaceAll('\n', '\r\n'))
  writeFiles(folder, Object.fromEntries(STRAY.map((name) => [name, NOISE])))
  writeFiles(folder, { 'content/notices/a-draft/index.mdx': DRAFT.replaceAll('\n', '\r\n') })
  return folder
}

/** A document that nobody has published yet. */
const DRAFT = `---
title: 关于一项工作的通知
genre: 通知
organisation: sfq-renewal
source: 示范区城市更新和土地整备局
created: 2026-11-20
published: 2026-11-21T09:00+08:00
topic: urban/renewal
keywords: [工作]
abstract: 还没有写好。
indexNumber: SFGX0001/2026-00998
draft: true
---

正文。
`
