import { expect, test } from 'vitest'
import { anArchive } from '../../setup/attachment-files.ts'
import { readLinesOf } from '../../setup/attachment-lines.ts'
import { aDocx, aParagraph } from '../../setup/office-files.ts'

test('files in an archive are read with their own places, one archive deep', async () => {
  const inner = anArchive({ '清单.txt': '内层' })
  const zip = anArchive({ '资料/名单.docx': aDocx(aParagraph('外层')), '内.zip': inner })
  expect(await readLinesOf('a.zip', zip)).toEqual([
    '压缩包中的“资料/名单.docx”；正文：外层',
    '压缩包中的“内.zip”；压缩包中的“清单.txt”；全文：内层',
  ])
})

test('names that old Windows programs wrote into an archive are read as Chinese', async () => {
  // "名单" in GB 18030 in place of four Latin letters, in both headers.
  const zip = Buffer.from(anArchive({ 'abcd.txt': '甲' }))
  for (let at = zip.indexOf('abcd'); at >= 0; at = zip.indexOf('abcd'))
    Buffer.from('c3fbb5a5', 'hex').copy(zip, at)
  expect(await readLinesOf('a.zip', zip)).toEqual(['压缩包中的“名单.txt”；全文：甲'])
})
