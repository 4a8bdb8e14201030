import { EventEmitter, once } from 'node:events'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { LoaderContext } from 'astro/loaders'
import { afterEach, expect, test, vi } from 'vitest'
import { documentLoader } from '#files/document-loader.ts'
import { aBareContentRoot, aNotice, writeFiles } from '../../setup/bare-content.ts'

const root = aBareContentRoot()
const file = join(root, 'notices/a/index.mdx')
const save = (body: string) => writeFiles(root, { 'notices/a/index.mdx': aNotice(body) })

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(root, { recursive: true })
})

/** A preview whose every reading ends when the test says so. */
function aPreview() {
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined })
  const readings: (() => void)[] = []
  const stored = new Map<string, string>()
  const parseData = ({ data }: { data: unknown }) =>
    new Promise((done) => {
      readings.push(() => done(data))
      watcher.emit('reading')
    })
  const store = {
    clear: () => stored.clear(),
    set: ({ id, body }: { id: string; body: string }) => stored.set(id, body.trim()),
  }
  const config = { root: pathToFileURL(`${root}/`) }
  const context = { watcher, parseData, store, config, generateDigest: String }
  return { watcher, readings, stored, context: context as unknown as LoaderContext }
}

test('after several changes the last is kept, and until then what was there before', async () => {
  vi.stubEnv('CONTENT_ROOT', root)
  save('一')
  const { watcher, readings, stored, context } = aPreview()
  const loaded = documentLoader('notices').load(context)
  readings[0]?.()
  await loaded
  for (const body of ['二', '三', '四']) {
    save(body)
    const begun = once(watcher, 'reading')
    watcher.emit('change', file)
    if (body === '二') await begun
  }
  expect([...stored]).toEqual([['a', '一']])
  readings[1]?.()
  await vi.waitUntil(() => readings.length === 3)
  readings[2]?.()
  await expect.poll(() => [...stored]).toEqual([['a', '四']])
  expect(readings).toHaveLength(3)
})
