import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { load } from 'cheerio'
import type { CheerioAPI } from 'cheerio'
import type { TestSite } from './sites.ts'

/** A page of a built site. */
export type BuiltPage = {
  /** Path under which it is served, with the base: `/ytcsgx/plans/`. */
  path: string
  /** File within the site's folder. */
  file: string
  html: string
  $: CheerioAPI
}

/** Every file of a built site, relative to its folder, with forward slashes. */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** Every HTML page of a built site. */
export function readPages(site: TestSite): BuiltPage[] {
  return listFiles(site.folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => readPage(site, file))
}

/** One page, by its address below the base, such as `plans/`, or by its file. */
export function readPage(site: TestSite, address: string): BuiltPage {
  const file = address.endsWith('.html') ? address : `${address}index.html`
  const html = readFileSync(join(site.folder, file), 'utf8')
  return { path: `${site.base}${file.replace(/index\.html$/, '')}`, file, html, $: load(html) }
}
