import { expect, test } from 'vitest'
import { findFrontMatterFaults } from '#checks/front-matter.ts'
import { COLLECTIONS } from '#schemas/collections.ts'
import { aDocument, aDocumentFrom } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'

test.each(COLLECTIONS)('valid front matter in %s has no fault', (collection) => {
  expect(findFrontMatterFaults([aDocument({ collection })])).toEqual([])
})

test('every kind of optional field is accepted', () => {
  const fields = {
    documentNumber: '示更规〔2024〕1号',
    jointOrganisations: '[land]',
    stage: '执行',
    legalBasis: '[条例20(三), 条例21:房屋征收]',
    audience: '[居民]',
    recipients: '各街道办事处',
    validity: '{ from: 2025-04-01, until: 2028-03-31 }',
    relations: '[{ type: cites, to: policies/measures, note: 第三条 }]',
    attachments: '[{ file: list.xlsx, title: 清单 }]',
    review: '[{ stage: 初审, by: 法制科, on: 2025-03-02 }]',
    imported: '{ from: 旧网站, on: 2025-03-02, reason: 网站迁移 }',
    digest: '{ title: 原文, source: 某局网站, published: 2024-01-26, compiled: 2024-02-01 }',
    draft: 'true',
  }
  expect(findFrontMatterFaults([aDocument({ fields })])).toEqual([])
})

test('several faults are reported at once, each on its own line', () => {
  const document = aDocument({
    fields: { created: '2025-02-30', genre: undefined, colour: 'red', keywords: '更新' },
  })
  expect(toLines(findFrontMatterFaults([document]))).toMatchInlineSnapshot(`
    "content/notices/office-move/index.mdx:2  错误：缺少“体裁”（genre）。可用：决议、决定、命令、公报、公告、通告、意见、通知、通报、报告、请示、批复、议案、函、纪要、计划、总结、规划、方案、规定、办法、细则、规则、解读、指南、制度、年报、说明。[front-matter]
    content/notices/office-move/index.mdx:6  错误：“成文日期”（created）写得不对："2025-02-30"。应写成 YYYY-MM-DD，并且是真实存在的日期，例如 2024-01-26。[front-matter]
    content/notices/office-move/index.mdx:9  错误：“主题词”（keywords）写得不对："更新"。应是列表（每项前加“- ”，或写成 [甲, 乙]）。[front-matter]
    content/notices/office-move/index.mdx:11  错误：不认识的字段 "colour"。检查拼写，或删去这一行；可用的字段见 content/README.md。[front-matter]"
  `)
})

test('a text without front matter is reported on its first line', () => {
  const document = aDocumentFrom('正文。\n')
  expect(toLines(findFrontMatterFaults([document]))).toMatchInlineSnapshot(
    `"content/notices/office-move/index.mdx:1  错误：文件开头没有文档信息。在第一行写 ---，逐行写“字段: 值”，再以 --- 结束；可复制同类文档的开头来改。[front-matter]"`,
  )
})

test('front matter that is not closed is reported as missing', () => {
  const document = aDocumentFrom('---\ntitle: 标题\n\n正文。\n')
  expect(findFrontMatterFaults([document])).toMatchObject([{ line: 1 }])
})

test('front matter that is not YAML is reported where it breaks', () => {
  const document = aDocumentFrom('---\ntitle: 标题\nsource: 更新局: 网站\n---\n')
  expect(toLines(findFrontMatterFaults([document]))).toMatchInlineSnapshot(
    `"content/notices/office-move/index.mdx:3  错误：值里有“冒号加空格”，或者缩进不对。把整个值加上英文引号；如果是下一级的内容，另起一行，与同一级的各行左边对齐。[front-matter]"`,
  )
})

test('front matter without a field is reported as empty', () => {
  const document = aDocumentFrom('---\n---\n正文。\n')
  expect(toLines(findFrontMatterFaults([document]))).toMatchInlineSnapshot(
    `"content/notices/office-move/index.mdx:2  错误：文件内容是空的。逐行写“字段: 值”。[front-matter]"`,
  )
})

test.each([
  ['123', '应是文字（数字请加引号）'],
  ['2024', '应是文字（数字请加引号）'],
  ['true', '应是文字（数字请加引号）'],
  ['[甲, 乙]', '应是文字（数字请加引号）'],
  ['', '没有内容就删去这一行'],
  ['null', '没有内容就删去这一行'],
  ['"null"', '不能用占位文字'],
  ['无', '不能用占位文字'],
  ['" 前后有空格 "', '前后不能有空格'],
  ['""', '不能为空'],
  ['"第一行\\n第二行"', '写成一行'],
  [`"${'长'.repeat(121)}"`, '标题不超过 120 字'],
])('a title written as %s is refused: %s', (title, remedy) => {
  const issues = findFrontMatterFaults([aDocument({ fields: { title } })])
  expect(issues).toMatchObject([{ line: 2, fix: expect.stringContaining(remedy) as string }])
})

test.each(['yes', 'on', 'off', 'no', '2024年', '2024-01-26', '12:30', '0 元'])(
  'a title written as %s without quotes stays the text that was typed',
  (title) => {
    const document = aDocument({ fields: { title } })
    expect(findFrontMatterFaults([document])).toEqual([])
    expect(document.data?.title).toBe(title)
  },
)

test.each([
  ['2025-02-30', 'no such day'],
  ['2025-13-01', 'no such month'],
  ['2025-2-3', 'no leading zeros'],
  ['2025年2月3日', 'Chinese'],
  ['2025-02-03T09:00+08:00', 'a moment'],
  ['20250203', 'a number'],
])('the date of creation %s is refused (%s)', (created) => {
  const issues = findFrontMatterFaults([aDocument({ fields: { created } })])
  expect(issues).toMatchObject([{ rule: 'front-matter', line: 7 }])
  expect(issues[0]?.problem).toContain('“成文日期”（created）')
})

test.each(['2025-03-03T09:00', '2025-03-03 09:00', '2025-03-03T25:00+08:00', '2025-02-29'])(
  'the moment of publication %s is refused with an example',
  (published) => {
    expect(findFrontMatterFaults([aDocument({ fields: { published } })])).toMatchObject([
      { line: 8, fix: '应写成带时区的日期和时间，例如 2024-01-26T10:00+08:00。' },
    ])
  },
)

test('a plan has to say what it covers, and a notice must not', () => {
  const plan = aDocument({ collection: 'plans', fields: { covers: undefined } })
  const notice = aDocument({ fields: { covers: '[{ kind: plan, year: 2025 }]' } })
  expect(toLines(findFrontMatterFaults([plan, notice]))).toMatchInlineSnapshot(`
    "content/plans/office-move/index.mdx:2  错误：缺少“涵盖内容”（covers）。补上这一项。[front-matter]
    content/notices/office-move/index.mdx:12  错误：不认识的字段 "covers"。检查拼写，或删去这一行；可用的字段见 content/README.md。[front-matter]"
  `)
})

test('a relation of an unknown type is reported with what each type means', () => {
  const fields = { relations: '[{ type: supersedes, to: policies/measures }]' }
  expect(findFrontMatterFaults([aDocument({ fields })])).toMatchObject([
    {
      fix: '可用：interprets（解读）、implements（落实）、amends（修改）、repeals（废止）、renews（延续）、replaces（接替）、reports-on（总结）、cites（引用）、corrects（更正）。',
    },
  ])
})

test('a fault in a nested field is reported on the line of that field', () => {
  const fields = {
    attachments: [
      '',
      '  - file: list.xlsx',
      '    title: 清单',
      '  - file: folder/list.xlsx',
      '    title: 清单',
      '  - title: 清单',
    ].join('\n'),
  }
  const lines = findFrontMatterFaults([aDocument({ fields })]).map(({ line, problem }) => ({
    line,
    problem,
  }))
  expect(lines).toEqual([
    { line: 15, problem: '“文件名”（attachments.1.file）写得不对："folder/list.xlsx"。' },
    { line: 17, problem: '缺少“文件名”（attachments.2.file）。' },
  ])
})

test.each(['layout: /etc/passwd', '__proto__: { a: 1 }', 'constructor: 1', '<<: { layout: x }'])(
  'the field %s is unknown',
  (field) => {
    const [name = '', value = ''] = field.split(/: (.*)/s)
    const issues = findFrontMatterFaults([aDocument({ fields: { [`"${name}"`]: value } })])
    expect(issues.map(({ problem }) => problem)).toEqual([`不认识的字段 "${name}"。`])
  },
)
