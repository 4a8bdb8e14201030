import { cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A content root with settings and no document; returns its folder. */
export function aBareContentRoot(): string {
  const root = mkdtempSync(join(tmpdir(), 'gongkai-content-'))
  for (const name of ['topics.yaml', 'glossary.yaml', 'organisations']) {
    cpSync(join('content', name), join(root, name), { recursive: true })
  }
  writeFileSync(join(root, 'site.yaml'), readBareSite())
  return root
}

/** The settings of the demonstration without what needs documents: columns and places. */
export function readBareSite(): string {
  return readFileSync('content/site.yaml', 'utf8')
    .replace(/^columns:[\s\S]*/m, '')
    .replace(/^places:.*\n/m, '')
}

/** Writes files below a folder, with the folders they need. */
export function writeFiles(root: string, files: Record<string, string | Uint8Array>): void {
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(root, name, '..'), { recursive: true })
    writeFileSync(join(root, name), content)
  }
}

/** The front matter of a correct notice; lines given here come on top or replace those of the same field. */
export function aNotice(body: string, fields: Record<string, string> = {}): string {
  const values: Record<string, string> = {
    title: '示范区城市更新和土地整备局关于窗口迁址的通知',
    indexNumber: 'SFGX0001/2024-00001',
    genre: '通知',
    organisation: 'sfq-renewal',
    source: '示范区城市更新和土地整备局',
    created: '2024-01-19',
    published: '2024-01-26T10:00+08:00',
    topic: 'urban/renewal',
    keywords: '[窗口]',
    abstract: '办事窗口搬到新址。',
    ...fields,
  }
  const lines = Object.entries(values).map(([key, value]) => `${key}: ${value}`)
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`
}
