import { expect, test } from 'vitest'
import { importDocument } from '#import/import-document.ts'
import { readDocxSource } from '#import/docx-source.ts'
import { readTextSource } from '#import/text-source.ts'
import { aDocx, aParagraph } from '../../setup/office-files.ts'
import { anImportContext } from '../../setup/import-context.ts'

const ONLY = '关于临港片区五月停水的通知'

test('a Word file of one paragraph is a text, whatever the paragraph looks like', async () => {
  const source = await readDocxSource(aDocx(`<w:p/>${aParagraph(ONLY)}<w:p/>`))
  const { body, metadata, report } = importDocument(source, '文件', anImportContext())
  expect(body).toBe(`${ONLY}\n`)
  expect(metadata.values).toMatchObject({ title: ONLY })
  expect(metadata.unconfirmed).toContain('title')
  expect(report).toContainEqual({
    place: '第1段',
    kind: 'hint',
    text: ONLY,
    note: '全文只有这一段：留在正文，名称也取自这一段，请核对',
  })
})

test('so is a text file of one line', () => {
  expect(importDocument(readTextSource(ONLY), '文件', anImportContext()).body).toBe(`${ONLY}\n`)
})

test('a title above a text is only a title', async () => {
  const content = aDocx(aParagraph(ONLY) + aParagraph('五月六日停水一天。'))
  const { body } = importDocument(await readDocxSource(content), '文件', anImportContext())
  expect(body).toBe('五月六日停水一天。\n')
})
