import { deflateSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readDocumentProperties } from '#files/document-properties.ts'
import { readFileContent } from '#files/file-content.ts'
import { readImageMetadata } from '#files/image-metadata.ts'
import { anArchive, anOfd, aPdf } from '../../setup/attachment-files.ts'
import { aNotice } from '../../setup/bare-content.ts'
import { checkFiles } from '../../setup/check-files.ts'
import {
  anExifBlock,
  anExifSegment,
  anXmpSegment,
  aJpeg,
  aPng,
  aWebp,
} from '../../setup/image-files.ts'
import { aDocx, aParagraph, WORD_NAMESPACE } from '../../setup/office-files.ts'

const problemsOf = async (name: string, content: Uint8Array) => {
  const attachments = `[{ file: ${name}, title: 现场照片 }]`
  const issues = await checkFiles({
    'notices/a/index.mdx': aNotice('正文。', { attachments }),
    [`notices/a/${name}`]: content,
  })
  return issues.map(({ rule, problem }) => `${rule} ${problem}`)
}

const PLACE = (about: string) => `document-properties ${about} 的图片信息中有拍摄位置（GPS）。`
const PHOTOGRAPH = aJpeg(anExifSegment({ latitude: 22 }))

describe('a photograph', () => {
  test.each([
    ['a.jpg', PHOTOGRAPH],
    ['a.png', aPng([['eXIf', anExifBlock({ latitude: 22 })]])],
    ['a.webp', aWebp([['EXIF', anExifBlock({ latitude: 22 })]])],
    ['b.jpg', aJpeg(anXmpSegment('<rdf:Description xmlns:exif="e" exif:GPSLatitude="22,33N"/>'))],
  ])('with a position is refused: %s', async (name, content) => {
    expect(await problemsOf(name, content)).toEqual([PLACE(`附件 "${name}"`)])
  })

  test('that looked for satellites in vain has no position', async () => {
    expect(await problemsOf('a.jpg', aJpeg(anExifSegment({ latitude: 0 })))).toEqual([])
  })

  test.each([
    ['Exif', 'a.jpg', aJpeg(anExifSegment({ texts: { 0x013b: '张小三' } })), '作者', '张'],
    [
      'its camera',
      'a.jpg',
      aJpeg(anExifSegment({ texts: { 0xa430: 'Zhang' } })),
      '相机所有者',
      'Z',
    ],
    [
      'XMP',
      'a.jpg',
      aJpeg(anXmpSegment('<dc:creator xmlns:dc="d"><rdf:li>张小三</rdf:li></dc:creator>')),
      '作者',
      '张',
    ],
    ['a text of PNG', 'a.png', aPng([['tEXt', Buffer.from('Author\0张小三')]]), 'Author', '张'],
    [
      'a packed text of PNG',
      'a.png',
      aPng([
        ['zTXt', Buffer.concat([Buffer.from('Author\0\0'), deflateSync(Buffer.from('张小三'))])],
      ]),
      'Author',
      '张',
    ],
    [
      'an international text of PNG',
      'a.png',
      aPng([['iTXt', Buffer.from('Author\0\0\0zh\0作者\0张小三')]]),
      'Author',
      '张',
    ],
  ])('whose maker is named in %s is refused', async (_, name, content, property, initial) => {
    expect(await problemsOf(name, content)).toEqual([
      `document-properties 附件 "${name}" 的文件属性“${property}”中有人名（${initial}某）。`,
    ])
  })

  test('is looked into where a document shows it, an archive holds it, or a Word file', async () => {
    const shown = await checkFiles({
      'notices/a/index.mdx': aNotice('<Figure src="a.jpg" alt="现场" />'),
      'notices/a/a.jpg': PHOTOGRAPH,
    })
    expect(shown.map(({ line, problem }) => `${line} ${problem}`)).toEqual([
      '14 图片 "a.jpg" 的图片信息中有拍摄位置（GPS）。',
    ])
    const zip = anArchive({ 'a.jpg': PHOTOGRAPH })
    expect(await problemsOf('a.zip', zip)).toEqual([PLACE('附件 "a.zip" 中的 "a.jpg"')])
    const docx = Buffer.from(
      anArchive({
        ...Object.fromEntries(
          Object.entries({
            'word/document.xml': `<w:document ${WORD_NAMESPACE}>${aParagraph('正文')}</w:document>`,
          }),
        ),
        'word/media/image1.jpg': PHOTOGRAPH,
      }),
    )
    expect((await problemsOf('a.docx', docx)).join()).toContain(
      '"word/media/image1.jpg" 的图片信息',
    )
  })

  test('that says something secret or personal in its properties is refused', async () => {
    const comment = aJpeg(anExifSegment({ texts: { 0x010e: '内部资料 13800138000' } }))
    expect((await problemsOf('a.jpg', comment)).map((problem) => problem.split(' ')[0])).toEqual([
      'personal-data',
      'secrecy',
    ])
  })

  test('that is damaged anywhere is read without an exception', () => {
    const whole = Buffer.from(
      aJpeg(anExifSegment({ texts: { 0x013b: '张小三' }, latitude: 22 }), anXmpSegment('<a/>')),
    )
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.nat(255), fc.nat(whole.length), (at, byte, end) => {
        const damaged = Buffer.from(whole.subarray(0, end))
        if (at < end) damaged[at] = byte
        expect(() => readImageMetadata(damaged)).not.toThrow()
      }),
      { numRuns: 2000 },
    )
  })
})

test('those who commented on a file or changed it are named in it', async () => {
  const docx = aDocx(`<w:ins w:author="张小三">${aParagraph('甲')}</w:ins>`, {
    'word/comments.xml': `<w:comments ${WORD_NAMESPACE}><w:comment w:author="李小四">${aParagraph('乙')}</w:comment></w:comments>`,
  })
  expect(readDocumentProperties(await readFileContent('a.docx', docx))).toEqual([
    { name: '批注、修订者', value: '张小三' },
    { name: '批注、修订者', value: '李小四' },
  ])
})

test('the author of an OFD file is named in it', async () => {
  const ofd = anOfd([], {
    'OFD.xml': '<o:OFD xmlns:o="o"><o:DocInfo><o:Author>张小三</o:Author></o:DocInfo></o:OFD>',
  })
  expect(readDocumentProperties(await readFileContent('a.ofd', ofd))).toEqual([
    { name: '作者', value: '张小三' },
  ])
})

test('a person whom only the XMP packet of a PDF names is found', async () => {
  const packet =
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator><rdf:Seq><rdf:li>综合科 张小三</rdf:li></rdf:Seq></dc:creator></rdf:Description></rdf:RDF></x:xmpmeta>'
  const pdf = new TextDecoder()
    .decode(aPdf(['page']))
    .replace('/Pages 2 0 R', '/Pages 2 0 R/Metadata 6 0 R')
    .replace(
      'trailer',
      `6 0 obj<</Type/Metadata/Subtype/XML/Length ${Buffer.byteLength(packet)}>>stream\n${packet}\nendstream endobj\ntrailer`,
    )
  expect(await problemsOf('a.pdf', Buffer.from(pdf))).toEqual([
    'document-properties 附件 "a.pdf" 的文件属性“作者”中有人名（张某）。',
  ])
})

test('a person whom only the properties of a PDF name is found', async () => {
  const author = Buffer.from('\ufeff张小三', 'utf16le').swap16().toString('hex')
  const pdf = new TextDecoder()
    .decode(aPdf(['page']))
    .replace('trailer<<', `6 0 obj<</Author<${author}>>>endobj\ntrailer<</Info 6 0 R`)
  expect(await problemsOf('a.pdf', Buffer.from(pdf))).toEqual([
    'document-properties 附件 "a.pdf" 的文件属性“作者”中有人名（张某）。',
  ])
})
