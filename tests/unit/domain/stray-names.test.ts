import { expect, test } from 'vitest'
import { isStrayName } from '#domain/stray-names.ts'

test.each([
  ...['~$a.docx', '~$作计划.docx', '~WRL0003.tmp', 'a.txt~', '#index.mdx#', '.index.mdx.swp'],
  ...['Thumbs.db', 'ehthumbs.db', 'thumbs.db', 'Desktop.ini', 'desktop.ini', '$RECYCLE.BIN'],
  ...['.DS_Store', '._清单.xlsx', '.~lock.清单.xlsx#', '__MACOSX', 'System Volume Information'],
  ...['a.tmp', 'a.TMP', '未确认 123.crdownload', 'a.pdf.part', 'a.pdf.download', 'a.zip.xltd'],
])('%s lies there by itself', (name) => {
  expect(isStrayName(name)).toBe(true)
})

test.each([
  ...['index.mdx', '清单.xlsx', 'thumbs.db.xlsx', 'desktop.ini.txt', 'download.pdf', 'part.csv'],
  ...['temp', 'temporary-buildings', 'partial', '~清单.txt', 'a~b.txt', 'site.yaml', 'td'],
])('somebody wrote %s', (name) => {
  expect(isStrayName(name)).toBe(false)
})
