import { expect, test } from 'vitest'
import { readFileContent } from '#files/file-content.ts'
import { damagedCopies } from '../../factories/damaged-copies.ts'
import { anArchive } from '../../setup/attachment-files.ts'
import { readLinesOf } from '../../setup/attachment-lines.ts'
import { anExifSegment, aJpeg } from '../../setup/image-files.ts'
import { aParagraph, WORD_NAMESPACE } from '../../setup/office-files.ts'

const base64 = (content: string | Uint8Array) => Buffer.from(content).toString('base64')

const MHT = Buffer.from(
  [
    'From: <Saved by a browser>',
    'Subject: =?utf-8?Q?=E5=90=8D=E5=8D=95?=',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="B"',
    '',
    '--B',
    'Content-Type: text/html; charset="gb2312"',
    'Content-Transfer-Encoding: quoted-printable',
    '',
    '<p>=B5=E7=BB=B0138=',
    '00138000</p>',
    '--B',
    'Content-Type: text/html; charset="utf-8"',
    'Content-Transfer-Encoding: base64',
    '',
    base64('<p>第二<b>部</b>分</p>'),
    '--B',
    'Content-Type: text/xml; charset="utf-8"',
    '',
    '<xml>列表</xml>',
    '--B',
    'Content-Type: image/jpeg',
    'Content-Transfer-Encoding: base64',
    '',
    base64(aJpeg(anExifSegment({ texts: { 0x010e: '13900139000' } }))),
    '--B--',
    '',
  ].join('\r\n'),
)

test('the parts of a saved page are decoded, and its images looked into', async () => {
  const lines = await readLinesOf('a.mht', MHT)
  expect(lines[0]?.split(/\n+/)).toEqual(['全文：名单', '电话13800138000', '第二部分', '列表'])
  expect(lines.slice(1)).toEqual(['藏 嵌入的“1.jpeg”；图片信息：13900139000'])
})

test('a saved page that Word takes in is read', async () => {
  const docx = anArchive({
    'word/document.xml': `<w:document ${WORD_NAMESPACE}>${aParagraph('正文')}</w:document>`,
    'word/afchunk.mht': MHT,
  })
  expect((await readLinesOf('a.docx', docx)).join('\n')).toContain('电话13800138000')
})

test('what is no saved page is read as it stands', async () => {
  expect(await readLinesOf('a.mhtml', '<p>电话13800138000</p>')).toEqual(['全文：电话13800138000'])
})

test('damaged files give what can be read of them, and no fault', async () => {
  for (const content of damagedCopies(MHT, 200))
    expect((await readFileContent('a.mht', content)).fault).toBeUndefined()
})
