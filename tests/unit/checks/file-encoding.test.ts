import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { fixMechanically } from '#files/mechanical-fixes.ts'
import { decodeOwnText } from '#files/decode-text.ts'
import { parseDocumentFile } from '#files/document-file.ts'
import { aNotice, readBareSite } from '../../setup/bare-content.ts'
import { checkFiles } from '../../setup/check-files.ts'

// A notice with faults of its own, which nobody needs to hear of before it can be read: 公开 in GBK inside Latin text.
const GBK = Buffer.concat([
  Buffer.from('---\ntitle: '),
  Buffer.from('b9abbfaa', 'hex'),
  Buffer.from('\nunknown: 1\n---\n\n{ a,b }\n'),
])
const wide = (text: string, mark = '\uFEFF') => Buffer.from(mark + text, 'utf16le')

test.each([
  ['GBK', GBK],
  ['UTF-16 with a mark', wide(aNotice('{ 正文 }'))],
  ['UTF-16 without a mark', wide(aNotice('{ 正文 }'), '')],
  ['UTF-16 of Latin letters', wide('---\ntitle: a\n---\n', '')],
  ['one damaged byte', Buffer.concat([Buffer.from(aNotice('{ 正文 }')), Buffer.from([0xff])])],
])('a document in %s is reported once, and nothing else of it', async (_, content) => {
  expect(await checkFiles({ 'notices/a/index.mdx': content })).toEqual([
    {
      file: 'notices/a/index.mdx',
      line: 1,
      rule: 'file-encoding',
      severity: 'error',
      problem: '文件编码不是 UTF-8。',
      fix: '用编辑器打开，确认文字没有乱码，另存为 UTF-8（记事本：“另存为”，编码选 UTF-8）；改好后再检查一次。',
    },
  ])
})

test.each(['site.yaml', 'topics.yaml', 'glossary.yaml', 'organisations/sfq-renewal.yaml'])(
  'settings in UTF-16 are reported once, and the documents that need them not at all: %s',
  async (name) => {
    const text = readFileSync(`content/${name}`, 'utf8').replace(/^columns:[\s\S]*/m, '')
    const issues = await checkFiles({
      [name]: wide(text),
      'notices/a/index.mdx': aNotice('正文。'),
    })
    expect(issues.map(({ file, rule }) => `${file} ${rule}`)).toEqual([`${name} file-encoding`])
  },
)

test('a byte order mark and the line ends of Windows are harmless', async () => {
  const toWindows = (text: string) => `\uFEFF${text.replaceAll('\n', '\r\n')}`
  const body =
    '## 一、甲\n\n<NoticeBox kind="info" title="甲">\n\n乙。\n\n</NoticeBox>\n\n| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n'
  expect(
    await checkFiles({
      'notices/a/index.mdx': toWindows(aNotice(body, { documentNumber: '示更规〔2024〕5号' })),
      'site.yaml': toWindows(readBareSite()),
      'topics.yaml': toWindows(readFileSync('content/topics.yaml', 'utf8')),
    }),
  ).toEqual([])
})

test('a file that is not UTF-8 is not mended, because what was read of it is a guess', () => {
  const source = aNotice('完成立项,进度正常。')
  const parse = (content: Uint8Array) => {
    const { text, ...encoding } = decodeOwnText(content)
    const location = { collection: 'notices', slug: 'a', path: 'a', files: [] } as const
    return parseDocumentFile(text, { ...location, files: [], ...encoding })
  }
  expect(fixMechanically(parse(Buffer.from(source)))).not.toBe(source)
  expect(fixMechanically(parse(wide(source)))).toBe(source)
})

test('mending a document number leaves the line ends of Windows', () => {
  const source = aNotice('正文。', { documentNumber: '示更规[2024]5号' }).replaceAll('\n', '\r\n')
  const location = { collection: 'notices', slug: 'a', path: 'a', files: [] } as const
  const fixed = fixMechanically(parseDocumentFile(source, { ...location, files: [] }))
  expect(fixed).toBe(source.replace('[2024]', '〔2024〕'))
  const again = fixMechanically(parseDocumentFile(fixed, { ...location, files: [] }))
  expect(again).toBe(fixed)
})
