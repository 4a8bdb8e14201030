import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findGarbledTexts } from '#checks/garbled-text.ts'
import { findMojibake } from '#domain/mojibake.ts'
import { toLines } from '../../factories/issues.ts'

const garbled = (source: string) => findGarbledTexts([{ path: 'a.mdx', source }])
const readAs = (encoding: string, text: string) =>
  new TextDecoder(encoding).decode(Buffer.from(text))

test('a garbled text is reported line by line, with what it may have been', () => {
  const source = `---\ntitle: ${readAs('gbk', '关于印发文件')}\n---\r\n正文。\r\n见锟斤拷锟斤拷。\r\n`
  expect(toLines(garbled(source))).toMatchInlineSnapshot(`
    "a.mdx:2  错误：有乱码“鍏充簬鍗板彂鏂囦欢”，原来可能是“关于印发文件”。对照原件，重新输入或复制这几个字。[garbled-text]
    a.mdx:5  错误：有乱码“锟斤拷锟斤拷”。对照原件，重新输入或复制这几个字。[garbled-text]"
  `)
})

test.each([
  ['the mark for what is lost', '面积\ufffd平方米'],
  ['fresh memory', '烫烫烫烫'],
  ['used memory', '屯屯屯'],
  ['a byte order mark', 'ï»¿一、总则'],
  ['UTF-8 read as Western text', readAs('windows-1252', '附件')],
  ['a letter read so', readAs('windows-1252', 'Müller')],
  ['a dash read so', readAs('windows-1252', '2024—2025')],
  ['UTF-8 read as GBK', readAs('gbk', '附件')],
  ['GBK read as Western text', '¹ØÓÚÓ¡·¢'],
])('%s is garbled: %s', (_, text) => {
  expect(garbled(text)).toHaveLength(1)
})

test.each([
  '烫伤、屯门、锟铻',
  '××市××区××××号',
  '····',
  '5°C、10°',
  'café”…',
  'naïve、Müller、Dvořák、Ångström',
  '面积 50㎡、±3%、©2024',
  '鏂',
])('%s is a text', (text) => {
  expect(garbled(text)).toEqual([])
})

test('whatever is read in GBK though it is UTF-8 is noticed', () => {
  // Four characters of GB 2312, of which some may be lost at the ends.
  const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCharCode(code))
  const texts = fc.array(han, { minLength: 4, maxLength: 40 }).map((all) => all.join(''))
  fc.assert(
    fc.property(texts, (text) => {
      expect(findMojibake(readAs('gbk', text))).not.toEqual([])
    }),
  )
})

test('a text that is garbled from end to end is told of ten times', () => {
  expect(garbled('锟斤拷\n'.repeat(50))).toHaveLength(10)
})
