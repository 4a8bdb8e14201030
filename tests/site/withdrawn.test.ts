import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'cheerio'
import { beforeAll, expect, test } from 'vitest'
import { aBareContentRoot, aNotice, writeFiles } from '../setup/bare-content.ts'
import { buildSite } from '../setup/build-site.ts'

const root = aBareContentRoot()
const out = join(root, 'dist')
const read = (path: string) => load(readFileSync(join(out, path, 'index.html'), 'utf8'))

beforeAll(async () => {
  writeFiles(root, {
    'notices/new/index.mdx': aNotice('正文。'),
    'redirects.yaml': '- { from: notices/old, to: notices/new, on: 2024-03-01 }\n',
    'tombstones.yaml':
      '- { document: notices/gone, title: 关于窗口迁址的旧通知, on: 2024-03-01, by: 示范局, why: 内容已由新的通知代替, successor: notices/new }\n',
  })
  await buildSite(root, out)
})

test('a moved document sends its readers on, also without JavaScript', () => {
  const page = read('notices/old')
  expect(page('meta[http-equiv="refresh"]').attr('content')).toBe('0; url=/notices/new/')
  expect(page('main a').first().attr('href')).toBe('/notices/new/')
})

test('a withdrawn document leaves a page that says what, when, who and why, with its successor', () => {
  const main = read('notices/gone')('main')
  for (const words of ['关于窗口迁址的旧通知', '2024年3月1日', '示范局', '内容已由新的通知代替'])
    expect(main.text()).toContain(words)
  expect(main.find('a[href="/notices/new/"]').text()).toBe(
    '示范区城市更新和土地整备局关于窗口迁址的通知',
  )
})

test('everything that was withdrawn is listed', () => {
  expect(read('withdrawn')('main').text()).toContain('关于窗口迁址的旧通知')
})
