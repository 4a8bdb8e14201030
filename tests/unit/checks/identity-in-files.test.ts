import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isIdentity18 } from '#domain/identity-number.ts'
import { findPersonalData } from '#domain/personal-data.ts'
import { readFileContent } from '#files/file-content.ts'
import { identityNumber, wrongIdentityNumber } from '../../factories/identity-numbers.ts'
import { anArchive, anOfd, aPdf, aPptx } from '../../setup/attachment-files.ts'
import { anExifSegment, aJpeg } from '../../setup/image-files.ts'
import { aDocx, anXlsx, aParagraph } from '../../setup/office-files.ts'

/** A file of each kind that holds a number, in the middle of a word as far as the kind allows. */
const FILES: Record<string, (number: string) => Uint8Array> = {
  'a.docx': (number) =>
    aDocx(
      `<w:p><w:r><w:t>证号${number.slice(0, 7)}</w:t></w:r><w:r><w:t>${number.slice(7)}。</w:t></w:r></w:p>`,
    ),
  'a.xlsx': (number) => anXlsx('汇总', [['姓名', number, '12']]),
  'a.pptx': (number) => aPptx([{ text: '封面', notes: `证号${number}` }]),
  'a.pdf': (number) => aPdf([`ID ${number}.`]),
  'a.ofd': (number) =>
    anOfd([Array.from(number, (text, index) => ({ box: `${10 + index * 2} 9 2 4`, text }))]),
  'a.csv': (number) => Buffer.from(`姓名,证号\n某甲,${number},2024\n`),
  'a.txt': (number) => Buffer.from(`\uFEFF证号${number}。`, 'utf16le'),
  'a.json': (number) => Buffer.from(`{"证号":${number.endsWith('X') ? `"${number}"` : number}}`),
  'a.svg': (number) =>
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><text>证号${number}</text></svg>`),
  'a.jpg': (number) => aJpeg(anExifSegment({ texts: { 0x010e: `ID ${number}` } })),
  'a.doc': (number) =>
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.from(`\0证号${number}。`, 'utf16le'),
    ]),
  'b.doc': (number) => Buffer.from(String.raw`{\rtf1 \'d6\'a4${number}\par}`),
  'a.zip': (number) => anArchive({ '名单.docx': aDocx(aParagraph(number)) }),
}

async function findIdentities(name: string, number: string) {
  const { texts, fault } = await readFileContent(name, FILES[name]?.(number) ?? new Uint8Array())
  expect(fault).toBeUndefined()
  const finds = texts.flatMap(({ text }) =>
    text.split('\n').flatMap((row) => findPersonalData(row)),
  )
  return finds.filter(({ kind }) => kind === '身份证号码').map(({ text }) => text)
}

describe.each(Object.keys(FILES))('in %s', (name) => {
  const runs = { numRuns: name === 'a.pdf' ? 20 : 100 }

  test('every identity number is found', async () => {
    await fc.assert(
      fc.asyncProperty(identityNumber, async (number) => {
        expect(await findIdentities(name, number)).toContain(number)
      }),
      runs,
    )
  })

  test('no number with a wrong check digit is taken for one', async () => {
    await fc.assert(
      fc.asyncProperty(wrongIdentityNumber, async (number) => {
        expect(await findIdentities(name, number)).toEqual([])
      }),
      runs,
    )
  })
})

/** Ways in which people and programs write a number. */
const FORMS: Record<string, (number: string) => string> = {
  plain: (number) => number,
  'with a small x': (number) => number.toLowerCase(),
  'in full width': (number) =>
    number.replace(/./g, (figure) => String.fromCharCode(figure.charCodeAt(0) + 0xfee0)),
  'in three groups': (number) => number.replace(/^(.{6})(.{8})/, '$1 $2 '),
  'in groups of four': (number) => number.replace(/(.{4})(?=.)/g, '$1 '),
  'with hyphens': (number) => number.replace(/^(.{6})(.{8})/, '$1-$2-'),
  'in boxes': (number) => Array.from(number).join(' '),
  'in cells': (number) => Array.from(number).join('\t'),
  'in brackets': (number) => `（${number}）`,
}

test.each(Object.keys(FORMS))('an identity number written %s is found in a sentence', (form) => {
  fc.assert(
    fc.property(identityNumber, fc.constantFrom('', '证号', '证号：'), (number, label) => {
      const text = `${label}${FORMS[form]?.(number) ?? ''}。`
      expect(findPersonalData(text).map(({ kind }) => kind)).toContain('身份证号码')
    }),
  )
})

test('what is taken for an identity number in any row of figures has a real date and check digit', () => {
  const piece = fc.oneof(fc.nat(99_999_999).map(String), fc.constantFrom(' ', '\t', '-', 'X', ','))
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const taken = findPersonalData(pieces.join(''))
        .filter(({ kind }) => kind === '身份证号码')
        .map(({ text }) => text.replace(/[^\dXx]/g, ''))
        .filter((figures) => figures.length === 18)
      expect(taken.filter((figures) => !isIdentity18(figures))).toEqual([])
    }),
    { numRuns: 2000 },
  )
})
