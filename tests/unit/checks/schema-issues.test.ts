import { expect, test } from 'vitest'
import { z } from 'zod'
import { describeSchemaIssues } from '#checks/schema-issues.ts'
import { parseYaml } from '#files/yaml-file.ts'

/** What is said about a YAML text that does not satisfy a schema. */
function describe(schema: z.ZodType, text: string) {
  const written = parseYaml(text)
  const { error } = schema.safeParse(written.value)
  return describeSchemaIssues(error?.issues ?? [], written, { schema }).map(
    ({ line, problem, fix }) => `${line} ${problem}${fix}`,
  )
}

test.each([
  ['missing', z.object({ title: z.string() }), 'a: 1', '1 缺少“名称”（title）。补上这一项。'],
  [
    'empty',
    z.object({ title: z.string() }),
    'a: 1\ntitle:',
    '2 “名称”（title）是空的。补上内容；没有内容就删去这一行。',
  ],
  [
    'a number for a text',
    z.object({ title: z.string() }),
    'title: 1',
    '1 “名称”（title）写得不对：1。应是文字（数字请加引号）。',
  ],
  [
    'a text for a number',
    z.object({ year: z.number() }),
    'year: 今年',
    '1 “年份”（year）写得不对："今年"。应是数字。',
  ],
  [
    'half a year',
    z.object({ year: z.int() }),
    'year: 1.5',
    '1 “年份”（year）写得不对：1.5。应是整数。',
  ],
  [
    'a text for a switch',
    z.object({ draft: z.boolean() }),
    'draft: yes',
    '1 “草稿”（draft）写得不对："yes"。应是 true 或 false。',
  ],
  [
    'a text for a list',
    z.object({ keywords: z.array(z.string()) }),
    'keywords: 甲',
    '1 “主题词”（keywords）写得不对："甲"。应是列表（每项前加“- ”，或写成 [甲, 乙]）。',
  ],
  [
    'a list for fields',
    z.object({ validity: z.object({}) }),
    'validity: [1]',
    '1 “效力”（validity）写得不对：[1]。应是一组“字段: 值”。',
  ],
  [
    'a value that is not permitted',
    z.object({ kind: z.enum(['plan', 'summary']) }),
    'kind: report',
    '1 “类型”（kind）写得不对："report"。可用：plan、summary。',
  ],
  [
    'an empty list',
    z.object({ keywords: z.array(z.string()).min(1) }),
    'keywords: []',
    '1 “主题词”（keywords）写得不对：[]。至少 1 项。',
  ],
  [
    'a long list',
    z.object({ keywords: z.array(z.string()).max(1) }),
    'keywords: [a, b]',
    '1 “主题词”（keywords）写得不对：["a","b"]。至多 1 项。',
  ],
  [
    'a short text',
    z.object({ name: z.string().min(2) }),
    'name: 甲',
    '1 “名称”（name）写得不对："甲"。至少 2 个字。',
  ],
  [
    'a year out of range',
    z.object({ year: z.int().max(2100) }),
    'year: 2101',
    '1 “年份”（year）写得不对：2101。至多 2100。',
  ],
  [
    'an unknown field',
    z.strictObject({ a: z.number() }),
    'a: 1\nb: 2',
    '2 不认识的字段 "b"。检查拼写，或删去这一行；可用的字段见 content/README.md。',
  ],
  [
    'a misspelt field',
    z.strictObject({ organisation: z.string().optional(), origin: z.string().optional() }),
    'organization: a',
    '1 不认识的字段 "organization"，是不是 organisation？检查拼写，或删去这一行；可用的字段见 content/README.md。',
  ],
  [
    'a misspelt field in a list',
    z.object({ branches: z.array(z.strictObject({ description: z.string().optional() })) }),
    'branches:\n  - descripton: 甲',
    '2 不认识的字段 "descripton"，是不是 description？检查拼写，或删去这一行；可用的字段见 content/README.md。',
  ],
  [
    'a field under its Chinese name',
    z.strictObject({ title: z.string().optional() }),
    '名称: 甲',
    '1 不认识的字段 "名称"，是不是 title？检查拼写，或删去这一行；可用的字段见 content/README.md。',
  ],
  [
    'a misspelt field that is there already',
    z.strictObject({ title: z.string() }),
    'title: 甲\ntitel: 乙',
    '2 不认识的字段 "titel"。检查拼写，或删去这一行；可用的字段见 content/README.md。',
  ],
  [
    'an unknown nested field',
    z.object({ a: z.strictObject({}) }),
    'a:\n  b: 1\n  c: 2',
    '2 不认识的字段 "b"。检查拼写，或删去这一行；可用的字段见 content/README.md。',
  ],
  [
    'a field that has no Chinese name',
    z.object({ width: z.int() }),
    'width: a',
    '1 “width”写得不对："a"。应是数字。',
  ],
  [
    'no fields at all',
    z.object({ a: z.number() }),
    '正文',
    '1 文件内容写得不对："正文"。应是一组“字段: 值”。',
  ],
  [
    'a message of the schema',
    z.object({ title: z.string().refine(() => false, '写成一行') }),
    'title: a',
    '1 “名称”（title）写得不对："a"。写成一行。',
  ],
  [
    'an English message',
    z.object({ title: z.string().refine(() => false, 'no') }),
    'title: a',
    '1 “名称”（title）写得不对："a"。按说明改正。',
  ],
  [
    'the last of several alternatives',
    z.object({ title: z.union([z.literal('待填写'), z.int()]) }),
    'title: a',
    '1 “名称”（title）写得不对："a"。应是数字。',
  ],
])('%s is described in Chinese', (_, schema, text, message) => {
  expect(describe(schema, text)[0]).toBe(message)
})

test('every unknown field is described on its own line', () => {
  expect(describe(z.strictObject({}), 'a: 1\nb: 2')).toEqual([
    expect.stringMatching(/^1 不认识的字段 "a"。/),
    expect.stringMatching(/^2 不认识的字段 "b"。/),
  ])
})

test('a long value is cut, and line breaks in it do not break the message', () => {
  const [line = ''] = describe(z.object({ title: z.int() }), `title: "a\\n${'长'.repeat(100)}"`)
  expect(line).toContain('"a\\n长')
  expect(line).toContain('…')
  expect(line).not.toContain('\n')
})
