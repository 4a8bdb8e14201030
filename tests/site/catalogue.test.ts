import { describe, expect, inject, test } from 'vitest'
import { readPage, readPages } from '../setup/built-pages.ts'

const site = inject('demonstration')

describe('the catalogue', () => {
  const columnOf = (address: string, column: number) => {
    const { $ } = readPage(site, address)
    return $(`.catalogue tbody tr td:nth-child(${column})`)
      .toArray()
      .map((element) => $(element).text().trim())
  }

  test('has the four columns of article 12, and the body', () => {
    const { $ } = readPage(site, 'catalogue/')
    const heads = $('.catalogue th[scope=col]')
      .toArray()
      .map((element) => $(element).text())
    expect(heads).toEqual(['索引号', '名称', '内容概述', '生成日期', '发布机构'])
  })

  test('has its downloads above the table and names every cell for narrow screens', () => {
    const { $, html } = readPage(site, 'catalogue/')
    expect(html.indexOf('/catalogue.csv')).toBeLessThan(html.indexOf('<table'))
    const labels = $('.catalogue tbody tr')
      .first()
      .find('td[data-label]')
      .toArray()
      .map((element) => $(element).attr('data-label'))
    expect(labels).toEqual(['索引号', '内容概述', '生成日期', '发布机构'])
  })

  test('lists every document in each of its orders', () => {
    const all = [...columnOf('catalogue/', 2)].sort()
    expect(all.length).toBe(readPages(site).filter(({ $ }) => $('.official').length > 0).length)
    for (const order of ['oldest', 'title', 'index-number', 'organisation']) {
      expect([...columnOf(`catalogue/${order}/`, 2)].sort(), order).toEqual(all)
    }
  })

  test('is sorted as it says', () => {
    const newest = columnOf('catalogue/', 4)
    expect(newest).toEqual([...newest].sort().reverse())
    const oldest = columnOf('catalogue/oldest/', 4)
    expect(oldest).toEqual([...oldest].sort())
    const numbers = columnOf('catalogue/index-number/', 1).filter((number) => number.includes('/'))
    expect(numbers).toEqual([...numbers].sort())
  })
})
