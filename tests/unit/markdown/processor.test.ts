import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { load } from 'cheerio'
import { describe, expect, test } from 'vitest'
import { compileBody, compileDocument, toHtml } from '../../factories/compiler.ts'

const htmlOf = async (body: string) => toHtml(await compileBody(body))
const idsOf = async (body: string) => {
  const $ = load(await htmlOf(body))
  return $('[id]')
    .toArray()
    .map((element) => $(element).attr('id'))
}

describe('text', () => {
  test.each([
    ['"引号" -- 和 ... 原样', '"引号" -- 和 ... 原样'],
    ['甲 < 乙', '甲 &lt; 乙'],
    ['&lt;script>', '&lt;script>'],
    ['\\<script>alert(1)\\</script>', '&lt;script>alert(1)&lt;/script>'],
    ['&amp;lt;b>', '&amp;lt;b>'],
  ])('%s is printed as it is', async (body, html) => {
    const printed = await htmlOf(body)
    expect(printed.replaceAll('&gt;', '>').replaceAll('&quot;', '"')).toContain(`>${html}<`)
  })
})

describe('anchors', () => {
  test('follow the numbers of the headings, and paragraphs count within their section', async () => {
    const body =
      '开头。\n\n## 一、目标\n\n甲。\n\n### （一）任务\n\n乙。\n\n丙。\n\n## 二、保障\n\n- 丁\n- 戊\n'
    expect(await idsOf(body)).toEqual([
      '开头-1', '一', '一-1', '一-（一）', '一-（一）-1', '一-（一）-2', '二', '二-1', '二-2',
    ]) // prettier-ignore
  })

  test('have a link that names the heading', async () => {
    const $ = load(await htmlOf('## 一、目标\n'))
    expect($('.heading > a').attr()).toMatchObject({
      href: '#一',
      'aria-label': '“一、目标”的链接',
    })
  })

  test('of footnotes stay as they are, so that the links between text and note work', async () => {
    const $ = load(await htmlOf('正文[^1]。\n\n[^1]: 说明。\n'))
    const targets = $('a[href^="#"]')
      .toArray()
      .map((link) => decodeURI($(link).attr('href') ?? ''))
    const ids = $('[id]')
      .toArray()
      .map((element) => `#${$(element).attr('id') ?? ''}`)
    expect(targets.filter((target) => !ids.includes(target))).toEqual([])
    expect($('[aria-describedby]').attr('aria-describedby')).toBe($('section h2').attr('id'))
    expect($('section h2').text()).toBe('注释')
    expect($('section').text()).not.toMatch(/[a-z]/i)
  })

  test('do not run on from one document to the next', async () => {
    const [first, second] = [await idsOf('## 一、\n\n甲'), await idsOf('## 一、\n\n甲')]
    expect(second).toEqual(first)
  })
})

describe('tables', () => {
  test('scroll in a region with a name, and hold no inline style', async () => {
    const $ = load(await htmlOf('| 项目 | 数量 |\n|:-|-:|\n| 甲 | 1 |\n'))
    expect($('section.scroll').attr()).toMatchObject({ tabindex: '0', 'aria-label': '表格' })
    expect($('th').attr()).toEqual({ scope: 'col', class: 'to-left' })
    expect($('td').last().attr()).toEqual({ class: 'to-right' })
    expect($('[style]')).toHaveLength(0)
  })

  test('set columns of figures to the right with their heads, unless they are aligned otherwise', async () => {
    const table =
      '| 项目 | 数量 | 比上年 | 编码 |\n|-|-|-|:-|\n| 甲 | 1,200 | -3% | 1 |\n| 乙 | — | 约2% | 2 |\n'
    const bare = load(await htmlOf(table))
    const inComponent = load(await htmlOf(`<DataTable caption="表">\n\n${table}\n</DataTable>\n`))
    for (const $ of [bare, inComponent]) {
      const classes = $('th, td')
        .toArray()
        .map((cell) => $(cell).attr('class'))
      const row = [undefined, 'to-right', undefined, 'to-left']
      expect(classes).toEqual([...row, ...row, ...row])
      expect($('th[scope=col]')).toHaveLength(4)
      expect($('[style]')).toHaveLength(0)
    }
  })

  test('take the caption of the component around them', async () => {
    const html = await htmlOf(
      '<DataTable caption="任务&amp;<进度>">\n\n| 甲 |\n|-|\n| 乙 |\n\n</DataTable>\n',
    )
    const $ = load(html)
    expect($('caption').text()).toBe('任务&<进度>')
    expect($('.scroll').attr('aria-label')).toBe('任务&<进度>')
  })
})

describe('files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gongkai-files-'))
  mkdirSync(join(folder, 'document'))
  const here = join(folder, 'document')
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="30" height="20"/>'
  writeFileSync(join(here, '地图.svg'), svg)
  writeFileSync(join(folder, 'secret.svg'), svg)
  writeFileSync(join(here, 'list.csv'), 'x'.repeat(2048))

  test('of figures are measured', async () => {
    const code = await compileBody('<Figure src="地图.svg" alt="地图" />', here)
    expect(code).toMatch(/width: "30"[\s\S]*height: "20"/)
  })

  test('of attachments are described, with their title in the front matter', async () => {
    const source =
      '---\nattachments: [{ file: list.csv, title: 清单 }]\n---\n<AttachmentLink file="list.csv" />\n'
    const code = await compileDocument(source, here)
    expect(code).toMatch(/title: "清单"[\s\S]*about: "CSV 数据，2 KB"/)
  })

  test.each([
    '../secret.svg',
    '..\\secret.svg',
    '/etc/hostname',
    '%2e%2e/secret.svg',
    'nothing.svg',
  ])('outside the folder cannot be read: %s', async (src) => {
    await expect(compileBody(`<Figure src="${src}" alt="甲" />`, here)).rejects.toThrow()
    await expect(compileBody(`<AttachmentLink file="${src}" />`, here)).rejects.toThrow()
  })
})
