import { existsSync, mkdtempSync, readdirSync, rmSync, truncateSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { readBytes } from '../../../src/search/indexing/index-file.ts'
import type { IndexFile } from '../../../src/search/indexing/index-file.ts'
import { toIndexFiles } from '../../../src/search/indexing/index-files.ts'
import { IndexCache } from '../../../src/search/indexing/index-cache.ts'
import { aParagraph, aRecord } from './corpus.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gongkai-shards-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const FILES = [
  { path: 'chunks/a.pf_index', bytes: Buffer.from('chunk') },
  { path: 'pagefind.pf_meta', bytes: Buffer.from('meta') },
]
const make = () => vi.fn(() => Promise.resolve<IndexFile[]>(FILES))

/** Files with their contents, wherever these lie. */
const whole = async (files: Promise<IndexFile[]>) =>
  Promise.all((await files).map(async (file) => ({ path: file.path, bytes: Buffer.from(await readBytes(file)) }))) // prettier-ignore

test('what was made once is taken over, byte for byte', async () => {
  const [first, second] = [make(), make()]
  expect(await whole(new IndexCache(folder).get('key', first))).toEqual(FILES)
  expect(await whole(new IndexCache(folder).get('key', second))).toEqual(FILES)
  expect([first, second].map(({ mock }) => mock.calls.length)).toEqual([1, 0])
})

test.each([
  ['cut off', (path: string) => truncateSync(path, 2)],
  ['missing', (path: string) => rmSync(path)],
])('a file that is %s is made anew', async (_, spoil) => {
  const again = make()
  await new IndexCache(folder).get('key', make())
  spoil(join(folder, 'key/chunks/a.pf_index'))
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

test('an index with shards that were taken over is the same as one that was made in full', async () => {
  const records = Array.from({ length: 12 }, (_, number) =>
    aRecord({ path: `/a/${number}/`, blocks: [aParagraph(`第${number}条，内容不同。`.repeat(9))] }),
  )
  const changed = records.with(3, aRecord({ path: '/a/3/', title: '改过的标题' }))
  const build = async (cache?: IndexCache) => {
    const options = { cache, lengths: { portion: 300, shard: 1000 } }
    const { version, files } = await toIndexFiles(changed, { synonyms: [], terms: [] }, options)
    return { version, files: await whole(Promise.resolve(files)) }
  }
  const cache = new IndexCache(folder)
  await toIndexFiles(
    records,
    { synonyms: [], terms: [] },
    { cache, lengths: { portion: 300, shard: 1000 } },
  )
  expect(await build(cache)).toEqual(await build())
})
