import { describe, expect, inject, test } from 'vitest'
import { readPage, readPages } from '../setup/built-pages.ts'

const site = inject('demonstration')

const titlesOf = (address: string) => {
  const { $ } = readPage(site, address)
  return $('main .documents > li > a')
    .toArray()
    .map((element) => $(element).text())
}

test('a summary that is also a plan appears in both lists', () => {
  const title = '示范区规划土地监察局2024年工作总结和2025年工作计划'
  expect(titlesOf('plans/')).toContain(title)
  expect(titlesOf('summaries/')).toContain(title)
  expect(titlesOf('years/2024/')).toContain(title)
  expect(titlesOf('years/2025/')).toContain(title)
})

test('lists show the newest publication first', () => {
  for (const { file, $ } of readPages(site).filter(
    ({ $ }) => $('section[aria-label=文件列表]').length > 0,
  )) {
    const moments = $('section[aria-label=文件列表] time')
      .toArray()
      .map((element) => Date.parse($(element).attr('datetime') ?? ''))
    expect(moments, file).toEqual([...moments].sort((a, b) => b - a))
  }
})

test('the counts beside facets are the lengths of the lists behind them', () => {
  for (const address of [
    'plans/',
    'policies/',
    'notices/',
    'organisations/sfq-renewal/',
    'organisations/',
    'topics/',
    'years/',
    'stages/',
  ]) {
    const { $ } = readPage(site, address)
    for (const element of $('main .links a').toArray()) {
      const count = Number(/(\d+) 篇/.exec($(element).find('.count').text())?.[1])
      const target = readPage(site, ($(element).attr('href') ?? '').slice(1)).$
      expect(
        target('section[aria-label=文件列表] > .count').text(),
        $(element).attr('href'),
      ).toContain(`共 ${count} 篇`)
    }
  }
})

test('a list longer than a page goes on under addresses of its own, without loss and without repetition', () => {
  const first = readPage(site, 'organisations/sfq-renewal/').$
  const addresses = first('nav.pagination a')
    .toArray()
    .map((element) => first(element).attr('href') ?? '')
  expect(addresses.length).toBeGreaterThan(0)
  const titles = ['/organisations/sfq-renewal/', ...addresses].flatMap((address) =>
    titlesOf(address.slice(1)),
  )
  expect(new Set(titles).size).toBe(titles.length)
  expect(first('section[aria-label=文件列表] > .count').text()).toContain(`共 ${titles.length} 篇`)
})

test('the page of a body says what it does and whom to ask', () => {
  const text = readPage(site, 'organisations/sfq-renewal/').$('section[aria-label=机构信息]').text()
  for (const label of ['公开机构', '办公地址', '办公时间', '联系电话', '传真号码', '网上联系'])
    expect(text).toContain(label)
})

test('a column without a document is shown nowhere', () => {
  for (const { file, html } of readPages(site))
    expect(html, file).not.toContain('应急预案、预警信息和应对情况的')
  expect(readPage(site, 'index.html').$('section[aria-label=栏目]').text()).not.toContain(
    '应急预案',
  )
  expect(readPages(site).map(({ file }) => file)).not.toContain('columns/emergency/index.html')
})

test('the fifteen heads of article 20 are all listed, and an empty one says what it would hold', () => {
  const { $ } = readPage(site, 'disclosure/statutory/')
  const heads = $('main .links a')
    .toArray()
    .map((element) => $(element).text())
  expect(heads.filter((head) => head.includes('第（'))).toHaveLength(15)
  const empty = readPage(site, 'disclosure/statutory/4/').$('.empty').text()
  expect(empty).toContain('国民经济和社会发展统计信息')
  expect(empty).toContain('目前还没有文件')
})

test('the four blocks of a disclosure platform are there', () => {
  const { $ } = readPage(site, 'disclosure/')
  const titles = $('main h2')
    .toArray()
    .map((element) => $(element).text().trim())
  expect(titles).toEqual([
    '政府信息公开指南',
    '政府信息公开制度',
    '法定主动公开内容',
    '政府信息公开年报',
  ])
})

test('the disclosure guide names what article 12 asks for, for every body that publishes', () => {
  const { $ } = readPage(site, 'disclosure/guide/')
  const heads = $('th[scope=col]')
    .toArray()
    .map((element) => $(element).text())
  expect(heads).toEqual([
    '机关',
    '公开工作机构',
    '办公地址',
    '办公时间',
    '联系电话',
    '传真号码',
    '互联网联系方式',
  ])
  expect($('tbody tr').length).toBe(2)
})

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

test('the footer names everything that the guide for government websites asks for', () => {
  const footer = readPage(site, 'index.html').$('.site-footer').text()
  for (const label of [
    '党政机关网站标识',
    '我为政府网站找错',
    '网站标识码',
    '主办单位',
    '联系电话',
    'ICP备案编号',
    '公安机关备案号',
    '站点地图',
  ]) {
    expect(footer).toContain(label)
  }
})
