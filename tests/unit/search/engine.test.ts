import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inflateRawSync } from 'node:zlib'
import { Engine } from '../../../src/search/engine/engine.ts'
import { readWords } from '../../../src/search/engine/word-files.ts'
import type { ReadFile } from '../../../src/search/engine/shard.ts'
import { buildIndex } from '../../../src/search/indexing/build-index.ts'
import { toStream } from '../../../src/search/indexing/stream.ts'
import type { SearchRecord } from '../../../src/search/record.ts'
import { SEPARATOR } from '../../../src/search/tokens.ts'
import { aParagraph, aRecord, variants } from './corpus.ts'

/** Few characters, so that strings repeat and overlap; one of them is a surrogate pair. */
const CHARACTERS = Array.from('更更更新城区a\u{20000}')
const text = (most: number) =>
  fc.array(fc.constantFrom(...CHARACTERS), { minLength: 1, maxLength: most }).map((all) => all.join('')) // prettier-ignore
const corpus = fc
  .array(fc.tuple(text(20), fc.array(text(60), { maxLength: 3 })), { minLength: 1, maxLength: 30 })
  .map((all) =>
    all.map(([title, paragraphs], at) =>
      aRecord({ path: `/${at}/`, title, blocks: paragraphs.map((each) => aParagraph(each)) }),
    ),
  )
const LENGTHS = fc.record({
  portion: fc.constantFrom(1, 100, 100_000),
  shard: fc.constantFrom(200, 1000, 100_000),
  file: fc.constantFrom(1, 30, 6000),
})

/** The engine over an index in memory; `files` can be changed before they are read. */
async function openEngine(
  records: SearchRecord[],
  lengths = { portion: 100, shard: 300, file: 60 },
  around: (read: ReadFile) => ReadFile = (read) => read,
) {
  const { lasting, meta } = await buildIndex(records, variants, { lengths })
  const files = new Map(lasting.map(({ path, bytes }) => [path, bytes]))
  const read = around((path) => {
    const bytes = files.get(path)
    return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`no file ${path}`))
  })
  return { engine: await Engine.open(meta, read), files, meta, read }
}

/** Documents by their place in the index, as they stand in the list of all documents. */
const toFound = (found: { portion: number; document: number; offset: number; count: number }[]) =>
  found.map(({ portion, document, offset, count }) => `${portion}.${document} ${offset} ${count}×`).sort() // prettier-ignore

/** Every place of a string in a text, those that overlap too. */
const scan = (stream: string, string: string) =>
  Array.from({ length: stream.length }, (_, at) => at).filter((at) => stream.startsWith(string, at))

test('first place and number of every string are those that a scan finds', async () => {
  await fc.assert(
    fc.asyncProperty(
      corpus,
      LENGTHS,
      fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 1, max: 12 })), {
        minLength: 8,
        maxLength: 8,
      }),
      async (records, lengths, picks) => {
        // prettier-ignore
        const { engine, meta } = await openEngine(records, lengths)
        // Equal days are listed in the order of the addresses.
        const sorted = records.toSorted((a, b) => (a.path < b.path ? -1 : 1))
        const streams = sorted.map((record) => toStream(record, variants).text)
        for (const [pick, start, length] of picks) {
          const source = streams[pick % streams.length] ?? ''
          const [string = ''] = source.slice(start % source.length).split(SEPARATOR)
          const query = string.slice(0, length)
          if (query === '') continue
          const expected = streams.flatMap((stream, document) => {
            const places = scan(stream, query)
            const [portion, number] = meta.places[document] ?? [-1, -1]
            const count = query.length === 1 ? 1 : places.length
            return places.length === 0 ? [] : [{ portion, document: number, offset: places[0] ?? -1, count }] // prettier-ignore
          })
          expect([query, toFound(await engine.find(query))]).toEqual([query, toFound(expected)])
        }
      },
    ),
    { numRuns: 25 },
  )
}, 120_000)

const MANY = Array.from({ length: 20 }, (_, at) =>
  aRecord({ path: `/${at}/`, blocks: [aParagraph(`城市更新${String.fromCharCode(0x4e00 + at)}`)] }),
)

test('a word of many portions is cut into several files, and found in all of them', async () => {
  const { engine, files } = await openEngine(MANY, { portion: 1, shard: 100_000, file: 20 })
  const words = [...files].flatMap(
    ([path, bytes]) =>
    path.includes('/words/') ? [new Set(readWords(inflateRawSync(bytes)).map(({ word }) => word))] : [], // prettier-ignore
  )
  const counts = new Map<string, number>()
  for (const word of words.flatMap((own) => [...own])) counts.set(word, (counts.get(word) ?? 0) + 1)
  expect(Math.max(...counts.values())).toBeGreaterThan(2)
  expect(await engine.find('城市更新')).toHaveLength(20)
  expect(await engine.find('城')).toHaveLength(20)
})

test('two searches at once give what each gives alone', async () => {
  const strings = ['城市', '市更', '更新', '城市更新', '新丁', '城']
  const alone = await Promise.all(strings.map(async (string) => (await openEngine(MANY)).engine.find(string))) // prettier-ignore
  const { engine } = await openEngine(MANY)
  expect(await Promise.all(strings.map((string) => engine.find(string)))).toEqual(alone)
})

test('what could not be read once is read when it is asked for again', async () => {
  let isDown = false
  const { engine } = await openEngine(
    MANY,
    undefined,
    (read) => (path) => (isDown ? Promise.reject(new Error('no network')) : read(path)),
  )
  isDown = true
  await expect(engine.find('城市更新')).rejects.toThrow('no network')
  isDown = false
  expect(await engine.find('城市更新')).toHaveLength(20)
})

test('nothing is read for a string with a character that stands nowhere', async () => {
  const asked: string[] = []
  const { engine } = await openEngine(MANY, undefined, (read) => (path) => {
    asked.push(path)
    return read(path)
  })
  asked.length = 0
  expect(await engine.find('城市Ω')).toEqual([])
  expect(asked).toEqual([])
})

/** Ways in which a host can have a file that is not the one that was written. */
const DAMAGES: [name: string, spoil: (file: Uint8Array, other: Uint8Array) => Uint8Array][] = [
  ['empty', () => new Uint8Array()],
  ['cut off', (file) => file.subarray(0, file.length - 3)],
  ['another one', (_, other) => other],
]

test.each(DAMAGES)('a file of words that is %s hides no document in silence', async (_, spoil) => {
  const { engine, files } = await openEngine(MANY)
  const words = [...files].filter(([path]) => path.includes('/words/'))
  for (const [at, [path, bytes]] of words.entries())
    files.set(path, spoil(bytes, words.at(at - 1)?.[1] ?? bytes))
  await expect(engine.find('城市更新')).rejects.toThrow()
})

test.each(DAMAGES.slice(0, 2))(
  'a shard whose beginning is %s ends the search',
  async (_, spoil) => {
    const { files, meta, read } = await openEngine(MANY)
    const start = [...files].find(([path]) => path.endsWith('start.bin'))
    files.set(start?.[0] ?? '', spoil(start?.[1] ?? new Uint8Array(), new Uint8Array()))
    await expect(Engine.open(meta, read)).rejects.toThrow()
  },
)
