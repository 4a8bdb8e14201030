import { load } from 'cheerio'
import { describe, expect, test } from 'vitest'
import { parseMdx, walk } from '#markdown/parse-mdx.ts'
import { compileBody, toHtml } from '../../factories/compiler.ts'

/** The page of a body without anchors: its elements and words. */
async function pageOf(body: string): Promise<string> {
  const $ = load(toHtml(await compileBody(body)), null, false)
  $('.pa, .ha').remove()
  $('[id]').removeAttr('id')
  return $.html().replace(/\n/g, '')
}

describe('signs that are no marks are printed', () => {
  test.each([
    '规格3*4*5米，单价2*3=6，*注：以上。面积10*20。',
    '2**3=8，3**4=81，长*宽*高，合计（*）。',
    '初审1~2个工作日，复审3~5个工作日，~30~公顷，1~~2年，3~~4年',
    '编号A_1_2，__init__，____年__月__日，_甲_',
    '张**、李**，王某*（男）和赵*先生。张**和李**。欧阳**（男）、司马**（女）',
    '电话138****5678，证号4403**********123X',
    '1978. 改革开放。',
    '2026. 11. 24',
    '3.',
    '- 5℃',
    '+ 3%',
    '- 12 -',
    '* 为必填项',
    '#1楼',
    '>5%的部分',
    '> 30%',
    '[1]: 统计局',
    '[注]: 以2025年为准',
    '[ ] 甲',
    '$x$ 和 :::甲 和 C:\\目录',
    '**注：本表不含税',
    '~~~~~~',
  ])('%s', async (body) => {
    expect(await pageOf(body)).toBe(`<p>${body.replaceAll('>', '&gt;')}</p>`)
  })

  test('in cells, headings, items and notes too', async () => {
    const body =
      '## 一、1~2年、3~5年的A_1_2\n\n| 3*4*5 | 张** |\n| --- | --- |\n| 1~2 | 3~5 |\n\n- 3*4*5\n\n甲[^a_b]\n\n[^a_b]: 长*宽*高\n'
    const $ = load(await pageOf(body))
    expect($('h2').first().text()).toBe('一、1~2年、3~5年的A_1_2')
    expect($('th, td').toArray().map((cell) => $(cell).text())).toEqual(['3*4*5', '张**', '1~2', '3~5']) // prettier-ignore
    expect($('ul > li').text()).toBe('3*4*5')
    expect($('section li').text()).toContain('长*宽*高')
  })

  test('a box to tick is printed as it was typed', async () => {
    expect(await pageOf('- [ ] 甲\n- [x] 乙')).toBe('<ul><li>[ ] 甲</li><li>[x] 乙</li></ul>')
  })

  test('the same sign as a stand-in is printed', async () => {
    const signs = Array.from({ length: 255 }, (_, at) => String.fromCharCode(0x2801 + at)).join('')
    expect(await pageOf(`${signs}3*4*5，A_1_2`)).toBe(`<p>${signs}3*4*5，A_1_2</p>`)
  })

  test('what a component says is left as it is', async () => {
    const code = await compileBody(
      '<NoticeBox kind="info" title="3*4_5~6，www.a.cn">\n\n甲\n\n</NoticeBox>',
    )
    expect(code).toContain('title: "3*4_5~6，www.a.cn"')
  })
})

describe('marks of emphasis', () => {
  test.each([
    ['**重点：**落实', '<strong>重点：</strong>落实'],
    ['落实**“双减”**政策', '落实<strong>“双减”</strong>政策'],
    ['**（一）**总则，**甲**（试行）', '<strong>（一）</strong>总则，<strong>甲</strong>（试行）'],
    ['**甲**，乙。**丙**', '<strong>甲</strong>，乙。<strong>丙</strong>'],
    [
      '见**[公告](https://a.cn/x)**落实',
      '见<strong><a href="https://a.cn/x">公告</a></strong>落实',
    ],
    ['**一核、**𠮷', '<strong>一核、</strong>𠮷'],
    ['和**重点**项目，及**难点**', '和<strong>重点</strong>项目，及<strong>难点</strong>'],
    ['张**的房屋，落实**重点**工作', '张**的房屋，落实<strong>重点</strong>工作'],
    ['2**3，推进**重点：**落实', '2**3，推进<strong>重点：</strong>落实'],
    ['电话**138**00138000', '电话<strong>138</strong>00138000'],
    ['*注意*：甲', '<em>注意</em>：甲'],
    ['***甲***', '<em><strong>甲</strong></em>'],
    ['~~删去，~~保留', '<del>删去，</del>保留'],
    ['\\*\\*甲\\*\\*和`a*b*c`', '**甲**和<code>a*b*c</code>'],
  ])('%s', async (body, html) => {
    expect(await pageOf(body)).toBe(`<p>${html}</p>`)
  })
})

describe('addresses end before the sentence that goes on', () => {
  const link = (text: string, href = text) => `<a href="${href}">${text}</a>`
  test.each([
    ['见https://a.cn/b_c?x=1，请查阅。', `见${link('https://a.cn/b_c?x=1')}，请查阅。`],
    ['（http://a.cn/x_(1).pdf）。', `（${link('http://a.cn/x_(1).pdf')}）。`],
    ['登录www.a.gov.cn查询', `登录${link('www.a.gov.cn', 'http://www.a.gov.cn')}查询`],
    ['寄至a_b@c.cn。', `寄至${link('a_b@c.cn', 'mailto:a_b@c.cn')}。`],
    [
      '**https://a.cn**、https://b.cn.',
      `<strong>${link('https://a.cn')}</strong>、${link('https://b.cn')}.`,
    ],
    ['[见https://a.cn，甲](https://b.cn)', link('见https://a.cn，甲', 'https://b.cn')],
    ['https\\://a.cn和a\\@b.cn', 'https://a.cn和a@b.cn'],
    ['ftp://a.cn', 'ftp://a.cn'],
  ])('%s', async (body, html) => {
    expect(await pageOf(body)).toBe(`<p>${html}</p>`)
  })

  test('and the check knows them by their line', () => {
    const { tree } = parseMdx('甲，\n见https://a.cn/b，乙，\n寄至a@b.cn。')
    const links = [...(tree ? walk(tree) : [])].filter((node) => node.type === 'link')
    expect(links.map(({ url, position }) => [url, position?.start.line, position?.start.column]))
      .toEqual([['https://a.cn/b', 2, 2], ['mailto:a@b.cn', 3, 3]]) // prettier-ignore
  })
})

describe('numbers of a list are printed as they were typed', () => {
  test.each([
    ['1. 甲\n2. 乙', '<ol><li>甲</li><li>乙</li></ol>'],
    ['3. 甲\n4. 乙', '<ol start="3"><li>甲</li><li>乙</li></ol>'],
    [
      '1. 甲\n3. 乙\n7. 丙',
      '<ol><li value="1">甲</li><li value="3">乙</li><li value="7">丙</li></ol>',
    ],
    ['1. 甲\n1. 乙', '<ol><li value="1">甲</li><li value="1">乙</li></ol>'],
    ['01. 甲\n02. 乙', typedList('01. ', '02. ')],
    ['1) 甲\n2) 乙', typedList('1) ', '2) ')],
    ['1) 甲\n\n3) 乙', typedList('1) ', '3) ').replace(/<li>(.*?)<\/li>/g, '<li><p>$1</p></li>')],
    ['- 子\n  1) 甲\n  2) 乙', `<ul><li>子${typedList('1) ', '2) ')}</li></ul>`],
  ])('%j', async (body, html) => {
    expect(await pageOf(body)).toBe(html)
  })

  function typedList(...marks: [string, string]) {
    const items = marks.map(
      (mark, at) => `<li><span class="number">${mark}</span>${'甲乙'[at] ?? ''}</li>`,
    )
    return `<ul class="typed" role="list">${items.join('')}</ul>`
  }
})

describe('lines', () => {
  test.each([
    [
      '为了推进城\n市更新，请按land\nreform要求，于2026\n年办理',
      '为了推进城市更新，请按land\nreform要求，于2026年办理',
    ],
    ['推进**城市\n更新**\n工作“甲”\n“乙”', '推进<strong>城市更新</strong>工作“甲”“乙”'],
    ['甲段\n---\n\n乙段', '甲段<hr>乙段'],
    ['甲段\n===', '甲段==='],
    ['甲  \n乙', '甲<br>乙'],
    ['    甲段3*4', '甲段3*4'],
  ])('%j', async (body, words) => {
    const page = toHtml(await compileBody(body)).replace(/<a class="[hp]a".*?<\/a>|<\/?p.*?>/g, '')
    expect(page.replace(/\n(?!reform)/g, '')).toBe(words)
  })

  test('marks that close a heading go, a sharp stays', async () => {
    const $ = load(await pageOf('## 甲 ##\n\n## 关于C #'))
    expect($('h2').toArray().map((heading) => $(heading).text())).toEqual(['甲', '关于C #']) // prettier-ignore
  })
})
