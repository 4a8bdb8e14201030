import { expect, test } from 'vitest'
import { readDocxSource } from '#import/docx-source.ts'
import { runsOf, textOf } from '#import/source-document.ts'
import { aDocx, someRelations } from '../../setup/office-files.ts'

const run = (inner: string) => `<w:r>${inner}</w:r>`
const words = (text: string) => run(`<w:t>${text}</w:t>`)
const mark = (type: string) => run(`<w:fldChar w:fldCharType="${type}"/>`)
const code = (text: string) => run(`<w:instrText xml:space="preserve"> ${text} </w:instrText>`)
const field = (inner: string, result?: string) =>
  mark('begin') + inner + (result === undefined ? '' : mark('separate') + words(result)) + mark('end') // prettier-ignore

async function read(inner: string, parts = {}) {
  const { blocks } = await readDocxSource(aDocx(`<w:p>${inner}</w:p>`, parts))
  const dropped = blocks.flatMap((block) =>
    block.kind === 'dropped'
      ? [`${block.text} ${block.reason}`]
      : runsOf(block).flatMap(({ text, dropped }) => (dropped ? [`${text} ${dropped}`] : [])),
  )
  const text = blocks.flatMap((block) => (block.kind === 'dropped' ? [] : [textOf(block)]))
  return { text: text.join('').trim(), dropped }
}

test.each([
  ['a number in a circle', String.raw`EQ \o\ac(○,1)`, '①'],
  ['a large number in a circle', String.raw`eq \o\ac(○,35)`, '㉟'],
  ['a larger one', String.raw`eq \o\ac(○,50)`, '㊿'],
  ['a numeral in a circle', String.raw`eq \o\ac(◯,三)`, '㊂'],
  ['a letter in a circle', String.raw`eq \o\ac(○,B)`, 'Ⓑ'],
  ['a small letter in a circle', String.raw`eq \o\ac(○,b)`, 'ⓑ'],
  ['a fraction', String.raw`EQ \f(a+b,c)`, '(a+b)/c'],
  ['a root with an empty degree', String.raw`EQ \r(,x)`, '√x'],
  ['a square root', String.raw`EQ \r(x+1)`, '√(x+1)'],
  ['a cube root of a fraction', String.raw`EQ y=\r(3,\f(1,2))`, 'y=³√(1/2)'],
  ['words around', String.raw`EQ S=\f(1,2)ah`, 'S=1/2ah'],
  ['an integral', String.raw`EQ \i(0,1,x)`, undefined],
  ['a sign in a square', String.raw`EQ \o\ac(□,1)`, undefined],
  ['a number that has no circle', String.raw`EQ \o\ac(○,51)`, undefined],
  ['an open bracket', String.raw`EQ \f(a,b`, undefined],
  ['nothing', 'EQ', undefined],
])('the field of %s is written, or refused by name', async (_, instruction, text) => {
  const { text: written, dropped } = await read(
    words('甲') + field(code(instruction)) + words('乙'),
  )
  expect(written).toBe(`甲${text ?? ''}乙`)
  const refused = `${instruction} 公式没有导入，请对照原件补上或改用图片`
  expect(dropped).toEqual(text === undefined ? [refused] : [])
})

test.each(['LISTNUM', 'AUTONUM', String.raw`AUTONUMLGL \* Arabic`, 'SYMBOL 183'])(
  'what the field %s shows is not in the file, and reported',
  async (instruction) => {
    const { dropped } = await read(words('甲') + field(code(instruction)))
    expect(dropped).toEqual([
      `${instruction} 这个域显示的内容（如编号）不在文件里，没有导入，请对照原件补上`,
    ])
  },
)

test('fields that hold what they show, or show nothing, are left alone', async () => {
  const inner =
    field(code('PAGE'), '3') + field(code(String.raw`EQ \f(1,2)`), '½') + field(code('XE "词"'))
  expect(await read(inner)).toEqual({ text: '3½', dropped: [] })
  expect(await read(`<w:fldSimple w:instr="EQ \\f(1,2)">${words('½')}</w:fldSimple>`)).toEqual({
    text: '½',
    dropped: [],
  })
})

test('a field of one element is read like one of several', async () => {
  expect(await read(words('甲') + '<w:fldSimple w:instr=" EQ \\f(1,2) "/>')).toEqual({
    text: '甲1/2',
    dropped: [],
  })
})

test('a field within the code of another is not guessed at', async () => {
  const inner = field(code(String.raw`EQ \f(`) + field(code('=1+1'), '2') + code(',3)'))
  expect((await read(words('甲') + inner)).dropped).toHaveLength(1)
})

test('a deleted field is not written', async () => {
  const deleted = `<w:del w:id="1">${field(code(String.raw`EQ \f(1,2)`))}</w:del>`
  expect(await read(words('甲') + deleted)).toEqual({ text: '甲', dropped: [] })
})

test.each(['Equation.DSMT4', 'Equation.3', 'Equation.KSEE3', 'MathType.1'])(
  'a formula of %s is refused by name where it stands',
  async (program) => {
    const object = run(`<w:object><o:OLEObject ProgID="${program}" r:id="r9"/></w:object>`)
    const parts = {
      ...someRelations({ r9: 'embeddings/oleObject1.bin' }),
      'word/embeddings/oleObject1.bin': new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
    }
    expect(await read(words('甲') + object, parts)).toEqual({
      text: '甲',
      dropped: [`公式 ${program} oleObject1.bin 公式没有导入，请对照原件补上或改用图片`],
    })
  },
)
