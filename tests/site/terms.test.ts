import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { readContent } from '#files/content.ts'
import { toPageBlocks } from '#search/extraction/page-blocks.ts'
import { readPage, readPages } from '../setup/built-pages.ts'

const site = inject('demonstration')
const documents = readPages(site).filter(({ $ }) => $('.official').length > 0)
const { glossary, organisations } = readContent(site.contentRoot)
const entries = glossary.data ?? []

const LINK = /<a class="term" href="[^"]*">(.*?)<\/a>/gs

test('every document that uses a term explains it once, where it is first used', () => {
  const found = documents.map(({ file, $ }) => {
    const terms = $('.official .term')
      .toArray()
      .map((link) => $(link).text())
    expect(terms, file).toEqual([...new Set(terms)])
    expect($('.term').length, file).toBe(terms.length)
    return terms
  })
  const never = entries.filter(({ term }) => !found.flat().includes(term))
  const unused = never.filter(({ term }) =>
    documents.every(({ $ }) => !$('.official :is(p, li, td)').text().includes(term)),
  )
  expect(never).toEqual(unused)
})

test('no heading, link, code, head of a table, signature, document title or name of a body has a term', () => {
  const names = [...organisations.values()].flatMap(({ data }) => data?.name ?? [])
  for (const { file, $ } of documents) {
    expect($(':is(h1, h2, h3, h4, h5, a, code, th, caption, .signature) .term').length, file).toBe(
      0,
    )
    $('.official .term').each((_index, link) => {
      const block = $(link).closest('p, li, td')
      block.find('.pa').remove()
      $(link).text(`▶${$(link).text()}◀`)
      const text = block.text()
      $(link).text($(link).text().slice(1, -1))
      expect(text.replace(/《[^《》]*》/g, ''), file).toContain('▶')
      const place = text.indexOf('▶')
      const plain = text.replace(/[▶◀]/g, '')
      for (const name of names)
        for (let at = plain.indexOf(name); at !== -1; at = plain.indexOf(name, at + 1))
          expect(place < at || place >= at + name.length, `${file}: ${text}`).toBe(true)
    })
  }
})

test('the search finds the same passages as in the text without links', () => {
  for (const { file, html } of documents) {
    const plain = html.replace(LINK, '$1')
    if (html.includes('class="term"')) expect(plain, file).not.toBe(html)
    expect(toPageBlocks(html), file).toEqual(toPageBlocks(plain))
  }
})

describe.each(['demonstration', 'underPath'] as const)('of the site "%s"', (name) => {
  test('the notes find what they say in a file that is named in every document', () => {
    const { folder, base } = inject(name)
    const { $ } = readPage(inject(name), 'plans/sfq-renewal-plan-2025/')
    const address = $('.official').attr('data-terms') ?? ''
    expect(address).toMatch(new RegExp(`^${base}assets/glossary\\.[\\w-]{8}\\.json$`))
    const text = readFileSync(join(folder, address.slice(base.length)), 'utf8')
    const said = JSON.parse(text) as { term: string; meaning: string; source?: string }[]
    const byTerm = (a: { term: string }, b: { term: string }) => (a.term < b.term ? -1 : 1)
    expect(said.sort(byTerm)).toEqual(
      entries.map(({ term, meaning, source }) => ({ term, meaning, source })).sort(byTerm),
    )
    $('.term').each((_index, link) => {
      expect($(link).attr('href')).toBe(`${base}glossary/#${$(link).text()}`)
    })
  })
})
