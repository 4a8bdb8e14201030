import { load } from 'cheerio'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compileBody, toHtml } from '../../factories/compiler.ts'
import { aDocument } from '../../factories/document.ts'
import { checkFiles } from '../../setup/check-files.ts'

/** A piece of a paragraph as it is typed, and as it is printed where that differs. */
type Piece = { typed: string; printed: string }

const asTyped = (typed: string): Piece => ({ typed, printed: typed })
const WORDS = [
  '推进城市更新',
  '完成29公顷，',
  '于2026',
  '年底。',
  '（含调整）',
  '“双减”',
  '、',
  '：',
  'land',
  'A3',
  '𠮷',
]
// prettier-ignore
const SIGNS = [
  '3*4*5米', '2*3=6，', '*注：', '长*宽*高', '2**3，', '张**、', '、李*（男）', '138****5678，', 'A_1_2', '__init__', '____年',
  '1~2个', '3~5个，', '~30~', '1~~2年，', '~~~~', '[注]', '[2026]', '（[1]）', '[ ]', 'C:\\目录', '$5$', '#1楼', '5>3，', '& ', '!', '50%',
  '1. ', '01) ', '1978. ', '- 5℃', '+3，', '=', '==', '--', '---', ':::', '^2', '|', '"甲"', "'乙'", '&copy', '^[1]',
]
const ADDRESSES = [
  'https://a.cn/b_c?d=1*2，',
  'www.a.gov.cn/x_(1)。',
  'a_b@c.cn、',
  'http://a.cn：',
  'ftp://a_b.cn，',
]
const MARKED: Piece[] = [
  { typed: '**重点：**', printed: '重点：' },
  { typed: '**“甲”**', printed: '“甲”' },
  { typed: '~~删去，~~', printed: '删去，' },
  { typed: '\\*', printed: '*' },
  { typed: '&lt;', printed: '<' },
]

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS).map(asTyped) },
  { weight: 4, arbitrary: fc.constantFrom(...SIGNS).map(asTyped) },
  { weight: 1, arbitrary: fc.constantFrom(...ADDRESSES).map(asTyped) },
  { weight: 1, arbitrary: fc.constantFrom(...MARKED) },
  { weight: 1, arbitrary: fc.constant(asTyped('\n')) },
)
/** Words stand between, so that two pieces do not become a third. */
const paragraph = fc
  .array(fc.tuple(piece, fc.constantFrom('推进', '落实')), { minLength: 1, maxLength: 10 })
  .map((pieces) => pieces.flatMap(([one, words]) => [one, asTyped(words)]))

const plain = (text: string) => text.replace(/\s+/g, '')

test('a paragraph is printed with all its characters in order, or the check tells a place', async () => {
  await fc.assert(
    fc.asyncProperty(paragraph, async (pieces) => {
      const body = pieces.map(({ typed }) => typed).join('')
      const printed = await print(body)
      const expected = plain(pieces.map((one) => one.printed).join(''))
      if (plain(printed) === expected) expect(hasGap(printed)).toBe(false)
      else expect(await check(body)).not.toEqual([])
    }),
    { numRuns: 1000 },
  )
})

/** A space that nobody typed, between two Chinese characters. */
const hasGap = (text: string) => /\p{Script=Han}\n\p{Script=Han}/u.test(text)

async function print(body: string): Promise<string> {
  const $ = load(toHtml(await compileBody(body)), null, false)
  $('.pa, .ha').remove()
  $('ol > li').each((_, item) => {
    const number = $(item).attr('value') ?? $(item).parent().attr('start') ?? '1'
    $(item).prepend(`${number}. `)
  })
  return $.root().text().trim()
}

/** Lines of the body with an error. */
async function check(body: string): Promise<number[]> {
  const file = aDocument({ body })
  const issues = await checkFiles({ 'notices/office-move/index.mdx': file.source })
  return issues.flatMap(({ severity, line }) =>
    severity === 'error' && line >= file.bodyLine ? [line] : [],
  )
}
