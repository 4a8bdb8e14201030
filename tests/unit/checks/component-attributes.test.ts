import { expect, test } from 'vitest'
import { findComponentAttributeFaults } from '#checks/component-attributes.ts'
import { parseDocument } from '#checks/parsed-document.ts'
import { aDocument } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'

const faultsOf = (body: string) => findComponentAttributeFaults(parseDocument(aDocument({ body })))

test.each([
  '<Figure src="map.png" alt="地图" caption="范围图" source="更新局" />',
  '<KeyFigure indicator="开工项目" value="12" unit="个" />',
  '<TimelineItem date="2024-03" title="开工" />',
  '文字 <AttachmentLink file="list.xlsx" /> 文字',
  '<Signature organisation="更新局" date="2024年1月19日" />',
])('%s is accepted', (body) => {
  expect(faultsOf(body)).toEqual([])
})

test('missing and wrong attributes are reported with the component and its line', () => {
  const body = [
    '<Figure src="map.png" />',
    '',
    '<NoticeBox kind="danger" title="提示">注意</NoticeBox>',
    '',
    '<TimelineItem date="去年" title="开工" />',
  ].join('\n')
  expect(toLines(faultsOf(body))).toMatchInlineSnapshot(`
    "content/notices/office-move/index.mdx:13  错误：<Figure>：缺少“替代文字”（alt）。补上这一项。[component-attributes]
    content/notices/office-move/index.mdx:15  错误：<NoticeBox>：“类型”（kind）写得不对："danger"。可用：info、warning。[component-attributes]
    content/notices/office-move/index.mdx:17  错误：<TimelineItem>：“日期”（date）写得不对："去年"。应写成 2024、2024-03 或 2024-03-01。[component-attributes]"
  `)
})

test.each([
  '../../x.png',
  '/etc/passwd',
  'a/b.png',
  'a\\b.png',
  'https://example.com/a.png',
  'data:a.png',
  'a b.png',
  'map',
  '..',
  'a%2Fb.png',
])('a figure may not come from %s', (src) => {
  const issues = faultsOf(`<Figure src="${src}" alt="地图" />`)
  expect(issues).toMatchObject([
    { fix: '只写本文件夹内的图片文件名（png、jpg、gif、webp 或 svg），不带路径和空格。' },
  ])
})

test.each(['', ' ', '无', 'null'])('alternative text may not be "%s"', (alt) => {
  expect(faultsOf(`<Figure src="map.png" alt="${alt}" />`)).toHaveLength(1)
})

test.each(['__proto__', 'constructor', 'toString'])(
  'a component named %s is left to the rule on unsafe parts',
  (name) => {
    expect(faultsOf(`<${name} />`)).toEqual([])
  },
)

test.each(['page.html', 'code.js', 'list.xlsx', 'drawing.svgz'])(
  'a figure may not be %s, which would be served as something else than an image',
  (src) => {
    const [issue] = faultsOf(`<Figure src="${src}" alt="图" />`)
    expect(issue?.fix).toContain('图片文件名（png')
  },
)
