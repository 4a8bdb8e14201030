import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, inject, test } from 'vitest'
import { aNotice } from '../setup/bare-content.ts'
import { listFiles, readPage, readPages } from '../setup/built-pages.ts'
import { buildSite, runGongkai } from '../setup/build-site.ts'
import { copyContent } from '../setup/content-copy.ts'
import type { ContentCopy } from '../setup/content-copy.ts'
import { anotherCheckout } from '../setup/other-checkout.ts'
import { TEST_DAY } from '../setup/sites.ts'

const newFolder = () => join(mkdtempSync(join(tmpdir(), 'gongkai-out-')), 'dist')

async function build(content: ContentCopy) {
  const folder = newFolder()
  await buildSite(content.root, folder)
  return { folder, contentRoot: content.root, base: '/', url: '' }
}

describe('a district without any document yet', async () => {
  const site = await build(copyContent({ withDocuments: false }))

  test.each([
    'plans/',
    'summaries/',
    'policies/',
    'interpretations/',
    'notices/',
    'guide/',
    'catalogue/',
    'disclosure/rules/',
    'disclosure/reports/',
    'organisations/sfq-renewal/',
    'stages/result/',
  ])('has a list at %s that says what it will hold', (address) => {
    expect(readPage(site, address).$('.empty').text()).toMatch(/^这里列出.+目前还没有文件。$/)
  })

  test('prints nothing empty on the home page', () => {
    const { $ } = readPage(site, 'index.html')
    expect($('main .panel')).toHaveLength(0)
    expect($('main').text()).not.toMatch(/0 篇|目前还没有文件/)
  })

  test('shows no column at all', () => {
    expect(readPages(site).some(({ file }) => file.startsWith('columns/'))).toBe(false)
    expect(readPage(site, 'index.html').$('section[aria-label=栏目]')).toHaveLength(0)
  })

  test('has no link to a page that does not exist', () => {
    const files = new Set(listFiles(site.folder))
    for (const { file, $ } of readPages(site)) {
      for (const element of $('a[href^="/"]').toArray()) {
        const target = ($(element).attr('href') ?? '').slice(1).replace(/(^|\/)$/, '$1index.html')
        expect(files, file).toContain(target)
      }
    }
  })
})

describe('a production site', () => {
  const PLACEHOLDERS = [
    '网站标识码',
    '主办单位',
    '联系电话',
    '办公地址',
    'ICP 备案编号',
    '公安机关备案号',
    '党政机关网站标识',
    '我为政府网站找错',
    '传真号码',
    '互联网联系方式',
  ]

  test('is refused while a placeholder remains, each named', async () => {
    const content = copyContent()
    content.replace('site.yaml', 'mode: demonstration', 'mode: production')
    const run = await runGongkai(['check'], { CONTENT_ROOT: content.root })
    expect(run.code).toBe(1)
    for (const name of PLACEHOLDERS) expect(run.stderr).toContain(name)
    expect(run.stderr).toContain('是虚构的机构')
  })

  test('shows no demonstration banner once everything is filled in', async () => {
    const site = await build(toProduction(copyContent({ withDocuments: false })))
    const { $ } = readPage(site, 'index.html')
    expect($('.demonstration')).toHaveLength(0)
    expect($('meta[name=SiteIDCode]').attr('content')).toBe('4403080001')
    expect($('.site-footer a[href="https://bszs.conac.cn/sitename"]')).toHaveLength(2)
    expect(readPages(site).some(({ html }) => html.includes('待填写'))).toBe(false)
  })

  function toProduction(content: ContentCopy): ContentCopy {
    const settings = readFileSync(join(content.root, 'site.yaml'), 'utf8')
      .replace('mode: demonstration', 'mode: production')
      .replace('identificationCode: 待填写', "identificationCode: '4403080001'")
      .replace(/(officialMark|errorReport): 待填写/g, '$1: https://bszs.conac.cn/sitename')
      .replace(/待填写/g, '某某区人民政府')
    content.write('site.yaml', settings)
    for (const name of ['sfq-renewal', 'sfq-land-supervision']) {
      const body = readFileSync(join(content.root, `organisations/${name}.yaml`), 'utf8')
      content.write(
        `organisations/${name}.yaml`,
        body.replace(/^invented: true\n/m, '').replace(/待填写/g, '见官网'),
      )
    }
    return content
  }
})

test('the code holds no name of a district, a bureau or a column', () => {
  const names = /盐田|罗湖|福田|南山区|龙岗|深圳|示范区|城市更新局|土地监察局/
  const guilty = listFiles('src').filter((file) =>
    names.test(readFileSync(join('src', file), 'utf8')),
  )
  expect(guilty).toEqual([])
})

test('two builds of the same content are the same, byte for byte, whoever makes them, where and beside what', async () => {
  const first = inject('demonstration')
  const checkout = anotherCheckout(first.contentRoot)
  const folder = newFolder()
  const env = {
    GONGKAI_DATE: TEST_DAY,
    // Without what the first one remembered of the index.
    GONGKAI_CACHE: join(newFolder(), 'cache'),
    // It is another day there, and letters have other capitals.
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
  }
  const umask = process.umask(0o077)
  await buildSite(join(checkout, 'content'), folder, env, checkout).finally(() =>
    process.umask(umask),
  )
  expect(listFiles(folder)).toEqual(listFiles(first.folder))
  const different = listFiles(folder).filter(
    (file) => !readFileSync(join(folder, file)).equals(readFileSync(join(first.folder, file))),
  )
  expect(different).toEqual([])
})

test('a draft is not published, whatever the environment says', async () => {
  const content = copyContent({ withDocuments: false })
  const draft = 'notices/draft/index.mdx'
  content.write(draft, aNotice('正文。', { draft: 'true', indexNumber: 'SFGX0001/2026-00999' }))
  const folder = newFolder()
  await buildSite(content.root, folder, { DEV: '1', GONGKAI_PREVIEW: '1' })
  expect(listFiles(folder).filter((file) => file.includes('notices/draft'))).toEqual([])
})

test('the state of validity follows the day for which the site is built', async () => {
  const content = copyContent()
  const folder = newFolder()
  await buildSite(content.root, folder, { GONGKAI_DATE: '2027-01-01' })
  const site = { folder, contentRoot: content.root, base: '/', url: '' }
  const { $ } = readPage(site, 'policies/relocation-compensation-2027/')
  expect($('.strip strong').text()).toBe('现行有效')
})
