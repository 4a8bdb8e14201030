import { expect, test } from 'vitest'
import { checkContent } from '#checks/check-content.ts'
import { aContent, SITE } from '../../factories/content.ts'
import { aDocument, aDocumentFrom } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'

const errorsOf = async (content: Parameters<typeof checkContent>[0]) =>
  (await checkContent(content)).filter(({ severity }) => severity === 'error')

test('good content has no error', async () => {
  const documents = [
    aDocument(),
    aDocument({
      slug: 'b',
      fields: {
        indexNumber: undefined,
        digest: '{ title: 原文, source: 网站, published: 2024-01-26, compiled: 2024-02-01 }',
      },
    }),
  ]
  expect(await errorsOf(aContent({ documents }))).toEqual([])
})

test('all faults are found in one run, sorted by file and line', async () => {
  const documents = [
    aDocumentFrom('没有文档信息。\n', { slug: 'z-no-front-matter' }),
    aDocument({
      slug: 'a-wrong-fields',
      fields: { title: undefined, created: '2025-02-30', genre: '信', colour: 'red' },
    }),
    aDocument({ slug: 'b-duplicate', fields: { organisation: 'nobody', topic: 'urban/nothing' } }),
    aDocument({
      slug: 'c-broken-body',
      fields: { attachments: '[{ file: missing.xlsx, title: 清单 }]' },
      body: '面积 < 50 平方米。\n\n有 { 括号。\n\n<NoticeBox kind="info" title="提示">\n\n正文。\n',
    }),
  ]
  const content = aContent({ documents, misplaced: ['content/notices/lonely.mdx'] })
  expect(toLines(await errorsOf(content))).toMatchInlineSnapshot(`
    "content/notices/a-wrong-fields/index.mdx:2  错误：缺少“名称”（title）。补上这一项。[front-matter]
    content/notices/a-wrong-fields/index.mdx:3  错误：“体裁”（genre）写得不对："信"。可用：决议、决定、命令、公报、公告、通告、意见、通知、通报、报告、请示、批复、议案、函、纪要、计划、总结、规划、方案、规定、办法、细则、规则、解读、指南、制度、年报、说明。[front-matter]
    content/notices/a-wrong-fields/index.mdx:6  错误：“成文日期”（created）写得不对："2025-02-30"。应写成 YYYY-MM-DD，并且是真实存在的日期，例如 2024-01-26。[front-matter]
    content/notices/a-wrong-fields/index.mdx:11  错误：不认识的字段 "colour"。检查拼写，或删去这一行；可用的字段见 content/README.md。[front-matter]
    content/notices/b-duplicate/index.mdx:3  错误：索引号 SFGX0001/2025-00001 与 content/notices/c-broken-body/index.mdx 重复。这一份不变，改另一份。[duplicate-index-number]
    content/notices/b-duplicate/index.mdx:5  错误：发布机构 "nobody" 在 organisations/ 中没有对应文件。可用：renewal（示范区城市更新局）。[unknown-organisation]
    content/notices/b-duplicate/index.mdx:9  错误：主题分类 "urban/nothing" 不在 topics.yaml 中。可用：urban/renewal（城市更新）、urban/housing（住房保障）。[unknown-topic]
    content/notices/c-broken-body/index.mdx:3  错误：索引号 SFGX0001/2025-00001 与 content/notices/b-duplicate/index.mdx 重复。换成没有用过的 SFGX0001/2025-00002；npm run check -- --fix 会换好。[duplicate-index-number]
    content/notices/c-broken-body/index.mdx:12  错误：附件 "missing.xlsx" 不在文档的文件夹中。把文件放进文档的文件夹。[missing-file]
    content/notices/c-broken-body/index.mdx:14  错误：正文中有半角的小于号 <。写成全角“＜”或 &lt;。[stray-angle-bracket]
    content/notices/c-broken-body/index.mdx:16  错误：有单独的花括号 {。删去，或写成全角“｛”；正文中不能使用花括号。[mdx-syntax]
    content/notices/c-broken-body/index.mdx:18  错误：标签 <NoticeBox> 没有结束。在内容后面写 </NoticeBox>，没有内容的写成 <NoticeBox … />；如果只是小于号，请写成全角“＜”或 &lt;。[mdx-syntax]
    content/notices/lonely.mdx:1  错误：这里的文件不会被发布。文档放在自己的文件夹里，正文命名为 index.mdx，例如 notices/office-move-2025/index.mdx；机构文件命名为“小写字母.yaml”。[misplaced-file]
    content/notices/z-no-front-matter/index.mdx:1  错误：文件开头没有文档信息。在第一行写 ---，逐行写“字段: 值”，再以 --- 结束；可复制同类文档的开头来改。[front-matter]"
  `)
})

test('the result does not depend on the order of the documents', async () => {
  const documents = ['a', 'b', 'c'].map((slug) => aDocument({ slug, body: '{\n' }))
  const reversed = await checkContent(aContent({ documents: documents.toReversed() }))
  expect(toLines(reversed.filter(({ rule }) => rule === 'mdx-syntax'))).toBe(
    toLines(
      (await checkContent(aContent({ documents }))).filter(({ rule }) => rule === 'mdx-syntax'),
    ),
  )
})

test('line numbers hold with the line ends of Windows and a byte order mark', async () => {
  const document = aDocument({ fields: { colour: 'red' }, body: '第一段。\n\n有 { 括号。\n' })
  const windows = aDocumentFrom(`\uFEFF${document.source.replaceAll('\n', '\r\n')}`)
  const lines = async (file: typeof document) =>
    (await errorsOf(aContent({ documents: [file] }))).map(({ line, rule }) => `${line} ${rule}`)
  expect(await lines(document)).toEqual(['12 front-matter', '16 mdx-syntax'])
  expect(await lines(windows)).toEqual(await lines(document))
})

test('a missing topics.yaml does not report every topic as unknown', async () => {
  const content = aContent({ documents: [aDocument()], topics: null })
  expect((await errorsOf(content)).map(({ rule }) => rule)).toEqual(['settings'])
})

test('every rule that looks at documents and settings is run', async () => {
  const site = `${SITE.replace('demonstration', 'production')}columns:
  - { id: a, name: 甲, description: 乙, match: { topic: nothing } }
places: [无人提到的地方]
`
  const validity = '{ from: 2025-04-01, until: 2025-03-01 }'
  const documents = [
    aDocument({ slug: 'BAD', body: '# 标题\n\n<b>甲</b>\n\n[乙](丙)\n\n<Figure src="a.png" />\n' }),
    aDocument({ slug: 'a', fields: { documentNumber: '示更规〔2025〕1号', validity } }),
    aDocument({
      slug: 'b',
      fields: { documentNumber: '示更规〔2025〕1号', organisation: 'nobody' },
    }),
    aDocument({ slug: 'c', fields: { indexNumber: undefined, topic: 'urban/nothing' } }),
    aDocument({ slug: 'd', fields: { relations: '[{ type: cites, to: policies/nothing }]' } }),
    aDocument({ slug: 'e', body: '甲 < 乙\n\n<TimelineItem date="2024" title="甲" />\n\n{\n' }),
    aDocumentFrom('', { slug: 'f' }),
    aDocument({ slug: 'h', body: `${'> '.repeat(30)}甲\n` }),
    aDocument({
      slug: 'g',
      body: '甲[^1]\n\n<KeyFigures caption="乙"><KeyFigure indicator="甲" value="1" quote="乙" /></KeyFigures>\n',
    }),
  ]
  const content = aContent({
    site,
    glossary: null,
    documents,
    misplaced: ['content/notices/lonely.mdx'],
  })
  const rules = new Set((await checkContent(content)).map(({ rule }) => rule))
  expect([...rules].filter((rule) => rule !== 'missing-accessibility-statement').sort()).toEqual([
    'broken-link', 'column-conditions', 'component-attributes', 'component-nesting', 'date-order', 'deep-nesting',
    'duplicate-document-number', 'duplicate-index-number', 'empty-column', 'footnote', 'front-matter', 'heading-order',
    'key-figure', 'mdx-syntax', 'misplaced-file', 'missing-file', 'missing-index-number', 'placeholder', 'settings',
    'stray-angle-bracket', 'unknown-organisation', 'unknown-relation', 'unknown-topic', 'unmentioned-place', 'unrecorded-address', 'unsafe-mdx',
  ]) // prettier-ignore
})

test('what nobody sees in a text is looked for in documents and settings', async () => {
  const documents = [
    aDocument({
      fields: { source: '更新局 #2', abstract: '⼈民\u200b政府\ue863锟斤拷' },
      body: '见[](https://a@example.com/)、[www.gov.cn](https://example.com/)，详见附件2。\n',
    }),
  ]
  const rules = (await checkContent(aContent({ documents }))).map(({ rule }) => rule)
  expect(rules).toEqual(
    expect.arrayContaining([
      'cut-text', 'radical-character', 'invisible-character', 'private-character', 'garbled-text',
      'empty-link', 'deceptive-address', 'misleading-link', 'missing-attachment',
    ]),
  ) // prettier-ignore
})

test('only documents that are asked for are looked into, all are compared with each other', async () => {
  const content = aContent({
    documents: [aDocument({ slug: 'a', body: '甲 {\n' }), aDocument({ slug: 'b', body: '乙 {\n' })],
  })
  const issues = await checkContent(content, '2026-11-22', ({ slug }) => slug === 'b')
  const placesOf = (name: string) =>
    issues.filter(({ rule }) => rule === name).map(({ file }) => file.split('/')[2])
  expect(placesOf('mdx-syntax')).toEqual(['b'])
  expect(placesOf('duplicate-index-number')).toEqual(['a', 'b'])
})
