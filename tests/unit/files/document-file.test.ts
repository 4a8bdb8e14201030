import { parseFrontmatter } from 'astro/markdown'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findFrontMatterFaults } from '#checks/front-matter.ts'
import { aDocument, aDocumentFrom } from '../../factories/document.ts'
import { markdownText, yamlText } from '../../factories/texts.ts'

test('a document is taken apart into front matter and body', () => {
  const document = aDocumentFrom('---\ntitle: 标题\n---\n\n正文。\n', {
    collection: 'policies',
    slug: 'measures',
    files: ['a.pdf'],
  })
  expect(document).toMatchObject({
    id: 'policies/measures',
    path: 'content/policies/measures/index.mdx',
    files: ['a.pdf'],
    body: '\n正文。\n',
    bodyLine: 4,
    data: undefined,
  })
  expect(document.yaml?.value).toEqual({ title: '标题' })
})

test('valid front matter gives its data, with dates as they were typed', () => {
  expect(aDocument().data).toMatchObject({
    created: '2025-03-01',
    published: '2025-03-03T09:00+08:00',
  })
})

describe('the end of the front matter', () => {
  test.each([
    ['a value that ends with hyphens', '---\ntitle: 甲---\n---\n乙', '甲---', '乙', 4],
    ['a value with hyphens inside', '---\ntitle: 甲 --- 乙\n---\n丙', '甲 --- 乙', '丙', 4],
    ['spaces behind the fences', '---  \ntitle: 甲\n--- \t\n乙', '甲', '乙', 4],
    ['the line ends of Windows', '---\r\ntitle: 甲\r\n---\r\n乙', '甲', '乙', 4],
    ['a byte order mark', '\uFEFF---\ntitle: 甲\n---\n乙', '甲', '乙', 4],
    ['a rule in the body', '---\ntitle: 甲\n---\n\n---\n乙', '甲', '\n---\n乙', 4],
    [
      'indented hyphens in a long value',
      '---\ntitle: |-\n  甲\n  ---\n---\n乙',
      '甲\n---',
      '乙',
      6,
    ],
  ])('is found with %s', (_, source, title, body, bodyLine) => {
    const document = aDocumentFrom(source)
    expect(document.yaml?.value).toEqual({ title })
    expect(document).toMatchObject({ body, bodyLine })
  })

  test('may be the end of the file', () => {
    expect(aDocumentFrom('---\ntitle: 甲\n---')).toMatchObject({ body: '' })
  })

  test('may follow at once, and leaves later rules to the body', () => {
    const document = aDocumentFrom('---\n---\n甲\n---\n乙')
    expect(document.yaml?.value).toBeNull()
    expect(document).toMatchObject({ body: '甲\n---\n乙', bodyLine: 3 })
  })

  test.each([
    ['text before it', '甲\n---\ntitle: 甲\n---\n'],
    ['a blank line before it', '\n---\ntitle: 甲\n---\n'],
    ['no end', '---\ntitle: 甲\n'],
    ['an end with more behind it', '---\ntitle: 甲\n---乙\n---\n'],
    ['TOML', '+++\ntitle = "甲"\n+++\n'],
    ['four hyphens', '----\ntitle: 甲\n----\n'],
    ['nothing', ''],
  ])('is not found with %s', (_, source) => {
    expect(aDocumentFrom(source)).toMatchObject({ yaml: undefined, body: source, bodyLine: 1 })
  })
})

describe('any text', () => {
  test('is taken apart without an exception, and nothing of the body is lost', () => {
    fc.assert(
      fc.property(fc.oneof(yamlText, markdownText, fc.string({ unit: 'binary' })), (text) => {
        for (const source of [text, `---\n${text}`, `---\n${text}\n---\n${text}`]) {
          const document = aDocumentFrom(source)
          findFrontMatterFaults([document])
          expect(document.source.endsWith(document.body)).toBe(true)
          const lines = document.source.split('\n')
          if (document.body)
            expect(lines.slice(document.bodyLine - 1).join('\n')).toBe(document.body)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('is taken apart where Astro takes it apart, with the same fields', () => {
    fc.assert(
      fc.property(yamlText, markdownText, (yaml, body) => {
        const { source, ...document } = aDocumentFrom(`---\n${yaml}\n---\n${body}`)
        const names = fieldsOf(document.yaml?.value)
        const astro = readAsAstro(source)
        if (!astro || names.length === 0 || !names.every(isPlain)) return
        // Astro takes a byte order mark at the start for a part of the first name, and a tag or quote behind it too.
        if (/^\uFEFF[^a-z]/.test(yaml)) return
        const found = fieldsOf(astro.frontmatter).map((name) => name.replace(/^\uFEFF/, ''))
        expect(found.sort()).toEqual(names)
        expect(astro.content.trimStart()).toBe(document.body.trimStart())
        expect(astro.content.split('\n')).toHaveLength(source.split('\n').length)
      }),
      {
        numRuns: 5000,
        examples: [
          ['--- # \nlayout: ', ''],
          ['\uFEFF!!str title: ', ''],
        ],
      },
    )
  })
})

/** What Astro reads; `undefined` where it stops the build, because its YAML is an older one. */
function readAsAstro(source: string) {
  try {
    return parseFrontmatter(source, { frontmatter: 'empty-with-spaces' })
  } catch {
    return undefined
  }
}

const fieldsOf = (value: unknown) =>
  typeof value === 'object' && value !== null ? Object.keys(value).sort() : []

/** What else may be a key is refused by the schemas. */
const isPlain = (name: string) => /^[a-z]+$/.test(name)
