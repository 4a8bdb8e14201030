import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs' // prettier-ignore
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { IndexFile } from '../../../src/search/indexing/index-file.ts'
import { toIndexFiles } from '../../../src/search/indexing/index-files.ts'
import { IndexCache } from '../../../src/search/indexing/index-cache.ts'
import type { SearchRecord } from '../../../src/search/record.ts'
import { aParagraph, aRecord } from './corpus.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-cache-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const FILES = [
  { path: 'words/0.bin', bytes: Buffer.from('words') },
  { path: 'start.bin', bytes: Buffer.from('start') },
]
const make = () => vi.fn(() => Promise.resolve<IndexFile[]>(FILES))

/** Files with contents that can be compared. */
const whole = async (files: Promise<IndexFile[]>) =>
  (await files).map(({ path, bytes }) => ({ path, bytes: Buffer.from(bytes) }))

test('what was made once is taken over, byte for byte', async () => {
  const [first, second] = [make(), make()]
  expect(await whole(new IndexCache(folder).get('key', first))).toEqual(FILES)
  expect(await whole(new IndexCache(folder).get('key', second))).toEqual(FILES)
  expect([first, second].map(({ mock }) => mock.calls.length)).toEqual([1, 0])
})

test.each([
  ['cut off', (path: string) => truncateSync(path, 40)],
  ['empty', (path: string) => truncateSync(path, 0)],
  ['damaged', (path: string) => writeFileSync(path, readFileSync(path, 'latin1').replace('word', 'sord'))], // prettier-ignore
  ['missing', (path: string) => rmSync(path)],
])('what is %s is made anew', async (_, spoil) => {
  const again = make()
  await new IndexCache(folder).get('key', make())
  spoil(join(folder, 'key'))
  expect(await whole(new IndexCache(folder).get('key', again))).toEqual(FILES)
  expect(again).toHaveBeenCalledOnce()
})

test('two builds at once both get the whole files, and leave one copy', async () => {
  const both = [new IndexCache(folder), new IndexCache(folder)]
  const answers = await Promise.all(both.map((cache) => whole(cache.get('key', make()))))
  expect(answers).toEqual([FILES, FILES])
  expect(readdirSync(folder)).toEqual(['key'])
})

test('what failed to be made leaves nothing', async () => {
  const fails = () => Promise.reject(new Error('no memory'))
  await expect(new IndexCache(folder).get('key', fails)).rejects.toThrow('no memory')
  expect(readdirSync(folder)).toEqual([])
})

test('what nobody asked for in a month is forgotten', async () => {
  const cache = new IndexCache(folder)
  await cache.get('old', make())
  await cache.get('new', make())
  const long = new Date(Date.now() - 40 * 86_400_000)
  utimesSync(join(folder, 'old'), long, long)
  await cache.prune()
  expect([existsSync(join(folder, 'old')), existsSync(join(folder, 'new'))]).toEqual([false, true])
})

test.each<[string, Partial<SearchRecord>]>([
  ['title', { title: '改过的标题' }],
  ['name of its body', { filters: { organisation: [{ value: 'a', label: '改过名的局' }] } }],
  ['validity', { validity: { state: '已废止', isInForce: false } }],
  ['topic', { filters: { topic: [{ value: 'b', label: '别的主题' }] } }],
])(
  'after a change of the %s, what is taken over and what is made give the same as all made anew',
  async (_, change) => {
    const records = Array.from({ length: 12 }, (_, number) =>
      aRecord({
        path: `/a/${number}/`,
        filters: { organisation: [{ value: 'a', label: '原来的局' }] },
        blocks: [aParagraph(`第${number}条，内容不同。`.repeat(9))],
      }),
    )
    const changed = records.map((record, at) => (at === 3 ? { ...record, ...change } : record))
    const lengths = { portion: 300, shard: 1000, file: 200 }
    const build = async (cache?: IndexCache) => {
      const { version, files } = await toIndexFiles(changed, { synonyms: [], terms: [] }, { cache, lengths }) // prettier-ignore
      return { version, files: await whole(Promise.resolve(files)) }
    }
    const cache = new IndexCache(folder)
    await toIndexFiles(records, { synonyms: [], terms: [] }, { cache, lengths })
    expect(await build(cache)).toEqual(await build())
  },
)
