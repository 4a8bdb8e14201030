import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { listFiles, readPages } from '../setup/built-pages.ts'

const sites = [inject('demonstration'), inject('underPath')]
const files = (folder: string) => listFiles(folder)

test('one index is in the site, in folders named after their content, and nothing of its making', () => {
  for (const { folder } of sites) {
    const { version } = JSON.parse(readFileSync(join(folder, 'search-index/entry.json'), 'utf8')) as { version: string } // prettier-ignore
    const index = files(folder).filter((file) => file.startsWith('search-index/'))
    expect(index).toContain(`search-index/${version}/meta.bin`)
    const folders = new Set(index.map((file) => file.replace(/[0-9a-f]{16}/, '…').split('/').slice(0, 3).join('/'))) // prettier-ignore
    expect([...folders].sort()).toEqual([
      'search-index/engine/….bin',
      'search-index/entry.json',
      'search-index/shards/…',
      'search-index/texts/…',
      ...['meta', 'sounds', 'synonyms', 'terms', 'variants'].map(
        (name) => `search-index/…/${name}.bin`,
      ),
    ])
    expect(files(folder)).not.toContain('search-input.json')
  }
})

test('every page carries a strict policy, and nothing inline that could run', () => {
  for (const site of sites) {
    for (const { file, $ } of readPages(site)) {
      const policy = $('meta[http-equiv="content-security-policy"]').attr('content') ?? ''
      expect(policy, file).toContain("default-src 'none'")
      expect(policy, file).toContain("script-src 'self'")
      expect(policy, file).not.toMatch(/unsafe|https?:|\*/)
      const inline = $('script:not([src]):not([type="application/ld+json"]), style, [style]')
      expect(inline.length, file).toBe(0)
    }
  }
})

test('the search box and the search page are in every site, under its base', () => {
  for (const site of sites) {
    for (const { file, $ } of readPages(site)) {
      expect($('search-box form').attr('action'), file).toBe(`${site.base}search/`)
      expect($('search-box').attr('data-base'), file).toBe(site.base)
    }
  }
})
