import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readPage } from '../setup/built-pages.ts'
import { buildSite, runGongkai } from '../setup/build-site.ts'
import { copyContent } from '../setup/content-copy.ts'

test('notes of a Word file are printed, with references in heading, text and table', async () => {
  const content = copyContent({ withDocuments: false })
  const folder = join(mkdtempSync(join(tmpdir(), 'gongkai-out-')), 'dist')
  const args = [
    'import',
    'tests/fixtures/import/libreoffice-notes.docx',
    '--slug',
    'notes',
    '--yes',
  ]
  const run = await runGongkai(args, { CONTENT_ROOT: content.root })
  expect(run.code, run.stdout + run.stderr).toBe(0)
  await buildSite(content.root, folder)
  const { $ } = readPage(
    { folder, contentRoot: content.root, base: '/', url: '' },
    'summaries/notes/',
  )
  const notesOf = (place: string) =>
    $(`.official ${place} a[data-footnote-ref]`)
      .toArray()
      .map((link) => $($(link).attr('href') ?? '').text())
  expect(notesOf('h2:not(.sr-only)')).toEqual([expect.stringContaining('口径含调整')])
  expect(notesOf('> p')).toEqual([
    expect.stringContaining('单位为公顷'),
    expect.stringContaining('截至2024年底'),
  ])
  expect(notesOf('table')).toEqual([expect.stringContaining('不含北墟片区')])
})
