import { describe, expect, test } from 'vitest'
import { parseDocument } from '#checks/parsed-document.ts'
import { findSyntaxFaults } from '#checks/mdx-syntax.ts'
import { findUnsafeMdx } from '#checks/unsafe-mdx.ts'
import { compileBody } from '../../factories/compiler.ts'
import { aDocument } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'

const unsafePartsOf = (body: string) => findUnsafeMdx(parseDocument(aDocument({ body })))

/** Either lock: not MDX at all, or MDX that is refused. */
const isRefusedByCheck = (body: string) => {
  const parsed = parseDocument(aDocument({ body }))
  return findUnsafeMdx(parsed).length + findSyntaxFaults(parsed).length > 0
}

describe('an ordinary body', () => {
  test.each([
    [
      'headings, lists and tables',
      '## 一、目标\n\n- 甲\n- 乙\n\n| 项目 | 数量 |\n|---|---|\n| 甲 | 1 |\n',
    ],
    ['addresses in capitals', '[网页](HTTPS://EXAMPLE.COM) [邮箱](Mailto:a@example.com)'],
    [
      'links',
      '[网页](https://example.com) [邮箱](mailto:a@example.com) [电话](tel:12345) [文档](../b/)',
    ],
    ['addresses that become links by themselves', 'https://example.com a@example.com'],
    [
      'components with literal attributes',
      '<Signature organisation="更新局" date="2024年1月19日" />',
    ],
    ['braces in a literal attribute', '<Signature organisation="{process.env.HOME}" date="1" />'],
    ['escaped braces and angle brackets', '\\{process.env.HOME\\} \\<script> &lt;script&gt;'],
    ['code', '`<script>{process.env.HOME}</script>`\n\n```js\nimport fs from "fs"\n```\n'],
    ['a word that begins like a keyword', 'importance and exports'],
    ['a word that looks like a scheme', 'javascript:alert(1) xmpp:a@example.com'],
    ['footnotes', '正文[^1]\n\n[^1]: 说明\n'],
  ])('of %s passes both locks', async (_, body) => {
    expect(isRefusedByCheck(body)).toBe(false)
    await expect(compileBody(body)).resolves.toContain('MDXContent')
  })
})

test('each unsafe part is reported with its line, what it is and what to do', () => {
  const body = [
    'import fs from "node:fs"',
    '',
    '{process.env.HOME}',
    '',
    '<script>alert(1)</script>',
    '',
    '<Figure src="a.png" alt={1} {...b} src="c.png" onerror="d" />',
    '',
    '[链接](javascript:alert(1))',
    '',
    '![图](a.png)',
  ].join('\n')
  expect(toLines(unsafePartsOf(body))).toMatchInlineSnapshot(`
    "content/notices/office-move/index.mdx:13  错误：正文中有程序代码（import 或 export）。删去这一行；若是正文，请改写行首的英文单词。[unsafe-mdx]
    content/notices/office-move/index.mdx:15  错误：正文中有花括号 {process.env.HOME}。删去，或写成全角“｛｝”；正文中不能使用花括号。[unsafe-mdx]
    content/notices/office-move/index.mdx:17  错误：不能使用 <script>。可用的组件：DataTable、Figure、KeyFigures、KeyFigure、Timeline、TimelineItem、NoticeBox、AttachmentLink、Signature。[unsafe-mdx]
    content/notices/office-move/index.mdx:19  错误：<Figure> 的属性 alt 不是文字。属性只能写成 名称="文字"。[unsafe-mdx]
    content/notices/office-move/index.mdx:19  错误：<Figure> 的属性 {…} 不是文字。属性只能写成 名称="文字"。[unsafe-mdx]
    content/notices/office-move/index.mdx:19  错误：<Figure> 的属性 src 写了两次。删去其中一个。[unsafe-mdx]
    content/notices/office-move/index.mdx:19  错误：<Figure> 没有属性 onerror。可用的属性：src、alt、caption、source。[unsafe-mdx]
    content/notices/office-move/index.mdx:21  错误：链接地址不安全："javascript:alert(1)"。只能链接网页（https://）、邮箱（mailto:）、电话（tel:）或本站文档。[unsafe-mdx]
    content/notices/office-move/index.mdx:23  错误：图片没有按规定写。写成 <Figure src="文件名" alt="替代文字" />，图片放在文档的文件夹里。[unsafe-mdx]"
  `)
})

/** Bodies that would run code, reach for something outside, or break the page. */
const ATTACKS: [kind: string, body: string][] = [
  ['an import', 'import fs from "node:fs"'],
  ['an import between paragraphs', '正文。\n\nimport "https://example.com/a.js"\n\n正文。'],
  ['an import between what looks like front matter', '---\nimport fs from "node:fs"\n---\n'],
  ['an import between what looks like TOML', '+++\n\nimport fs from "node:fs"\n\n+++\n'],
  ['an import behind blank lines', '\r\n\r\nimport fs from "node:fs"\r\n'],
  ['an export', 'export const a = process.env'],
  ['a default export', 'export default () => null'],
  ['an export that replaces the front matter', 'export const frontmatter = {}'],
  ['an expression', '{process.env.HOME}'],
  ['an expression in a sentence', '内容{process.env.HOME}内容'],
  ['an expression in a heading', '## {process.env.HOME}'],
  ['an expression in a list', '- 甲\n  - {process.env.HOME}'],
  ['an expression in a table', '| a |\n|---|\n| {process.env.HOME} |'],
  ['an expression in a quotation', '> {process.env.HOME}'],
  ['an expression in a link', '[{process.env.HOME}](a)'],
  [
    'an expression in a component',
    '<NoticeBox kind="info" title="a">{process.env.HOME}</NoticeBox>',
  ],
  ['an expression in a footnote', '正文[^1]\n\n[^1]: {process.env.HOME}'],
  ['an expression over several lines', '{\n(() => {\n  throw 1\n})()\n}'],
  ['a comment', '{/* 注释 */}'],
  ['an empty expression', '{}'],
  ['a script', '<script>alert(1)</script>'],
  ['a script in capitals', '<SCRIPT>alert(1)</SCRIPT>'],
  ['a script from elsewhere', '<script src="https://example.com/a.js" />'],
  ['a frame', '<iframe src="https://example.com" />'],
  ['a style sheet', '<style>body</style>'],
  ['a link element', '<link rel="stylesheet" href="https://example.com/a.css" />'],
  ['an object', '<object data="a.swf" />'],
  ['a form', '<form action="https://example.com"><input name="a" /></form>'],
  ['a base', '<base href="https://example.com/" />'],
  ['a refresh', '<meta http-equiv="refresh" content="0;url=https://example.com" />'],
  ['a drawing', '<svg onload="alert(1)" />'],
  ['an image with a handler', '<img src="x" onerror="alert(1)" />'],
  ['a paragraph with a handler', '<p onclick="alert(1)">甲</p>'],
  ['a paragraph with a style', '<p style="position:fixed">甲</p>'],
  ['an element in a sentence', '甲<b>乙</b>丙'],
  ['an element in a table', '| a |\n|---|\n| <b>乙</b> |'],
  [
    'an element in a component',
    '<NoticeBox kind="info" title="a">\n\n<script>1</script>\n\n</NoticeBox>',
  ],
  ['an element in a heading', '## <img src="x" />'],
  ['a fragment', '<>甲</>'],
  ['an HTML comment', '甲 <!-- 乙 --> 丙'],
  ['a declaration', '<!DOCTYPE html>'],
  ['a member expression', '<Foo.Bar />'],
  ['a member of a component', '<Figure.constructor src="a.png" alt="a" />'],
  ['a name in a namespace', '<svg:script />'],
  ['a component that does not exist', '<Video src="a.mp4" />'],
  ['a component of Astro', '<Fragment set:html="<script>" />'],
  ['a member of every object', '<constructor />'],
  ['another member of every object', '<hasOwnProperty />'],
  ['the prototype', '<__proto__ />'],
  ['a component in lower case', '<figure src="a.png" alt="a" />'],
  ['a spread', '<Signature {...process.env} />'],
  ['a computed attribute', '<Signature organisation={process.env.HOME} date="a" />'],
  ['a computed attribute that is a text', '<Signature organisation={"a"} date="a" />'],
  ['an attribute without a value', '<Signature organisation date="a" />'],
  ['a handler on a component', '<Signature organisation="a" date="b" onclick="alert(1)" />'],
  ['a style on a component', '<Signature organisation="a" date="b" style="color:red" />'],
  [
    'HTML through a directive',
    '<Signature organisation="a" date="b" set:html="<script>alert(1)</script>" />',
  ],
  ['a script of the client', '<Signature organisation="a" date="b" client:load="1" />'],
  ['a slot', '<Signature organisation="a" date="b" slot="c" />'],
  ['an attribute of every object', '<Signature organisation="a" date="b" constructor="c" />'],
  ['the prototype as an attribute', '<Signature organisation="a" date="b" __proto__="c" />'],
  ['an attribute twice', '<Signature organisation="a" date="b" date="c" />'],
  ['an element in an attribute', '<NoticeBox kind="info" title=<script /> />'],
  ['a link that runs code', '[a](javascript:alert(1))'],
  ['the same in capitals', '[a](JaVaScRiPt:alert(1))'],
  ['the same behind a space', '[a](<  javascript:alert(1)>)'],
  ['the same with an entity for the colon', '[a](javascript&colon;alert(1))'],
  ['the same with a decimal entity', '[a](&#106;avascript:alert(1))'],
  ['the same with a hexadecimal entity', '[a](&#x6A;avascript:alert(1))'],
  ['the same with a tab inside', '[a](java&Tab;script:alert(1))'],
  ['the same with a line break inside', '[a](java&NewLine;script:alert(1))'],
  ['the same behind a control character', '[a](<\u0001javascript:alert(1)>)'],
  ['the same with an escaped letter', '[a](javascript\\:alert(1))'],
  ['the same with a title', '[a](javascript:alert(1) "标题")'],
  ['the same in a definition', '[a]\n\n[a]: javascript:alert(1)'],
  ['the same in a definition that is not used', '[a]: JAVASCRIPT:alert(1)'],
  ['the same in angle brackets', '<javascript:alert(1)>'],
  ['the same in a heading', '## [a](javascript:alert(1))'],
  ['a link with data', '[a](data:text/html;base64,PHNjcmlwdD4=)'],
  ['a link to Visual Basic', '[a](vbscript:msgbox(1))'],
  ['a link to a file', '[a](file:///etc/passwd)'],
  ['a link to a blob', '[a](blob:https://example.com/1)'],
  ['an image', '![a](a.png)'],
  ['an image from elsewhere', '![a](https://example.com/a.png)'],
  ['an image that runs code', '![a](javascript:alert(1))'],
  ['an image by reference', '![a][b]\n\n[b]: a.png'],
  ['an image in a link', '[![a](a.png)](b)'],
]

describe('an attack with', () => {
  test.each(ATTACKS)('%s is refused by the check', (_, body) => {
    expect(isRefusedByCheck(body)).toBe(true)
  })

  test.each(ATTACKS)('%s is refused by the build', async (_, body) => {
    await expect(compileBody(body)).rejects.toThrow()
  })

  // The mark makes text of some of them, because a line of code has to begin with its keyword.
  test.each(ATTACKS)(
    '%s is treated alike by both locks behind a byte order mark',
    async (_, body) => {
      const build = compileBody(`\uFEFF${body}`)
      const isRefusedByBuild = await build.then(
        () => false,
        () => true,
      )
      expect(isRefusedByCheck(`\uFEFF${body}`)).toBe(isRefusedByBuild)
    },
  )

  test.each(ATTACKS)('%s is refused with the line ends of Windows', async (_, body) => {
    const text = body.replaceAll(/\r?\n/g, '\r\n')
    expect(isRefusedByCheck(text)).toBe(true)
    await expect(compileBody(text)).rejects.toThrow()
  })
})
