import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'cheerio'
import { describe, expect, test, vi } from 'vitest'
import { checkContent } from '#checks/check-content.ts'
import { readContent } from '#files/content.ts'
import { importFile } from '#import/import-file.ts'
import { readImportContext } from '#import/read-context.ts'
import { buildSite } from '../../setup/build-site.ts'
import { aBareContentRoot } from '../../setup/bare-content.ts'
import { isWhole } from '../../setup/conservation.ts'
import { SEEDS } from '../../setup/programs.ts'

/** The indented lines of a saved page are its paragraphs; everything else is furniture. */
const toSentences = (path: string) =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => /^[\s\u3000]{2}/u.test(line))
    .flatMap((line) => line.split('。'))
    .filter((sentence) => toLetters(sentence) !== '')

/** Characters that punctuation and spacing do not touch. */
const toLetters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')

describe.skipIf(!SEEDS)('two real pages (skipped unless GONGKAI_SEEDS names their folder)', () => {
  const root = aBareContentRoot()
  // In the demonstration both bodies are external; here they publish for themselves and need index numbers.
  for (const path of globSync(join(root, 'organisations/*.yaml'))) {
    const body = readFileSync(path, 'utf8')
    writeFileSync(path, body.replace('external: true', 'indexPrefix: TEST0001'))
  }
  vi.stubEnv('CONTENT_ROOT', root)

  test('become two documents with the right metadata, headings and years, and nothing is lost', async () => {
    const context = readImportContext(root, {})
    if (typeof context === 'string') throw new Error(context)
    for (const path of globSync(join(SEEDS ?? '', '*.txt')).sort()) {
      const outcome = await importFile(path, context, {
        force: false,
        attach: [],
        ask: undefined,
      })
      if (outcome.kind === 'refused') throw new Error(outcome.reason)
      const { body } =
        readContent(root).documents.find(({ path: file }) => file.startsWith(outcome.folder)) ?? {}
      expect(isWhole(readFileSync(path, 'utf8'), body ?? '', outcome.report)).toBe(true)
    }
    const [plan, summary] = readContent(root).documents
    expect(plan?.data).toMatchObject({
      covers: [{ kind: 'plan', year: 2023 }],
      published: '2023-03-30T14:20+08:00',
      organisation: 'luohu-land-supervision',
    })
    expect(summary?.data).toMatchObject({
      covers: [
        { kind: 'summary', year: 2023 },
        { kind: 'plan', year: 2024 },
      ],
      published: '2024-01-26',
    })
    expect(plan?.body.match(/^##+ /gm)).toHaveLength(8)
    expect(summary?.body.match(/^##+ /gm)).toHaveLength(13)
    expect([plan?.body, summary?.body].join('')).not.toMatch(/[,;()](?=\p{Script=Han})/u)
  })

  test('pass the check but for two suspected typos and what a person has to confirm', async () => {
    const issues = await checkContent(readContent(root))
    const texts = issues.filter(
      ({ file, rule }) => file.endsWith('index.mdx') && rule !== 'unconfirmed-field',
    )
    expect(
      texts.filter(({ rule }) => rule === 'suspected-typo').map(({ problem }) => problem),
    ).toEqual(['“底斑”疑似错别字，本文另有“图斑”。', '“平盐跌路”疑似错别字，本文另有“平盐铁路”。'])
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([])
  })

  test('build into a site with every sentence on its pages and every heading in the contents', async () => {
    await buildSite(root, join(root, 'dist'))
    const pages = globSync(join(root, 'dist/{plans,summaries}/*/index.html')).map((path) =>
      load(readFileSync(path, 'utf8')),
    )
    expect(pages).toHaveLength(2)
    const text = pages.map(($) => toLetters($('.official').text())).join('\n')
    const sentences = globSync(join(SEEDS ?? '', '*.txt')).flatMap(toSentences)
    expect(sentences.length).toBeGreaterThan(50)
    expect(sentences.filter((sentence) => !text.includes(toLetters(sentence)))).toEqual([])
    for (const $ of pages) {
      const textsOf = (selector: string) =>
        $(selector)
          .toArray()
          .map((element) => $(element).text())
      expect(textsOf('contents-panel a')).toEqual(textsOf('.official :is(h2, h3)'))
    }
  })
})
