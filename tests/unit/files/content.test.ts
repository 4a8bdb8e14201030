import { mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checkContent } from '#checks/check-content.ts'
import { readContent } from '#files/content.ts'
import { SITE, TOPICS, ORGANISATION } from '../../factories/content.ts'
import { aDocument } from '../../factories/document.ts'

/** A content root on disk. */
function aFolder(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'gongkai-content-'))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

const settings = {
  'site.yaml': SITE,
  'topics.yaml': TOPICS,
  'glossary.yaml': '[]\n',
  'organisations/renewal.yaml': ORGANISATION,
}
const { source } = aDocument()

describe('a content root', () => {
  test('is read whole', () => {
    const root = aFolder({
      ...settings,
      'organisations/land.yaml': ORGANISATION,
      'organisations/README.md': '说明',
      'notices/b/index.mdx': source,
      'notices/a/index.mdx': source,
      'notices/a/list.xlsx': '',
      'notices/a/.DS_Store': '',
      'notices/a/~$list.xlsx': '',
      'notices/a/Thumbs.db': '',
      'notices/desktop.ini': '',
      'organisations/Thumbs.db': '',
      '~$site.docx': '',
      '__MACOSX/a': '',
      'policies/c/index.mdx': source,
    })
    const content = readContent(root)
    expect(content.site.data?.mode).toBe('demonstration')
    expect([...content.organisations.keys()]).toEqual(['land', 'renewal'])
    expect(content.documents.map(({ id }) => id)).toEqual(['policies/c', 'notices/a', 'notices/b'])
    expect(content.documents[1]).toMatchObject({
      path: join(root, 'notices/a/index.mdx'),
      files: ['list.xlsx'],
    })
    expect(content.misplaced).toEqual([])
  })

  test('names what lies where nothing reads it', () => {
    const root = aFolder({
      ...settings,
      'notices/lonely.mdx': source,
      'notices/folder/text.md': source,
      'notices/.hidden': '',
      'organisations/housing.yml': ORGANISATION,
      'notice/misspelt/index.mdx': source,
      'loose.docx': '',
      'notices/a/index.mdx': source,
      'notices/a/folder/list.txt': '',
      'organisations/Housing Bureau.yaml': ORGANISATION,
    })
    expect(readContent(root).misplaced).toEqual([
      join(root, 'notices/a/folder'),
      join(root, 'notices/folder/text.md'),
      join(root, 'notices/lonely.mdx'),
      join(root, 'organisations/Housing Bureau.yaml'),
      join(root, 'organisations/housing.yml'),
      join(root, 'loose.docx'),
      join(root, 'notice'),
    ])
  })

  test('that is empty is read without an exception, and every missing file is reported', async () => {
    const content = readContent(aFolder({}))
    expect(content.documents).toEqual([])
    const rules = (await checkContent(content)).map(({ rule }) => rule)
    expect(rules.filter((rule) => rule === 'settings')).toHaveLength(3)
  })

  test('does not take a link to a file elsewhere, nor a folder, for a file of the document', async () => {
    const fields = {
      attachments: '[{ file: secret.txt, title: 甲 }, { file: folder.txt, title: 乙 }]',
    }
    const root = aFolder({
      ...settings,
      'secret.txt': '秘密',
      'notices/a/index.mdx': aDocument({ fields }).source,
      'notices/a/folder.txt/x': '',
    })
    symlinkSync(join(root, 'secret.txt'), join(root, 'notices/a/secret.txt'))
    symlinkSync(join(root, 'notices/a'), join(root, 'notices/b'))
    const content = readContent(root)
    expect(content.documents.map(({ files }) => files)).toEqual([[]])
    expect(
      (await checkContent(content)).filter(({ rule }) => rule === 'missing-file'),
    ).toHaveLength(2)
  })
})
