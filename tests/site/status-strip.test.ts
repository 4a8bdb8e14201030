import { expect, inject, test } from 'vitest'
import { readPage, readPages } from '../setup/built-pages.ts'

const site = inject('demonstration')
const documents = readPages(site).filter(({ $ }) => $('.official').length > 0)

test.each([
  ['policies/temporary-buildings/', '现行有效', false],
  ['policies/relocation-compensation-2027/', '尚未生效', true],
  ['policies/renewal-measures-2025/', '现行有效，已有4条修改', false],
  ['policies/farmland-patrol-rules/', '部分失效', false],
  ['policies/renewal-measures-2021/', '已废止，不再执行', true],
  ['policies/temporary-buildings-trial/', '已失效，不再执行', true],
])('%s says that it is %s', (address, state, isWarning) => {
  const strip = readPage(site, address).$('section[aria-label=本文状态]')
  expect(strip.find('strong').text()).toBe(state)
  expect(strip.hasClass('warning')).toBe(isWarning)
})

test.each([
  ['policies/temporary-buildings-trial/', '现在看', '/policies/temporary-buildings/'],
  ['policies/renewal-measures-2025/', '解读', '/interpretations/renewal-measures-2025/'],
  ['interpretations/renewal-measures-2025/', '所解读的政策', '/policies/renewal-measures-2025/'],
  ['plans/sfq-renewal-plan-2025/', '完成情况', '/summaries/sfq-renewal-summary-2025/'],
  ['summaries/sfq-renewal-summary-2025/', '所总结的计划', '/plans/sfq-renewal-plan-2025/'],
])('the strip of %s leads on: %s', (address, label, href) => {
  const { $ } = readPage(site, address)
  const item = $(`.strip li:has(a[href="${href}"])`)
  expect(item.text()).toMatch(new RegExp(`^\\s*${label}：`))
})

test('a page knows the day on which its state will be another one', () => {
  const day = (address: string) => readPage(site, address).$('status-day').attr('data-changes-on')
  expect(day('policies/relocation-compensation-2027/')).toBe('2027-01-01')
  expect(day('policies/temporary-buildings/')).toBe('2029-01-01')
  expect(day('policies/renewal-measures-2021/')).toBeUndefined()
})

test('a repealed document links to the act that repealed it, and the act links back', () => {
  const old = readPage(site, 'policies/renewal-measures-2021/').$
  expect(old('.strip a').attr('href')).toBe('/policies/renewal-measures-2025/')
  const relations = readPage(site, 'policies/renewal-measures-2025/').$(
    'section[aria-labelledby=relations]',
  )
  expect(relations.text()).toContain('废止的文件')
  expect(relations.find('a[href="/policies/renewal-measures-2021/"]')).toHaveLength(1)
})

test('a corrected document says so above its text, with a link to the correction', () => {
  const { $ } = readPage(site, 'guide/annual-report-2025/')
  const notice = $('.strip li').first()
  expect(notice.text()).toMatch(/^\s*更正：/)
  expect(notice.find('a').attr('href')).toBe('/notices/correction-2026/')
  expect(notice.text()).toContain('由126条更正为162条')
  const told = documents.filter(({ $ }) => /^\s*更正：/m.test($('.strip').text()))
  expect(told).toHaveLength(1)
})
