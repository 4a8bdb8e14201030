import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { listFiles, readPage, readPages } from '../setup/built-pages.ts'

const site = inject('demonstration')
const documents = readPages(site).filter(({ $ }) => $('.official').length > 0)

/** The parts of a document page in the order in which a reader meets them. */
const PARTS = [
  'nav.breadcrumb',
  'h1',
  'section[aria-label=本文状态]',
  'dl.metadata',
  'contents-panel',
  'section[aria-labelledby=abstract]',
  '.official',
  'section[aria-labelledby=attachments]',
  'section[aria-labelledby=relations]',
  'section[aria-labelledby=cite]',
  'img.qr',
  'print-button',
]

test('a document page shows its parts in the order that readers expect', () => {
  const { $ } = readPage(site, 'policies/renewal-measures-2025/')
  const order = $('*').toArray()
  const positions = PARTS.map((part) => order.indexOf($(part).get(0) as never))
  expect(positions).not.toContain(-1)
  expect(positions).toEqual([...positions].sort((a, b) => a - b))
})

test('the metadata block names what the law asks for, and prints nothing empty', () => {
  for (const { file, $ } of documents) {
    const labels = $('dl.metadata dt')
      .toArray()
      .map((element) => $(element).text())
    const isDigest = $('.strip').text().includes('事实整理，非原文')
    const dates = isDigest
      ? ['原文发布机构', '原文发布日期', '整理者', '整理日期']
      : ['发布机构', '成文日期', '发布日期']
    for (const label of ['主题分类', '主题词', ...dates]) {
      expect(labels, file).toContain(label)
    }
    expect(labels.includes('索引号'), file).toBe(!isDigest)
    for (const element of $('dl.metadata dd').toArray()) {
      expect($(element).text().trim(), file).not.toMatch(/^(?:|null|undefined|NaN|待补充)$/)
    }
  }
})

test('the date of publication is printed with its time in the zone of the site', () => {
  const { $ } = readPage(site, 'plans/sfq-renewal-plan-2025/')
  expect($('dl.metadata').text()).toContain('2025-01-20 10:30')
  expect($('meta[name=PubDate]').attr('content')).toBe('2025-01-20 10:30')
})

test('five rows of metadata are shown, and the rest opens', () => {
  for (const { file, $ } of documents) {
    expect($('.about > dl.metadata > div').length, file).toBe(5)
    expect($('.about > details > dl.metadata > div').length, file).toBeGreaterThan(0)
  }
})

test('nothing around a text says what the title, the strip or the breadcrumb has said', () => {
  for (const { file, $ } of documents) {
    const labels = $('dl.metadata dt')
      .toArray()
      .map((element) => $(element).text())
    expect(labels, file).not.toContain('名称')
    expect(labels, file).not.toContain('效力状态')
    const links = $('.after :is(.related, .similar) a')
      .toArray()
      .map((element) => $(element).attr('href'))
    expect(links, file).toEqual([...new Set(links)])
  }
})

test('the breadcrumb leads by the stage of 五公开 too, where the document names one', () => {
  const trail = (address: string) =>
    readPage(site, address)
      .$('.breadcrumb .second a')
      .toArray()
      .map((element) => element.attribs['href'])
  expect(trail('summaries/sfq-renewal-summary-2025/')).toEqual(['/stages/', '/stages/result/'])
  expect(trail('guide/accessibility/')).toEqual([])
})

test('an interpretation and its policy link to each other though only one side says so', () => {
  const policy = readPage(site, 'policies/temporary-buildings/').$
  expect(policy('a[href="/interpretations/temporary-buildings/"]').length).toBeGreaterThan(0)
  const interpretation = readPage(site, 'interpretations/temporary-buildings/').$
  expect(interpretation('a[href="/policies/temporary-buildings/"]').length).toBeGreaterThan(0)
})

test('a plan leads to the plans of the year before and the year after', () => {
  const { $ } = readPage(site, 'plans/sfq-renewal-plan-2025/')
  const links = $('nav.series a')
    .toArray()
    .map((element) => $(element).attr('href'))
  expect(links).toEqual(['/plans/sfq-renewal-plan-2024/', '/plans/sfq-renewal-plan-2026/'])
})

test('headings keep their numbers and have anchors that follow the numbering', () => {
  const { $ } = readPage(site, 'plans/sfq-renewal-plan-2025/')
  for (const element of $('.official h2, .official h3').toArray()) {
    const heading = $(element)
    expect(heading.text()).toMatch(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）)/)
    expect(heading.attr('id')).toMatch(/^[一二三四五六七八九十]+(?:-（[一二三四五六七八九十]+）)?$/)
    expect(heading.parent().find(`a.ha[href="#${heading.attr('id') ?? ''}"]`)).toHaveLength(1)
  }
})

test('every paragraph and list item of a text can be pointed at', () => {
  for (const { file, $ } of documents) {
    const nameless = $(
      '.official > p:not(.signature), .official > ul > li, .official > ol > li',
    ).filter(
      (_, element) =>
        $(element).attr('id') === undefined && $(element).closest('.timeline').length === 0,
    )
    expect(nameless.length, file).toBe(0)
  }
})

test('the contents list every heading of the text, on the level that it has there', () => {
  for (const { file, $ } of documents.filter(({ $ }) => $('contents-panel').length > 0)) {
    const headings = $('.official :is(h2, h3, h4, h5)')
      .toArray()
      .map((element) => $(element).text())
    const contents = $('contents-panel nav a')
      .toArray()
      .map((element) => $(element).text())
    expect(contents, file).toEqual(headings)
  }
})

test('attachments are served byte for byte, with size and digest on the page', () => {
  const { $ } = readPage(site, 'policies/relocation-compensation-2027/')
  const cards = $('section[aria-labelledby=attachments] .card').toArray()
  expect(cards.length).toBeGreaterThanOrEqual(2)
  for (const card of cards) {
    const path = decodeURIComponent($(card).find('a').attr('href') ?? '')
    const served = readFileSync(join(site.folder, path))
    expect(served.equals(readFileSync(join(site.contentRoot, path)))).toBe(true)
    expect($(card).find('.digest').text()).toBe(createHash('sha256').update(served).digest('hex'))
  }
})

test('a file that no document mentions is not published', () => {
  const published = listFiles(site.folder).filter((file) => /\.(?:mdx|ya?ml|md)$/.test(file))
  expect(published).toEqual([])
})

test('a digest says above its text that it is no original, and names its source', () => {
  const { $ } = readPage(site, 'summaries/yantian-renewal-summary-2023-plan-2024/')
  const notice = $('.strip').text()
  expect(notice).toContain('事实整理，非原文')
  expect(notice).toContain('盐田区')
  expect(notice).toContain('2024-01-26')
})

test('the page of every document carries the tags that inspectors look for, none of them empty', () => {
  const required = [
    'SiteName',
    'SiteDomain',
    'ColumnName',
    'ColumnDescription',
    'ColumnKeywords',
    'ColumnType',
    'ArticleTitle',
    'PubDate',
    'ContentSource',
  ]
  for (const { file, $ } of documents) {
    for (const name of required)
      expect($(`meta[name=${name}]`).attr('content'), `${file} ${name}`).toBeTruthy()
  }
  for (const { file, $ } of readPages(site)) {
    for (const element of $('meta[name]').toArray()) {
      expect($(element).attr('content'), file).not.toMatch(/^(?:|null|undefined)$/)
    }
  }
})

test('the demonstration holds what a newcomer should see', () => {
  expect(documents.length).toBeGreaterThanOrEqual(24)
  const lengths = documents.map(({ $ }) => $('.official').text().length)
  expect(Math.max(...lengths)).toBeGreaterThan(40_000)
  const short = documents.filter(
    ({ $ }) => $('.official > p:not(.signature)').length === 2 && $('.official > *').length <= 3,
  )
  expect(short.length).toBeGreaterThanOrEqual(1)
})
