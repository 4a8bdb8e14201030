import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readFileNamed } from '../../setup/attachment-lines.ts'

test('an old Word file that LibreOffice wrote gives its numbers and words', async () => {
  const [part] = await readFileNamed('a.doc', readFileSync('tests/fixtures/attachments/list.doc'))
  expect(part?.text).toContain('身份证990101199001011230，电话13800138000')
  expect(part).toMatchObject({ place: '文字片段', isHidden: true })
})

test('bytes in GB 18030 and UTF-16 at an odd place are found in an old file', async () => {
  const content = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae100', 'hex'),
    Buffer.from('内部资料13800138000', 'utf16le'),
    Buffer.from([0, 0xc3, 0xdc, 0xbc, 0xb6, 0x3a, 0x31, 0x32, 0]),
  ])
  const [part] = await readFileNamed('a.wps', content)
  expect(part?.text.split('\n')).toEqual(expect.arrayContaining(['内部资料13800138000', '密级:12']))
})

test('rich text that is called a Word file is read whole', async () => {
  const [part] = await readFileNamed(
    'b.doc',
    readFileSync('tests/fixtures/attachments/rich-text.doc'),
  )
  expect(part?.text).toContain(
    '示范名单，内部资料。\n身份证990101199001011230，电话13800138000。\n某甲\t',
  )
})

test('rich text in bytes of Chinese Windows is read', async () => {
  const [part] = await readFileNamed(
    'c.doc',
    String.raw`{\rtf1\ansi \'b9\'ab\'bf\'aa\par {\pict ${'ab'.repeat(40)}}1}`,
  )
  expect(part?.text).toBe('公开\n 1')
})

test('a control word of rich text that is called like a property of objects says nothing', async () => {
  const [part] = await readFileNamed('d.doc', String.raw`{\rtf1\constructor a}`)
  expect(part?.text).toBe('a')
})
