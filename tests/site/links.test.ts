import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { readPages } from '../setup/built-pages.ts'
import type { BuiltPage } from '../setup/built-pages.ts'
import type { TestSite } from '../setup/sites.ts'

/** Attributes by which a page points at something. */
const POINTERS = [
  ['a[href]', 'href'],
  ['link[href]', 'href'],
  ['script[src]', 'src'],
  ['img[src]', 'src'],
  ['form[action]', 'action'],
] as const

const ORIGIN = 'https://www.example.com'

describe.each(['demonstration', 'underPath'] as const)('every link of the site "%s"', (name) => {
  const site = inject(name)
  const pages = readPages(site)
  const pagesByPath = new Map(pages.map((page) => [page.path, page]))

  test('leads to a page, a file, or an anchor that exists', () => {
    const broken = pages.flatMap((page) =>
      toTargets(page)
        .filter(({ url }) => url.origin === ORIGIN && !exists(url, site, pagesByPath))
        .map(({ raw }) => `${page.path} → ${raw}`),
    )
    expect(broken.join('\n')).toBe('')
  })

  test('stays under the path of the site', () => {
    const outside = pages.flatMap((page) =>
      toTargets(page)
        .filter(({ url }) => url.origin === ORIGIN && !url.pathname.startsWith(site.base))
        .map(({ raw }) => `${page.path} → ${raw}`),
    )
    expect(outside.join('\n')).toBe('')
  })

  test('loads nothing from another site', () => {
    const foreign = pages.flatMap((page) =>
      toTargets(
        page,
        POINTERS.filter(([selector]) => !selector.startsWith('a')),
      )
        .filter(({ url, rel }) => url.origin !== ORIGIN && rel !== 'canonical')
        .map(({ raw }) => `${page.path} → ${raw}`),
    )
    expect(foreign.join('\n')).toBe('')
  })
})

type Target = { raw: string; url: URL; rel: string | undefined }

function toTargets(
  { $, path }: BuiltPage,
  pointers: readonly (readonly [string, string])[] = POINTERS,
): Target[] {
  return pointers.flatMap(([selector, attribute]) =>
    $(selector)
      .toArray()
      .map((element) => {
        const raw = $(element).attr(attribute) ?? ''
        return { raw, url: new URL(raw, ORIGIN + encodeURI(path)), rel: $(element).attr('rel') }
      }),
  )
}

function exists(url: URL, site: TestSite, pages: Map<string, BuiltPage>): boolean {
  const path = decodeURIComponent(url.pathname)
  const page = pages.get(path)
  if (!page) {
    const file = join(site.folder, path.slice(site.base.length))
    return existsSync(file) && statSync(file).isFile() && url.hash === ''
  }
  const anchor = decodeURIComponent(url.hash.slice(1))
  return (
    anchor === '' ||
    page
      .$('[id]')
      .toArray()
      .some((element) => page.$(element).attr('id') === anchor)
  )
}
