import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readImageMetadata } from '#files/image-metadata.ts'
import { readPhotoshop } from '#files/iptc-fields.ts'
import { aNotice } from '../../setup/bare-content.ts'
import { checkFiles } from '../../setup/check-files.ts'

const aField = (number: number, value: Buffer) => {
  const head = Buffer.from([0x1c, 2, number, 0, 0])
  head.writeUInt16BE(value.length, 3)
  return Buffer.concat([head, value])
}

/** A block of Photoshop, with another resource before the fields. */
const aBlock = (...fields: Buffer[]) => {
  const data = Buffer.concat(fields)
  const size = Buffer.alloc(4)
  size.writeUInt32BE(data.length)
  return Buffer.concat([
    Buffer.from('Photoshop 3.0\x008BIM\x03\xed\0\0\0\0\0\x02ab8BIM\x04\x04\0\0', 'latin1'),
    size,
    data,
  ])
}

const aJpegWith = (block: Buffer) => {
  const size = Buffer.alloc(2)
  size.writeUInt16BE(block.length + 2)
  return Buffer.concat([
    Buffer.from('ffd8ffed', 'hex'),
    size,
    block,
    Buffer.from('ffda0002ffd9', 'hex'),
  ])
}

const UTF8 = (text: string) => Buffer.from(text)
const BYLINE = aField(80, UTF8('张小三'))
const CITY = aField(90, UTF8('示范市'))
/** 张小三 in the encoding of Chinese Windows. */
const GB = Buffer.from('d5c5d0a1c8fd', 'hex')

test.each([
  ['a by-line', aJpegWith(aBlock(BYLINE)), [{ name: '作者', value: '张小三' }]],
  [
    'a by-line of Chinese Windows',
    aJpegWith(aBlock(aField(80, GB))),
    [{ name: '作者', value: '张小三' }],
  ],
  [
    'a city behind other fields',
    aJpegWith(aBlock(aField(25, UTF8('街景')), CITY)),
    [{ name: '拍摄地点', value: '示范市' }],
  ],
  ['nothing', aJpegWith(aBlock()), []],
])('%s is read from a JPEG', (_, content, properties) => {
  expect(readImageMetadata(content)).toEqual(properties)
})

test('a TIFF keeps the same fields in a tag', () => {
  const fields = Buffer.concat([BYLINE, CITY])
  const head = Buffer.alloc(26)
  head.write('II*\0', 'latin1')
  head.writeUInt32LE(8, 4)
  head.writeUInt16LE(1, 8)
  head.writeUInt16LE(0x83bb, 10)
  head.writeUInt16LE(1, 12)
  head.writeUInt32LE(fields.length, 14)
  head.writeUInt32LE(26, 18)
  expect(readImageMetadata(Buffer.concat([head, fields])).map(({ value }) => value)).toEqual([
    '张小三',
    '示范市',
  ])
})

test('a photograph with a by-line and a city is refused', async () => {
  const issues = await checkFiles({
    'notices/a/index.mdx': aNotice('正文。', { attachments: '[{ file: a.jpg, title: 照片 }]' }),
    'notices/a/a.jpg': aJpegWith(aBlock(BYLINE, CITY)),
  })
  expect(issues.map(({ rule, problem }) => `${rule} ${problem}`)).toEqual([
    'document-properties 附件 "a.jpg" 的图片信息中有拍摄地点（示范市）。',
    'document-properties 附件 "a.jpg" 的文件属性“作者”中有人名（张某）。',
  ])
})

test('a damaged block says no more than what can be read of it', () => {
  const whole = aBlock(BYLINE, CITY)
  fc.assert(
    fc.property(fc.nat(whole.length), fc.nat(255), (at, byte) => {
      const damaged = Buffer.from(whole)
      damaged[at] = byte
      expect(readPhotoshop(damaged).length).toBeLessThanOrEqual(3)
      expect(readPhotoshop(damaged.subarray(0, at)).length).toBeLessThanOrEqual(2)
    }),
  )
})
