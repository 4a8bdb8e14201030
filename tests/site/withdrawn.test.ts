import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'cheerio'
import { beforeAll, expect, test } from 'vitest'
import { aBareContentRoot, aNotice, writeFiles } from '../setup/bare-content.ts'
import { buildSite } from '../setup/build-site.ts'

const root = aBareContentRoot()
const out = join(root, 'dist')
const readHtml = (path: string) => readFileSync(join(out, path, 'index.html'), 'utf8')
const read = (path: string) => load(readHtml(path))

/** Where a page leads by itself; a script, where there is one, takes `#…` along. */
const toRefresh = (path: string) =>
  /<noscript>\s*<meta http-equiv="refresh" content="([^"]*)"/.exec(readHtml(path))?.[1]

beforeAll(async () => {
  writeFiles(root, {
    'notices/new/index.mdx': aNotice('正文。'),
    'notices/moved/index.mdx': aNotice('正文。', {
      indexNumber: 'SFGX0001/2024-00002',
      attachments: '[{ file: a.txt, title: 清单 }, { file: later.txt, title: 新清单 }]',
    }),
    'notices/moved/a.txt': '清单的内容\n',
    'notices/moved/later.txt': '后来的内容\n',
    'published.lock.yaml':
      '- { document: notices/first, title: 通知, since: 2024-03-01, files: [a.txt] }\n',
    'redirects.yaml': `- { from: notices/old, to: notices/new, on: 2024-03-01 }
- { from: notices/first, to: notices/second, on: 2024-03-01 }
- { from: notices/second, to: notices/moved, on: 2024-03-02 }
- { from: notices/older, to: notices/gone, on: 2024-03-02 }
`,
    'tombstones.yaml':
      '- { document: notices/gone, title: 关于窗口迁址的旧通知, on: 2024-03-01, by: 示范局, why: 内容已由新的通知代替, successor: notices/new }\n- { document: notices/new, file: list.xlsx, title: 旧清单, on: 2024-03-05, by: 示范局, why: 清单有误。 }\n',
  })
  await buildSite(root, out)
})

test('a moved document sends its readers on, also without JavaScript', () => {
  const page = read('notices/old')
  expect(toRefresh('notices/old')).toBe('0; url=/notices/new/')
  expect(page('main a[data-sent-on]').attr('href')).toBe('/notices/new/')
})

test('who asks for a document that moved twice is sent on once', () => {
  expect(toRefresh('notices/first')).toBe('0; url=/notices/moved/')
  expect(read('notices/first')('main a[data-sent-on]').attr('href')).toBe('/notices/moved/')
})

test('the attachments that were public before a move can still be had at their former address', () => {
  expect(readFileSync(join(out, 'notices/first/a.txt'), 'utf8')).toBe('清单的内容\n')
  expect(existsSync(join(out, 'notices/first/later.txt'))).toBe(false)
  expect(readFileSync(join(out, 'notices/moved/later.txt'), 'utf8')).toBe('后来的内容\n')
})

test('a document that moved and was withdrawn leads to what is said of it, under its title', () => {
  const link = read('notices/older')('main a').first()
  expect([link.attr('href'), link.text()]).toEqual(['/notices/gone/', '关于窗口迁址的旧通知'])
})

test('a withdrawn document leaves a page that says what, when, who and why, with its successor', () => {
  const main = read('notices/gone')('main')
  for (const words of ['关于窗口迁址的旧通知', '2024年3月1日', '示范局', '内容已由新的通知代替'])
    expect(main.text()).toContain(words)
  expect(main.find('a[href="/notices/new/"]').text()).toBe(
    '示范区城市更新和土地整备局关于窗口迁址的通知',
  )
})

test('the page of a document says which of its attachments were withdrawn', () => {
  expect(read('notices/new')('section[aria-labelledby=attachments]').text()).toContain(
    '附件“旧清单”（list.xlsx）已于2024年3月5日由示范局撤下：清单有误。',
  )
})

test('everything that was withdrawn is listed', () => {
  expect(read('withdrawn')('main').text()).toContain('关于窗口迁址的旧通知')
})
