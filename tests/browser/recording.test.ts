import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toTextDigest } from '#markdown/text-digest.ts'
import { serveSite } from '../../src/cli/serve-site.ts'
import type { ServedSite } from '../../src/cli/serve-site.ts'
import { aTone } from '../factories/recording.ts'
import { findColourViolations, findViolations } from '../setup/accessibility.ts'
import { aBareContentRoot, aNotice, writeFiles } from '../setup/bare-content.ts'
import { readPage } from '../setup/built-pages.ts'
import { buildSite } from '../setup/build-site.ts'
import { useBrowser } from '../setup/site-browser.ts'

const tone = aTone({ seconds: 1 })
const DIGEST = createHash('sha256').update(tone).digest('hex')
const contentRoot = aBareContentRoot()
const site = { folder: join(contentRoot, 'dist'), contentRoot, base: '/', url: '' }
let served: ServedSite
const { newPage } = useBrowser()

const aReading = (number: number, fields: string, read = '正文。') =>
  aNotice('正文。', {
    title: `关于第${number}个窗口迁址的通知`,
    indexNumber: `SFGX0001/2024-0000${number}`,
    audio: `{ file: reading.wav, sha256: ${DIGEST}, transcript: ${toTextDigest(read)}${fields} }`,
  })

beforeAll(async () => {
  writeFiles(contentRoot, {
    'notices/read/index.mdx': aReading(1, ', reader: 综合科, recorded: 2024-01-22'),
    'notices/read/reading.wav': tone,
    'notices/changed/index.mdx': aReading(2, '', '从前的正文。'),
    'notices/changed/reading.wav': tone,
    'notices/silent/index.mdx': aNotice('正文。', { indexNumber: 'SFGX0001/2024-00003' }),
    'published.lock.yaml':
      '- { document: notices/first, title: 通知, since: 2024-03-01, files: [reading.wav] }\n' +
      '- { document: notices/silent, title: 通知, since: 2024-03-01, files: [a.mp3] }\n',
    'redirects.yaml': '- { from: notices/first, to: notices/read, on: 2024-03-01 }\n',
    'tombstones.yaml':
      '- { document: notices/silent, file: a.mp3, title: 朗读, on: 2024-03-05, by: 示范局, why: 读错了。 }\n',
  })
  await buildSite(contentRoot, site.folder)
  served = await serveSite(site.folder, '/', 4700)
  site.url = `http://localhost:${String(served.port)}/`
})

afterAll(() => served.close())

test('a recording can be heard above the text, without a script', () => {
  const { $ } = readPage(site, 'notices/read/')
  const section = $('section[aria-labelledby=recording]')
  expect(section.nextAll('.official')).toHaveLength(1)
  expect(section.find('h2').text()).toBe('朗读录音')
  expect(section.find('audio').attr()).toEqual({
    controls: '',
    preload: 'none',
    src: '/notices/read/reading.wav',
    'aria-label': '朗读录音：关于第1个窗口迁址的通知',
    'aria-describedby': 'recording-about',
  })
  expect($('#recording-about').text()).toBe('WAV 音频，16 KB，朗读：综合科，2024年1月22日录制')
  expect(section.find('.warning')).toHaveLength(0)
})

test('it can be downloaded, with the digest of what one then has', () => {
  const { $ } = readPage(site, 'notices/read/')
  expect($('.recording a').attr()).toEqual({
    href: '/notices/read/reading.wav',
    download: 'reading.wav',
  })
  const file = readFileSync(join(site.folder, 'notices/read/reading.wav'))
  expect($('.recording .digest').text()).toBe(createHash('sha256').update(file).digest('hex'))
})

test('the page says when the text is no longer the one that was read', () => {
  expect(readPage(site, 'notices/changed/').$('.recording .warning').text()).toBe(
    '录音与现在的正文不一致：录音以后，正文有改动，以文字为准。',
  )
})

test('the recording of a moved document can still be had at its former address', () => {
  expect(readFileSync(join(site.folder, 'notices/first/reading.wav')).equals(tone)).toBe(true)
})

test('a withdrawn recording is gone, and the pages say so', () => {
  expect(existsSync(join(site.folder, 'notices/silent/a.mp3'))).toBe(false)
  const { $ } = readPage(site, 'notices/silent/')
  expect($('.recording').text()).toContain(
    '录音“朗读”（a.mp3）已于2024年3月5日由示范局撤下：读错了。',
  )
  expect($('audio, #attachments')).toHaveLength(0)
  expect(readPage(site, 'withdrawn/').$('main').text()).toContain('录音：a.mp3')
})

test('the policy of the page lets the recording play', async () => {
  const page = await newPage()
  await page.goto(`${site.url}notices/read/`)
  const length = await page.locator('audio').evaluate(
    (audio: HTMLAudioElement) =>
      new Promise((done) => {
        audio.addEventListener('loadedmetadata', () => done(audio.duration))
        audio.addEventListener('error', () => done(audio.error?.message))
        audio.preload = 'auto'
        audio.load()
      }),
  )
  expect(length).toBe(1)
  await page.close()
})

test('axe finds nothing on it, light and dark, and it is not printed', async () => {
  const page = await newPage({ bypassCSP: true })
  for (const address of ['notices/read/', 'notices/changed/']) {
    await page.goto(site.url + address)
    for (const width of [360, 1440]) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme: 'light' })
      expect(await findViolations(page), `${address} light ${width}`).toEqual([])
      await page.emulateMedia({ colorScheme: 'dark' })
      expect(await findColourViolations(page), `${address} dark ${width}`).toEqual([])
    }
  }
  expect(await page.locator('.recording').isVisible()).toBe(true)
  await page.emulateMedia({ media: 'print' })
  expect(await page.locator('.recording').isVisible()).toBe(false)
  await page.close()
})
