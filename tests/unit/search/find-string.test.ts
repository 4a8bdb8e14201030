import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toIndexFiles } from '../../../src/search/indexing/index-files.ts'
import { findString } from '../../../src/search/querying/find-string.ts'
import type { Store } from '../../../src/search/querying/store.ts'
import type { SearchRecord } from '../../../src/search/record.ts'
import { fold } from '../../../src/search/tokens.ts'
import { aParagraph, aRecord, openIndexOf, scan, variants } from './corpus.ts'

/** Few characters, so that strings repeat, frequent ones follow rare ones, and every way through the index is taken. */
const text = fc
  .array(fc.constantFrom(...Array.from('更更更新新城區（）”。a１\u{20000}')), {
    minLength: 1,
    maxLength: 60,
  })
  .map((characters) => characters.join(''))
const record = fc.record({
  title: fc.oneof(text, fc.constant('城区更新办法')),
  paragraphs: fc.array(text, { maxLength: 4 }),
  headings: fc.array(text, { maxLength: 2 }),
  attachment: fc.option(text),
  keywords: fc.array(text, { maxLength: 2 }),
  documentNumber: fc.option(text, { nil: undefined }),
})
const corpus = fc.array(record, { minLength: 1, maxLength: 12 }).map((records) =>
  records.map(({ title, paragraphs, headings, attachment, keywords, documentNumber }, index) =>
    aRecord({
      path: `/${index}/`,
      title,
      keywords,
      documentNumber,
      date: `2026-01-${String(28 - index).padStart(2, '0')}`,
      blocks: [
        ...headings.map((heading) => ({ kind: 'heading' as const, text: heading, anchor: 'h' })),
        ...paragraphs.map((paragraph) => aParagraph(paragraph)),
        ...(attachment === null
          ? []
          : [{ kind: 'attachment' as const, text: attachment, attachment: { label: '附件', href: '/a' } }]), // prettier-ignore
      ],
    }),
  ),
)
async function find(store: Store, query: string): Promise<string[]> {
  const documents = [...(await findString(store, query)).keys()]
  const cards = await Promise.all(documents.map((document) => store.card(document)))
  return cards.map(({ path }) => path).sort()
}

/** A substring of one of the texts, or any other string of the same characters. */
function toQuery(records: SearchRecord[], pick: number, length: number): string {
  const texts = records.flatMap(({ title, documentNumber = '', blocks }) => [
    title,
    documentNumber,
    ...blocks.map((block) => block.text),
  ])
  const source = fold(texts[pick % texts.length] ?? '', variants)
  const start = pick % Math.max(1, source.length)
  return source.slice(start, start + length)
}

describe('finding a string', () => {
  test('the documents found are exactly those that contain it', async () => {
    await fc.assert(
      fc.asyncProperty(
        corpus,
        fc.record({
          portion: fc.constantFrom(1, 40, 100_000),
          shard: fc.constantFrom(1, 100, 100_000),
          file: fc.constantFrom(1, 30, 6000),
        }),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 12 })), {
          minLength: 8,
          maxLength: 8,
        }),
        fc.array(text, { maxLength: 3 }),
        async (records, lengths, picks, others) => {
          const store = await openIndexOf(records, { lengths })
          const queries = [
            ...picks.map(([pick, length]) => toQuery(records, pick, length)),
            ...others.map((other) => fold(other, variants).slice(0, 4)),
          ]
          for (const query of queries.filter((candidate) => candidate !== ''))
            expect([query, await find(store, query)]).toEqual([query, scan(records, query)])
        },
      ),
      { numRuns: 40 },
    )
  }, 120_000)

  test('a string never matches across the end of a paragraph', async () => {
    const store = await openIndexOf([
      aRecord({ path: '/a/', blocks: [aParagraph('城市'), aParagraph('更新')] }),
    ])
    expect(await find(store, '城市')).toEqual(['/a/'])
    expect(await find(store, '市更')).toEqual([])
  })

  test('equal documents give equal bytes, in whatever order they are read', async () => {
    await fc.assert(
      fc.asyncProperty(corpus, async (records) => {
        const digest = async (list: SearchRecord[]) => {
          const { files } = await toIndexFiles(list, { synonyms: [], terms: [] })
          return files
            .map(({ path, bytes }) => `${path} ${Buffer.from(bytes).toString('hex')}`)
            .sort()
        }
        expect(await digest(records.toReversed())).toEqual(await digest(records))
      }),
      { numRuns: 10 },
    )
  })
})
