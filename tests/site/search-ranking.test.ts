import { readFileSync } from 'node:fs'
import { expect, inject, test } from 'vitest'
import { parse } from 'yaml'
import { synonyms } from '#schemas/synonyms.ts'
import { parseState } from '../../src/search/address.ts'
import { findString } from '../../src/search/querying/find-string.ts'
import { search } from '../../src/search/querying/search.ts'
import { fold } from '../../src/search/tokens.ts'
import { EXPECTED_FIRST } from '../setup/ranking-expectations.ts'
import { openSiteIndex } from '../setup/site-index.ts'

const store = await openSiteIndex(inject('demonstration'))

/** What is still in another order, and why. */
const KNOWN: Record<string, string> = {
  申报表: 'The name of an attachment is only text of it, so that the two documents that mention it come first.',
  公共住房: 'Five newer documents have it among their keywords, which weigh more than a heading of the five-year plan.',
  储备项目: 'The 2025 plan has it as a keyword; of the 2026 plan, only the heading is known, which comes before keywords.',
  双平台: 'The summary of 2025 mentions it more often for its length, and is less than a month apart.',
  卫片: 'The measures on temporary buildings have it among their keywords too, and are newer than the plan of 2024.',
} // prettier-ignore

async function find(typed: string) {
  const outcome = await search(store, parseState(new URLSearchParams({ q: typed })))
  const toIds = (all: number[]) => Promise.all(all.map(async (each) => (await store.card(each)).path.slice(1, -1))) // prettier-ignore
  return { chosen: await toIds(outcome.chosen), ids: await toIds(outcome.documents) }
}

test('nine of ten queries show first what a careful person would put first', async () => {
  const wrong: string[] = []
  for (const [typed, ...first] of EXPECTED_FIRST) {
    const { ids, chosen } = await find(typed)
    // The order is what is measured here, not what staff chose.
    expect(chosen).toEqual([])
    if (first.some((id, place) => ids[place] !== id)) wrong.push(typed)
  }
  expect(EXPECTED_FIRST.length).toBeGreaterThanOrEqual(40)
  expect(wrong.toSorted()).toEqual(Object.keys(KNOWN).sort())
  expect(wrong.length / EXPECTED_FIRST.length).toBeLessThanOrEqual(0.1)
})

test('every expected document exists', async () => {
  const cards = await Promise.all(Array.from({ length: store.meta.count }, (_, each) => store.card(each))) // prettier-ignore
  const ids = cards.map(({ path }) => path.slice(1, -1))
  expect(ids).toEqual(expect.arrayContaining(EXPECTED_FIRST.flatMap(([, ...first]) => first)))
})

test('what staff chose for the demonstration comes first, in their order', async () => {
  expect(store.meta.chosen.length).toBeGreaterThan(0)
  for (const [query, documents] of store.meta.chosen) {
    const { documents: found, chosen } = await search(store, parseState(new URLSearchParams({ q: query }))) // prettier-ignore
    expect([query, found.slice(0, documents.length)]).toEqual([query, documents])
    expect(chosen).toEqual(documents)
  }
})

test('every group of synonyms of the demonstration leads somewhere, from each of its words', async () => {
  const groups = synonyms.parse(parse(readFileSync('content/synonyms.yaml', 'utf8')))
  for (const { words } of groups) {
    const found = await Promise.all(words.map((word) => findString(store, fold(word))))
    expect([words, found.some(({ size }) => size > 0)]).toEqual([words, true])
    for (const word of words) expect([word, (await find(word)).ids.length > 0]).toEqual([word, true]) // prettier-ignore
  }
})
