import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
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
      weigh(toAddresses(page, 'link[rel=stylesheet]', 'href')) +
      weigh(toAddresses(page, 'script[src]', 'src'))
    return weight > limit ? [`${page.path}: ${weight} bytes for ${text} bytes of text`] : []
  })
  expect(heavy).toEqual([])
})

test('every page uses one style sheet, and at most one of its own', () => {
  const all = listFiles(site.folder).filter((file) => file.endsWith('.css'))
  const common = all.filter((file) => file.startsWith('assets/BaseLayout.'))
  expect(common).toHaveLength(1)
  const own = new Set<string>()
  for (const page of pages) {
    const sheets = toAddresses(page, 'link[rel=stylesheet]', 'href').map((each) => each.slice(1))
    expect(sheets, page.file).toContain(common[0])
    expect(sheets.length, page.file).toBeLessThan(isDocument(page) ? 2 : 3)
    for (const sheet of sheets) own.add(sheet)
    expect(page.$('style, [style]').length, page.file).toBe(0)
  }
  // Beside them there is only that of the reading settings.
  expect(all.filter((file) => !own.has(file))).toEqual([
    expect.stringMatching(/^assets\/reading\./),
  ])
})

test('only documents load the script of documents', () => {
  for (const page of pages) {
    const sources = toAddresses(page, 'script[src]', 'src')
    const isLoaded = sources.some((source) => source.includes('DisclosureLayout'))
    expect(isLoaded, page.file).toBe(isDocument(page))
  }
})

function toAddresses({ $ }: BuiltPage, selector: string, attribute: string): string[] {
  return $(selector)
    .toArray()
    .map((element) => $(element).attr(attribute) ?? '')
}

/** Bytes of files with everything that they import at once, each counted once. */
function weigh(addresses: string[], seen = new Set<string>()): number {
  const fresh = addresses.filter((address) => !seen.has(address))
  for (const address of fresh) seen.add(address)
  return fresh
    .map((address) => {
      const content = readFileSync(join(site.folder, address.slice(1)), 'utf8')
      const imports = [...content.matchAll(/(?:from|import)\s*["'](\.[^"']+)["']/g)]
      const deeper = imports.map(([, path = '']) => posix.join(posix.dirname(address), path))
      return gzipped(content) + weigh(address.endsWith('.js') ? deeper : [], seen)
    })
    .reduce((sum, bytes) => sum + bytes, 0)
}
