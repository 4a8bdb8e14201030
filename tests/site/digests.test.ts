import { expect, inject, test } from 'vitest'
import { readPage, readPages } from '../setup/built-pages.ts'

const site = inject('demonstration')
const digests = readPages(site).filter(({ $ }) => $('dl.metadata').text().includes('整理日期'))
const SITE_NAME = '示范区政府信息公开（演示）'

test('both digests are recognised', () => {
  expect(digests.map(({ path }) => path)).toEqual([
    '/plans/luohu-land-supervision-plan-2023/',
    '/summaries/yantian-renewal-summary-2023-plan-2024/',
  ])
})

test.each(digests)(
  'the author of $path is the site, not the body whose facts it restates',
  (page) => {
    const { $ } = page
    expect($('meta[name=Author]').attr('content')).toBe(SITE_NAME)
    expect($('section[aria-labelledby=cite]').text()).toContain(`${SITE_NAME}. `)
    const rows = new Map(
      $('dl.metadata > div')
        .toArray()
        .map((row) => [$(row).find('dt').text(), $(row).find('dd').text().trim()]),
    )
    expect(rows.get('整理者')).toBe(SITE_NAME)
    expect(rows.get('整理日期')).toBe('2026-11-22')
    for (const label of ['发布机构', '成文日期', '发布日期'])
      expect([...rows.keys()]).not.toContain(label)
    expect($('.strip').text()).toContain('整理日期：2026-11-22')
  },
)

test('sentences beside the figures of a digest are called our words; those of other documents the original', () => {
  const heads = readPages(site).flatMap(({ file, $ }) =>
    $('.key-figures th.quote')
      .toArray()
      .map((element) => ({
        isDigest: digests.some((digest) => digest.file === file),
        head: $(element).text().trim(),
      })),
  )
  expect(heads.some(({ isDigest }) => !isDigest)).toBe(true)
  for (const { isDigest, head } of heads) expect(head).toBe(isDigest ? '整理文字' : '原文')
})

test('lists and the catalogue name the site where a digest stands', () => {
  const { $ } = readPage(site, 'plans/')
  const source = $('.documents li:contains("（事实整理）")')
    .toArray()
    .map((element) => $(element).find('p').first().text())
  expect(source).toHaveLength(2)
  for (const line of source) expect(line).toContain('本站整理')
  const rows = readPage(site, 'catalogue/').$('.catalogue tr:contains("（事实整理）")')
  expect(rows).toHaveLength(2)
  expect(rows.text()).toContain('本站整理（原文：罗湖区规划土地监察局）')
})
