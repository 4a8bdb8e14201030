import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findSvgFaults } from '#checks/active-image.ts'
import { buildSite } from '../../setup/build-site.ts'
import { aBareContentRoot, aNotice, writeFiles } from '../../setup/bare-content.ts'
import { checkFiles, rulesOf } from '../../setup/check-files.ts'
import { aZip } from '../../setup/office-files.ts'

const MARK = join(tmpdir(), `gongkai-attack-${process.pid}`)

const ATTACKS: Record<string, string> = {
  'reads the environment': '今年{process.env.HOME}完成。',
  'imports a module': 'import { writeFileSync } from "node:fs"\n\n正文。',
  'exports a value that writes a file': `export const x = process.getBuiltinModule('fs').writeFileSync('${MARK}', 'x')\n\n正文。`,
  'writes a file in an expression': `{process.getBuiltinModule('fs').writeFileSync('${MARK}', 'x')}`,
  'has an image with an error handler': '<img src="x" onerror="alert(1)" />',
  'has a script': '<script>alert(1)</script>',
  'has a frame': '<iframe src="https://example.com"></iframe>',
  'has an event handler on a component':
    '<NoticeBox kind="info" title="甲" onClick="alert(1)">乙</NoticeBox>',
  'has an inline style': '<NoticeBox kind="info" title="甲" style="position:fixed">乙</NoticeBox>',
  'has a computed attribute': '<NoticeBox kind="info" title={process.env.HOME}>乙</NoticeBox>',
  'spreads attributes': '<NoticeBox {...process.env}>乙</NoticeBox>',
  'links to code': '[甲](javascript:alert(1))',
  'links to code in disguise': '[甲](JaVa&#x09;ScRiPt:alert(1))',
  'links to data': '[甲](data:text/html,<script>alert(1)</script>)',
  'links to code by reference': '[甲][a]\n\n[a]: javascript:alert(1)',
  'comments in code': '{/* 甲 */}',
}

test.each(Object.entries(ATTACKS))('a body that %s is refused', async (_, body) => {
  const issues = await checkFiles({ 'notices/a/index.mdx': aNotice(body) })
  expect(issues.filter(({ severity }) => severity === 'error').length).toBeGreaterThan(0)
  expect(existsSync(MARK)).toBe(false)
})

test('the build refuses an attack before anything runs', async () => {
  const root = aBareContentRoot()
  writeFiles(root, {
    'notices/a/index.mdx': aNotice(ATTACKS['writes a file in an expression'] ?? ''),
  })
  await expect(buildSite(root, `${root}/dist`)).rejects.toThrow('unsafe-mdx')
  expect(existsSync(MARK)).toBe(false)
}, 60_000)

test.each([
  '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
  '<svg xmlns="http://www.w3.org/2000/svg"><a href="javascript:alert(1)"/></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg"><foreignObject/></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg"><image href="https://example.com/a.png"/></svg>',
  '<!DOCTYPE svg [<!ENTITY x "y">]><svg xmlns="http://www.w3.org/2000/svg"/>',
  '<!DOCTYPE svg [<!ATTLIST svg onload CDATA "alert(1)">]><svg xmlns="http://www.w3.org/2000/svg"/>',
  '<svg xmlns="http://www.w3.org/2000/svg"><a-b:script xmlns:a-b="http://www.w3.org/2000/svg">alert(1)</a-b:script></svg>',
  '<svg xmlns="http://www.w3.org/2000/svg"><rect fill="url(https://example.com/a)"/></svg>',
])('the image %s is refused, as attachment and as figure', async (svg) => {
  const attached = {
    'notices/a/index.mdx': aNotice('正文。', { attachments: '[{ file: a.svg, title: 流程图 }]' }),
    'notices/a/a.svg': svg,
  }
  expect(rulesOf(await checkFiles(attached))).toContain('active-image')
  const figure = {
    'notices/a/index.mdx': aNotice('<Figure src="a.svg" alt="流程图" />'),
    'notices/a/a.svg': svg,
  }
  expect(rulesOf(await checkFiles(figure))).toContain('active-image')
})

const inSvg = (content: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" ${attributes}>${content}</svg>`

test.each([
  [
    'a hyphenated prefix',
    '<a-b:script xmlns:a-b="http://www.w3.org/2000/svg">alert(1)</a-b:script>',
    '元素“script”',
  ],
  ['an image', '<image href="data:image/png;base64,AAAA"/>', '元素“image”'],
  ['a link', '<a href="#a"/>', '元素“a”'],
  ['animation', '<set attributeName="href" to="javascript:alert(1)"/>', '元素“set”'],
  ['an HTML element', '<h:img xmlns:h="http://www.w3.org/1999/xhtml"/>', '元素“img”'],
  ['an event in mixed case', '<g OnLoad="alert(1)"/>', '事件属性'],
  ['a foreign use', '<use xlink:href="b.svg#a"/>', '图外的地址'],
  ['a foreign filter image', '<feImage href="https://example.com/a.png"/>', '图外的地址'],
  ['another base', '<g xml:base="https://example.com/"/>', 'xml:base'],
  ['a foreign fill', '<rect fill="url(https://example.com/a.svg#b)"/>', '外部内容'],
  ['a foreign fill in references', '<rect fill="&#x75;rl( //example.com/a )"/>', '外部内容'],
  ['a foreign style', `<rect style="fill:url('https://example.com/a')"/>`, '外部内容'],
  ['an escaped address', '<rect fill="u\\72l(https://example.com/a)"/>', '外部内容'],
  ['an image set', '<rect style="cursor:image-set(\'https://example.com/a\' 1x)"/>', '外部内容'],
  ['a style sheet', '<style>rect{fill:url(https://example.com/a)}</style>', '外部内容'],
  ['a split import', '<style>@im<!-- -->po<![CDATA[rt "a.css";]]></style>', '外部内容'],
  ['an import around an element', '<style>@im<g/>port "a.css";</style>', '元素“g”'],
])('a drawing with %s is refused', (_, content, fault) => {
  expect(findSvgFaults(Buffer.from(inSvg(content))).join()).toContain(fault)
})

test.each([
  [
    'a default attribute',
    `<!DOCTYPE svg [<!ATTLIST svg onload CDATA "alert(1)">]>${inSvg('')}`,
    'DOCTYPE',
  ],
  ['a style sheet', `<?xml-stylesheet href="a.css"?>${inSvg('')}`, '处理指令“xml-stylesheet”'],
  ['another encoding', `<?xml version="1.0" encoding="UTF-7"?>${inSvg('')}`, '声明的编码是 UTF-7'],
  ['UTF-16 without a mark', Buffer.from(inSvg('<script/>'), 'utf16le'), '不是 UTF-8'],
  ['UTF-16 with a mark', Buffer.from(`\ufeff${inSvg('')}`, 'utf16le'), '不是 UTF-8'],
  ['GB 18030', Buffer.concat([Buffer.from([0xd6, 0xd0]), Buffer.from(inSvg(''))]), '不是 UTF-8'],
  ['an open element', '<svg xmlns="http://www.w3.org/2000/svg"><g>', '不是规范的 SVG'],
  ['HTML', '<svg><rect x=1></svg>', '不是规范的 SVG'],
])('an image file with %s is refused', (_, content, fault) => {
  expect(findSvgFaults(Buffer.from(content)).join()).toContain(fault)
})

test('a drawing may use its own parts and styles', () => {
  const drawing = inSvg(
    '<title>图</title><defs><linearGradient id="a"><stop offset="0"/></linearGradient><filter id="f"><feGaussianBlur/></filter></defs>' +
      `<style>.b{fill:url( "#a" )}</style><rect class="b" filter="url(#f)" style="fill:url('#a')"/><use xlink:href="#a"/>`,
  )
  expect(
    findSvgFaults(Buffer.from(`\ufeff<?xml version="1.0" encoding="utf-8"?>${drawing}`)),
  ).toEqual([])
})

test('an ordinary drawing is accepted', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg"><text fill="#000">一</text><use href="#a"/></svg>'
  expect(
    await checkFiles({
      'notices/a/index.mdx': aNotice('<Figure src="a.svg" alt="图" />'),
      'notices/a/a.svg': svg,
    }),
  ).toEqual([])
})

const PDF =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\ntrailer<</Root 1 0 R>>\n'

test.each([
  ['a.docx', '', 'attachment-content', '空文件'],
  ['a.pdf', 'no pdf', 'attachment-content', '与扩展名 .pdf 不符'],
  ['a.csv', aZip({ 'a.txt': 'x' }), 'attachment-content', '与扩展名 .csv 不符'],
  ['a.exe', 'MZ', 'attachment-content', '不能公开'],
  ['a.html', '<p>', 'attachment-content', '不能公开'],
  ['a.zip', aZip({ 'word/vbaProject.bin': 'x' }), 'attachment-content', '宏'],
  [
    'a.doc',
    Buffer.concat([
      Buffer.from('d0cf11e0a1b11ae1', 'hex'),
      Buffer.alloc(600),
      Buffer.from('EncryptedPackage', 'utf16le'),
    ]),
    'attachment-content',
    '加了密码',
  ],
  ['a.pdf', PDF, 'scanned-pdf', '扫描件'],
])('the attachment %s is judged by its content', async (name, content, rule, words) => {
  const files = {
    'notices/a/index.mdx': aNotice('正文。', { attachments: `[{ file: ${name}, title: 清单 }]` }),
    [`notices/a/${name}`]: content,
  }
  const issues = await checkFiles(files)
  expect(rulesOf(issues)).toContain(rule)
  expect(issues.map(({ problem }) => problem).join('')).toContain(words)
})

test('a recording among the attachments is refused, with the field where it belongs', async () => {
  const issues = await checkFiles({
    'notices/a/index.mdx': aNotice('正文。', { attachments: '[{ file: a.mp3, title: 朗读 }]' }),
    'notices/a/a.mp3': 'x',
  })
  expect(issues).toMatchObject([{ rule: 'attachment-content' }])
  expect(issues[0]?.fix).toMatch(/朗读正文的录音写进 audio。$/)
})

test('an oversized attachment is refused, and a file that nothing mentions', async () => {
  const attachments = '[{ file: a.txt, title: 清单 }]'
  const files = {
    'notices/a/index.mdx': aNotice('正文。', { attachments }),
    'notices/a/a.txt': Buffer.alloc(51 * 1024 * 1024, 'x'),
  }
  expect((await checkFiles(files))[0]?.problem).toContain('超过 50 MB')
  expect(
    rulesOf(await checkFiles({ 'notices/a/index.mdx': aNotice('正文。'), 'notices/a/b.txt': 'x' })),
  ).toEqual(['unmentioned-file'])
})
