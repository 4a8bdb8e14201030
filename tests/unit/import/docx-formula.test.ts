import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDocxSource } from '#import/docx-source.ts'
import { textOf } from '#import/source-document.ts'
import { aDocx } from '../../setup/office-files.ts'

const MATH = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
const run = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`
const in_ = (name: string, inner: string) => `<m:${name}>${inner}</m:${name}>`
/** A part with properties: `chr=∑` is `<m:chr m:val="∑"/>`. */
const part = (name: string, properties: string[], inner: string) =>
  in_(
    name,
    in_(
      `${name}Pr`,
      properties
        .map((each) => each.split('='))
        .map(([key = '', value]) => `<m:${key}${value === undefined ? '' : ` m:val="${value}"`}/>`)
        .join(''),
    ) + inner,
  )
const e = (text: string) => in_('e', run(text))
const sub = (text: string) => in_('sub', run(text))
const sup = (text: string) => in_('sup', run(text))
const matrix = in_('m', in_('mr', e('1') + e('2')) + in_('mr', e('3') + e('4')))

async function read(formula: string) {
  const body = `<w:p><w:r><w:t>式</w:t></w:r><m:oMath ${MATH}>${formula}</m:oMath></w:p>`
  const { blocks, changes } = await readDocxSource(aDocx(body))
  return {
    text: blocks
      .flatMap((block) => (block.kind === 'paragraph' ? textOf(block) : []))
      .join('\n')
      .slice(1),
    notes: changes.map(({ note }) => note),
  }
}

test.each([
  ['a fraction', in_('f', in_('num', run('a+b')) + in_('den', run('c'))), '(a+b)/c'],
  ['a fraction without a bar', part('d', [], in_('e', part('f', ['type=noBar'], in_('num', run('n')) + in_('den', run('k'))))), '(n；k)'],
  ['a square root', part('rad', ['degHide=1'], in_('deg', '') + e('x+y')), '√(x+y)'],
  ['a cube root', in_('rad', in_('deg', run('3')) + e('x')), '³√x'],
  ['another root', in_('rad', in_('deg', run('k')) + e('x')), '[k]√x'],
  ['a sum with limits', part('nary', ['chr=∑'], sub('i=1') + sup('n') + e('a×b')), '∑_(i=1)^n(a×b)'],
  ['an integral, which has no sign of its own', in_('nary', sub('0') + sup('T') + e('f(t)')), '∫_0^T f(t)'],
  ['a product without limits', part('nary', ['chr=∏', 'subHide=1', 'supHide=1'], in_('sub', '') + in_('sup', '') + e('x')), '∏ x'],
  ['brackets', in_('d', e('a')), '(a)'],
  ['cases behind a brace', part('d', ['begChr={', 'endChr='], in_('e', in_('eqArr', e('a&amp;=1') + e('b&amp;=2')))), '{a=1；b=2}'],
  ['square brackets with a separator', part('d', ['begChr=[', 'endChr=]', 'sepChr=,'], e('a') + e('b')), '[a,b]'],
  ['bars of an absolute value', part('d', ['begChr=|', 'endChr=|'], e('x−y')), '|x−y|'],
  ['floor signs', part('d', ['begChr=⌊', 'endChr=⌋'], e('x')), '⌊x⌋'],
  ['a matrix', matrix, '[1，2；3，4]'],
  ['a matrix in brackets', in_('d', in_('e', matrix)), '(1，2；3，4)'],
  ['a power', in_('sSup', e('x') + sup('2')), 'x²'],
  ['a power of letters', in_('sSup', e('x+1') + sup('k')), '(x+1)^k'],
  ['an index', in_('sSub', e('x') + sub('i,j')), 'x_(i,j)'],
  ['an index and a power', in_('sSubSup', e('x') + sub('1') + sup('2')), 'x₁²'],
  ['an index and a power of letters', in_('sSubSup', e('x') + sub('i') + sup('k')), 'x_i^k'],
  ['indices before a sign', in_('sPre', sub('6') + sup('14') + e('C')), '₆¹⁴C'],
  ['a limit', in_('func', in_('fName', in_('limLow', e('lim') + in_('lim', run('n→∞')))) + e('x')), 'lim_(n→∞) x'],
  ['something above', in_('limUpp', e('→') + in_('lim', run('d'))), '→^d'],
  ['a function', in_('func', in_('fName', run('sin')) + e('x+1')), 'sin(x+1)'],
  ['a bar above', part('bar', ['pos=top'], e('AB')), 'A̅B̅'],
  ['a bar below', in_('bar', e('x')), 'x̲'],
  ['an accent', part('acc', ['chr=̃'], e('x')), 'x̃'],
  ['an accent without a sign of its own', in_('acc', e('p')), 'p̂'],
  ['an accent over more', part('acc', ['chr=⃗'], e('AB')), '(AB)⃗'],
  ['a mean', part('acc', ['chr=̅'], e('xy')), 'x̅y̅'],
  ['a brace below', in_('limLow', in_('e', in_('groupChr', e('a+b'))) + in_('lim', run('n'))), '⏟(a+b)_n'],
  ['a frame', in_('borderBox', e('x')), '▭(x)'],
  ['a box, which is not seen', in_('box', e('x')), 'x'],
  ['what is deleted', `<w:del w:id="1">${run('a')}</w:del>${run('b')}`, 'b'],
  ['a break between lines', `<m:r><m:t>a</m:t><w:br/></m:r>${run('b')}`, 'a；b'],
  ['a symbol of a font', '<m:r><w:sym w:font="Symbol" w:char="F0A3"/></m:r>', '≤'],
  ['letters of their own for formulas', run('𝑥+𝟏'), 'x+1'],
  ['a part that is not known', in_('new', e('x')), 'x'],
])('%s is written on one line', async (_, formula, text) => {
  expect((await read(formula)).text).toBe(text)
}) // prettier-ignore

test.each([
  ['struck terms', part('borderBox', ['strikeH=1'], e('x')), '公式里的划去的部分写不成文字，请对照原件补上或改用图片'],
  ['a symbol that only its owner has', '<m:r><w:sym w:font="Own" w:char="F123"/></m:r>', '公式里的符号 Own F123 写不成文字，请对照原件补上或改用图片'],
  ['a picture', '<m:r><w:pict/></m:r>', '公式里的图片写不成文字，请对照原件补上或改用图片'],
])('%s in a formula are named', async (_, formula, note) => {
  expect((await read(formula)).notes).toContain(note)
}) // prettier-ignore

test('formulas of one group do not run together', async () => {
  const group = `<m:oMathPara ${MATH}>${in_('oMath', run('a=1'))}${in_('oMath', run('b=2'))}</m:oMathPara>`
  const { blocks } = await readDocxSource(aDocx(`<w:p>${group}</w:p>`))
  expect(blocks.map(textOf)).toEqual(['a=1；b=2'])
})

/** A formula of any depth, with the letters that it must show. */
const formulas = fc.letrec<{ formula: { xml: string; letters: string } }>((tie) => {
  const leaf = fc.constantFrom('a', 'b', 'z', '7').map((letter) => ({ xml: run(letter), letters: letter })) // prettier-ignore
  const pair = (build: (a: string, b: string) => string) =>
    fc.tuple(tie('formula'), tie('formula')).map(([a, b]) => ({
      xml: build(a.xml, b.xml),
      letters: a.letters + b.letters,
    }))
  return {
    formula: fc.oneof(
      { maxDepth: 4 },
      leaf,
      pair((a, b) => in_('f', in_('num', a) + in_('den', b))),
      pair((a, b) => in_('rad', in_('deg', a) + in_('e', b))),
      pair((a, b) => part('nary', ['chr=∑'], in_('sub', a) + in_('e', b))),
      pair((a, b) => in_('d', in_('e', a) + in_('e', b))),
      pair((a, b) => in_('sSub', in_('e', a) + in_('sub', b))),
      pair((a, b) => in_('m', in_('mr', in_('e', a) + in_('e', b)))),
      pair((a, b) => in_('eqArr', in_('e', a) + in_('e', b))),
      pair((a, b) => in_('limUpp', in_('e', a) + in_('lim', b))),
    ),
  }
}).formula

test('no letter of a formula is lost, and its brackets close', async () => {
  await fc.assert(
    fc.asyncProperty(formulas, async ({ xml, letters }) => {
      const { text } = await read(xml)
      const plain = text.normalize('NFKC')
      expect(Array.from(plain.replace(/[^abz7]/g, '')).sort()).toEqual(Array.from(letters).sort())
      for (const [open = '', close = ''] of ['()', '[]'].map((pair) => pair.split('')))
        expect(plain.split(open).length).toBe(plain.split(close).length)
    }),
    { numRuns: 60 },
  )
})
