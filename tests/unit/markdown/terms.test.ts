import fc from 'fast-check'
import { expect, test } from 'vitest'
import { findAnchors } from '#markdown/find-anchors.ts'
import { compileBody, compileWithTerms, toHtml } from '../../factories/compiler.ts'
import { markdownText } from '../../factories/texts.ts'

const LINKS = {
  terms: ['城市更新', '土地整备', '"甲&'],
  names: [],
  toHref: (term: string) => `/base/glossary/#${term}`,
}
const LINK = /<a class="term" href="[^"]*">(.*?)<\/a>/gs

const htmlOf = async (body: string) => toHtml(await compileWithTerms(body, LINKS))
const termsIn = (html: string) => [...html.matchAll(LINK)].map(([, text]) => text)

test('the first use of a term becomes a link under the path of the site', async () => {
  expect(await htmlOf('推进**城市更新**。\n\n城市更新')).toContain(
    '推进<strong><a class="term" href="/base/glossary/#城市更新">城市更新</a></strong>。',
  )
  expect(termsIn(await htmlOf('城市更新\n\n- 土地整备\n- 城市更新'))).toEqual([
    '城市更新',
    '土地整备',
  ])
})

test.each([
  ['a heading', '## 城市更新\n'],
  ['a link', '[城市更新](https://www.example.com/)'],
  ['code', '`城市更新`'],
  ['the head of a table', '| 城市更新 |\n|-|\n| 甲 |\n'],
  ['a caption', '<DataTable caption="城市更新">\n\n| 甲 |\n|-|\n| 乙 |\n\n</DataTable>'],
  ['a signature', '<Signature organisation="城市更新" date="2026年1月1日" />'],
  ['the name of a document in several pieces', '《**城市更新**办法》'],
  ['the name of a body in several pieces', '**城市更新**和[土地整备](https://a.cn/)局'],
])('a term within %s stays as it is', async (_name, body) => {
  expect(await compileWithTerms(body, LINKS)).not.toContain('term')
})

test('a term is explained in the cells of a table, in notes and within components, once for all of them', async () => {
  const body =
    '<NoticeBox kind="info" title="甲">\n\n城市更新\n\n</NoticeBox>\n\n| 甲 |\n|-|\n| 城市更新和土地整备 |\n'
  const code = await compileWithTerms(body, LINKS)
  expect(code.match(/glossary\/#城市更新/g)).toHaveLength(1)
  expect(code.match(/glossary\/#土地整备/g)).toHaveLength(1)
})

test('anchors are those of the text without links', async () => {
  const body = '# 城市更新\n\n## 一、城市更新\n\n城市更新第一条\n\n第一条　土地整备\n'
  const idsOf = (html: string) => [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
  const html = await htmlOf(body)
  expect(termsIn(html)).toHaveLength(2)
  expect(idsOf(html)).toEqual(idsOf(toHtml(await compileBody(body))))
  expect(idsOf(html)).toEqual(expect.arrayContaining([...(findAnchors(body)?.keys() ?? [])]))
})

test('without its links, any text is what it is without a glossary, to the letter', async () => {
  const plainPiece = fc.constantFrom(...LINKS.terms, '《', '》', '局', '甲 ', ' ', '**', '\n\n')
  const piece = fc.oneof({ weight: 9, arbitrary: plainPiece }, markdownText)
  const body = fc.array(piece).map((pieces) => pieces.join(''))
  let withTerms = 0
  await fc.assert(
    fc.asyncProperty(body, async (text) => {
      // Of a paragraph with a component in it, the compiled code shows the words only in part.
      if (/<[A-Z]/.test(text)) return
      const plain = await compileBody(text)
        .then(toHtml)
        .catch(() => undefined)
      if (plain === undefined) return
      const html = await htmlOf(text)
      const found = termsIn(html)
      expect(html.replace(LINK, '$1')).toBe(plain)
      expect(found).toEqual([...new Set(found)])
      if (found.length > 0) withTerms += 1
    }),
  )
  expect(withTerms).toBeGreaterThan(10)
})

test('a text that nests thousands of levels deep does not stop the build', async () => {
  const body = `${'> '.repeat(3000)}城市更新\n`
  const plain = await compileBody(body).then(() => true, String)
  expect(await htmlOf(body).then(() => true, String)).toBe(plain)
})
