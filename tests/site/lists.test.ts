import { expect, inject, test } from 'vitest'
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

test('the list of a body leaves its name out of the titles that begin with it', () => {
  const titles = titlesOf('plans/organisation/sfq-renewal/')
  expect(titles).toContain('2026年工作计划')
  expect(titles).toContain('示范区城市更新和土地整备五年规划（2026—2030年）')
  expect(titlesOf('plans/')).toContain('示范区城市更新和土地整备局2026年工作计划')
})

test('policies that are in force have a list of their own, and the others too', () => {
  const statesOf = (address: string) => {
    const { $ } = readPage(site, address)
    return $('.documents .state')
      .toArray()
      .map((element) => $(element).text())
  }
  expect(new Set(statesOf('policies/validity/in-force/'))).toEqual(
    new Set(['现行有效', '现行有效，已有4条修改', '部分失效']),
  )
  expect(new Set(statesOf('policies/validity/ended/'))).toEqual(new Set(['已废止', '已失效']))
  expect(statesOf('policies/validity/not-yet/')).toEqual(['尚未生效'])
})

test('what applies in part looks different from what applies', () => {
  const { $ } = readPage(site, 'policies/')
  const styles = $('.documents .state')
    .toArray()
    .map((element) => `${$(element).text()} ${$(element).attr('class') ?? ''}`)
  for (const style of [
    '现行有效 state whole',
    '现行有效，已有4条修改 state whole',
    '部分失效 state partial',
    '尚未生效 state ended',
    '已废止 state ended',
  ])
    expect(styles).toContain(style)
})

test('a page that does not exist offers a search', () => {
  const { $ } = readPage(site, '404.html')
  expect($('main form[role=search] input[name=q]')).toHaveLength(1)
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
  const heads = $('main .links li').toArray()
  expect(heads.filter((head) => $(head).text().includes('第（'))).toHaveLength(15)
  for (const head of heads) {
    const isEmpty = $(head).text().includes('暂无文件')
    expect($(head).find('a'), $(head).text()).toHaveLength(isEmpty ? 0 : 1)
  }
  expect(heads.some((head) => $(head).text().includes('暂无文件'))).toBe(true)
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
