import { expect, test } from 'vitest'
import { zipSync, strToU8 } from 'fflate'
import { aNotice } from '../../setup/bare-content.ts'
import { checkFiles } from '../../setup/check-files.ts'

const toConflict = (ours: string, theirs: string, base?: string) =>
  [
    '<<<<<<< HEAD',
    ours,
    ...(base === undefined ? [] : ['||||||| 0a1b2c3', base]),
    '=======',
    theirs,
    '>>>>>>> 更新正文',
  ].join('\n')

const placesOf = async (files: Record<string, string | Uint8Array>) =>
  (await checkFiles(files)).map(({ file, line, rule }) => `${file}:${line} ${rule}`)

test('an unfinished merge in a body is reported once, with its lines and what to do', async () => {
  const text = aNotice(toConflict('办公地址改为甲路。', '办公地址改为乙路 {。', '办公地址。'))
  const [issue, ...others] = await checkFiles({ 'notices/a/index.mdx': text })
  const line = text.split('\n').indexOf('<<<<<<< HEAD') + 1
  expect(others).toEqual([])
  expect(issue).toEqual({
    file: 'notices/a/index.mdx',
    line,
    rule: 'conflict-marker',
    severity: 'error',
    problem: `有 git 合并没有做完的标记 <<<<<<<（第 ${[0, 2, 4, 6].map((more) => line + more).join('、')} 行）。`,
    fix: '两个人改了同一处：留下正确的一份，删去另一份和 <<<<<<<、=======、>>>>>>> 这几行。',
  })
})

test('one in front matter hides the faults that follow from it, also with the line ends of Windows', async () => {
  const text = aNotice('正文。').replace(/^title: .*$/m, toConflict('title: 甲', 'title: 乙'))
  for (const source of [text, text.replaceAll('\n', '\r\n')])
    expect(await placesOf({ 'notices/a/index.mdx': source })).toEqual([
      'notices/a/index.mdx:2 conflict-marker',
    ])
})

test.each(['topics.yaml', 'glossary.yaml', 'redirects.yaml', 'tombstones.yaml', 'synonyms.yaml'])(
  'one in %s is all that is said of the file',
  async (name) => {
    const text = toConflict('- id: a\n  name: 甲', '- id: a\n  name: 乙', '- id: a')
    const places = await placesOf({ [name]: text })
    expect(places).toEqual([`${name}:1 conflict-marker`])
  },
)

test('a secret within an unfinished merge is told all the same', async () => {
  const text = aNotice(toConflict('秘密★5年', '正文。'))
  expect((await placesOf({ 'notices/a/index.mdx': text })).join()).toContain('secrecy')
})

const withAttachment = (name: string) =>
  aNotice('正文。', { attachments: `[{ file: ${name}, title: 地块清单 }]` })

test.each([
  ['a.csv', toConflict('甲,1', '甲,2')],
  ['a.txt', toConflict('甲', '乙').replaceAll('\n', '\r\n')],
  ['a.svg', `<svg xmlns="http://www.w3.org/2000/svg">\n${toConflict('<g/>', '<a/>')}\n</svg>`],
  ['a.zip', zipSync({ 'b.csv': strToU8(toConflict('甲,1', '甲,2')) })],
])('one in the attachment %s is all that is said of it', async (name, content) => {
  const rules = await checkFiles({
    'notices/a/index.mdx': withAttachment(name),
    [`notices/a/${name}`]: content,
  })
  expect(rules.map(({ rule }) => rule)).toEqual(['conflict-marker'])
})

test.each([
  ['a single side that was forgotten', '>>>>>>> 更新正文', 1],
  ['a merge within a merge', '<<<<<<<<< Temporary merge branch 1', 1],
  ['a line drawn in a text', '甲\n\n=======\n\n乙', 0],
  ['an empty row', '| 甲 | 乙 | 丙 | 丁 | 戊 | 己 |\n|---|---|---|---|---|---|\n|||||||', 0],
  ['fewer signs', '&lt;&lt;&lt;&lt;', 0],
  ['a sentence about them', '出现 `<<<<<<<` 时请管理员处理。', 0],
])('%s', async (_, body, times) => {
  const found = await placesOf({ 'notices/a/index.mdx': aNotice(body) })
  expect(found.filter((place) => place.endsWith('conflict-marker'))).toHaveLength(times)
})
