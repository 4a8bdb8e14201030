import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeTextFile } from '#files/decode-text.ts'
import { readFileContent } from '#files/file-content.ts'
import { describeDamage, findTextDamage } from '#files/text-damage.ts'
import { findFileFaults } from '#checks/attachment-content.ts'

const TEXT =
  '关于开展复核工作的通知\n各有关单位：\n请于2024年3月1日前报送材料，联系电话见附件。\n特此通知。\n'

/** GB 2312 in rows of 94 characters; the decoder knows which bytes each has. */
const gbBytes = new Map<string, [number, number]>()
for (let lead = 0xb0; lead <= 0xd7; lead += 1)
  for (let trail = 0xa1; trail <= 0xf9; trail += 1)
    gbBytes.set(new TextDecoder('gb18030').decode(Uint8Array.of(lead, trail)), [lead, trail])
const toGb = (text: string) =>
  Uint8Array.from(Array.from(text).flatMap((sign) => gbBytes.get(sign) ?? [sign.charCodeAt(0)]))

const words = fc
  .array(fc.constantFrom(...gbBytes.keys(), '\n', '1', 'a'), { minLength: 8, maxLength: 200 })
  .map((signs) => signs.join(''))
  .filter((text) => Array.from(text).filter((sign) => gbBytes.has(sign)).length >= 5)

test('a whole text is decoded as it was written, in UTF-8, GB 18030 and UTF-16 with a mark', () => {
  fc.assert(
    fc.property(words, (text) => {
      const wide = Uint8Array.of(0xff, 0xfe, ...Buffer.from(text, 'utf16le'))
      for (const content of [Buffer.from(text), toGb(text), wide]) {
        expect(findTextDamage(content)).toBeUndefined()
        expect(decodeTextFile(content).replace('\ufeff', '')).toBe(text)
      }
    }),
  )
})

test('a UTF-8 text of which a byte is missing or wrong is told as damaged, and all other words are read', () => {
  const damaged = fc.record({
    text: words,
    at: fc.nat(),
    byte: fc.option(fc.integer({ min: 0xf8, max: 0xff })),
  })
  fc.assert(
    fc.property(damaged, ({ text, at, byte }) => {
      const content = Buffer.from(text)
      const chinese = [...content.keys()].filter((index) => (content[index] ?? 0) >= 0x80)
      const place = chinese[at % chinese.length] ?? 0
      const rest = [
        ...content.subarray(0, place),
        ...(byte === null ? [] : [byte]),
        ...content.subarray(place + 1),
      ]
      const damage = findTextDamage(Uint8Array.from(rest))
      expect(damage?.encoding).toBe('UTF-8')
      expect(Math.abs((damage?.byte ?? 0) - place)).toBeLessThanOrEqual(3)
      expect(damage?.line).toBe(content.subarray(0, place).toString().split('\n').length)
      const read = decodeTextFile(Uint8Array.from(rest))
      const before = content
        .subarray(0, place)
        .toString()
        .replace(/\ufffd+$/, '')
      expect(read.startsWith(before)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test('a text that is valid in no encoding is told as damaged, with the place', () => {
  const gb = toGb(TEXT)
  expect(findTextDamage(gb.slice(0, gb.indexOf(10) - 1))).toEqual({
    encoding: 'GB 18030（GBK）',
    line: 1,
    byte: 22,
  })
  const wide = Buffer.from(`\ufeff${TEXT}`, 'utf16le')
  expect(findTextDamage(wide.subarray(0, -1))?.encoding).toBe('UTF-16')
  const cut = findTextDamage(Buffer.from(TEXT.trimEnd()).subarray(0, -1))
  expect(cut && describeDamage(cut)).toMatchInlineSnapshot(
    `"第 4 行（第 132 个字节）不是有效的 UTF-8 文字"`,
  )
})

test('the gate reads a damaged attachment and says where it is damaged', async () => {
  const content = Buffer.from('姓名,证件号码\n张三,110101199003070070\n李四').subarray(0, -1)
  const file = await readFileContent('名单.csv', content)
  expect(file.texts[0]?.text).toContain('张三,110101199003070070\n李')
  expect(await findFileFaults(file, '附件 "名单.csv"')).toMatchInlineSnapshot(`
    [
      {
        "fix": "用编辑器打开核对，改正乱码、补全缺字，另存为 UTF-8 再放进来。",
        "problem": "附件 "名单.csv" 已损坏：第 3 行（第 52 个字节）不是有效的 UTF-8 文字。",
      },
    ]
  `)
})
