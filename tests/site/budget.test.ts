import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, inject, test } from 'vitest'
import { listFiles, readPages } from '../setup/built-pages.ts'
import type { BuiltPage } from '../setup/built-pages.ts'

const site = inject('demonstration')
const pages = readPages(site)

/** Text of an ordinary document, in bytes, for which the limit holds; longer texts may weigh more in proportion. */
const ORDINARY_TEXT = 15_000
const LIMIT = 20_000

const isDocument = ({ $ }: BuiltPage) => $('.official').length > 0
const gzipped = (content: string | Buffer) => gzipSync(content, { level: 9 }).byteLength

test('a document page weighs at most 20 kB with its style sheet and its scripts', () => {
  const heavy = pages.filter(isDocument).flatMap((page) => {
    const text = Buffer.byteLength(page.$('.official').text())
    const limit = LIMIT * Math.max(1, text / ORDINARY_TEXT)
    const weight =
      gzipped(page.html) +
      weigh(page, 'link[rel=stylesheet]', 'href') +
      weigh(page, 'script[src]', 'src')
    return weight > limit ? [`${page.path}: ${weight} bytes for ${text} bytes of text`] : []
  })
  expect(heavy).toEqual([])
})

test('the site has one style sheet, which every page uses, beside that of the reading settings', () => {
  const all = listFiles(site.folder).filter((file) => file.endsWith('.css'))
  const sheets = all.filter((file) => !file.startsWith('assets/reading.'))
  expect(all).toHaveLength(2)
  expect(sheets).toHaveLength(1)
  for (const { file, $ } of pages) {
    expect($('link[rel=stylesheet]').attr('href'), file).toBe(`/${sheets[0] ?? ''}`)
    expect($('style, [style]').length, file).toBe(0)
  }
})

test('a page loads a script only for an element that it has', () => {
  for (const { file, $ } of pages) {
    const sources = $('script[src]')
      .toArray()
      .map((element) => $(element).attr('src') ?? '')
    const loads = (name: string) => sources.some((source) => source.includes(name))
    expect(loads('ContentsPanel'), file).toBe($('contents-panel').length > 0)
    expect(loads('DisclosureLayout'), file).toBe($('print-button').length > 0)
  }
})

function weigh({ $ }: BuiltPage, selector: string, attribute: string): number {
  return $(selector)
    .toArray()
    .map((element) =>
      gzipped(readFileSync(join(site.folder, ($(element).attr(attribute) ?? '').slice(1)))),
    )
    .reduce((sum, bytes) => sum + bytes, 0)
}
