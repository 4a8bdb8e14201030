import { describe, expect, test } from 'vitest'
import { importDocument } from '#import/import-document.ts'
import { readMarkdownSource } from '#import/markdown-source.ts'
import { readTextSource } from '#import/text-source.ts'
import { anImportContext } from '../../setup/import-context.ts'

const HEAD = '关于测试的通知\n\n各有关单位：\n\n'
const fromMarkdown = (text: string) =>
  importDocument(readMarkdownSource(`# ${HEAD}${text}`), 'x', anImportContext())
const bodyOf = (text: string) => fromMarkdown(text).body.replace('各有关单位：\n\n', '').trimEnd()
const bodyOfText = (text: string) =>
  importDocument(readTextSource(text), 'x', anImportContext()).body.trimEnd()

describe('Markdown is imported as it was meant', () => {
  test.each([
    [
      '规格3*4*5米，2*3=6，*注：A_1_2，__init__，1~2天、3~5天。',
      '规格3\\*4\\*5米，2\\*3=6，\\*注：A\\_1\\_2，\\_\\_init\\_\\_，1\\~2天、3\\~5天。',
    ],
    ['**重点：**落实*注意*。', '重点：落实\\*注意\\*。'],
    ['见https://a.cn/x，请查阅。', '见[https\\://a.cn/x](https://a.cn/x)，请查阅。'],
    ['为了推进城\n市更新，请按land\nreform办理。', '为了推进城市更新，请按land reform办理。'],
    ['甲。\n乙公司\n丙公司', '甲。\n\n乙公司\n\n丙公司'],
    ['1978. 改革。\n\n01. 甲\n02. 乙', '1978\\. 改革。\n\n01.甲\n\n02.乙'],
    ['1. 甲\n3. 乙\n\n<!-- -->\n\n1) 丙', '1.甲\n\n3.乙\n\n1)丙'],
    [
      '| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n表下。',
      '| 甲 | 乙 |\n| --- | --- |\n| 1 | 2 |\n\n表下。',
    ],
    ['    甲**乙：**丙\n\n\t丁*3*', '甲乙：丙\n\n丁\\*3\\*'],
    ['甲段落的文字\n---\n乙', '甲段落的文字\n\n乙'],
    ['- 5℃', '\\- 5℃'],
    ['- 甲\n- 乙\n以上。', '- 甲\n- 乙\n\n以上。'],
    ['[1]：统计局\n\n[2]: 统计局', '\\[1\\]：统计局\n\n\\[2\\]： 统计局'],
  ])('%j', (text, body) => {
    expect(bodyOf(text)).toBe(body)
  })

  test('a heading that a program underlined stays one', () => {
    expect(bodyOf('实施步骤\n--------\n\n甲。\n\n组织保障\n====\n\n乙。')).toContain('## 实施步骤')
  })

  test('front matter of another program is reported, and ends where it ends', () => {
    const text = `---\nlayout: a_b\n---\n\n# ${HEAD}甲3*4*5。`
    const { body, report } = importDocument(readMarkdownSource(text), 'x', anImportContext())
    expect(body).toContain('甲3\\*4\\*5。')
    expect(report.some(({ text }) => text === 'layout: a_b')).toBe(true)
  })

  test('what stands behind spaces is told with its line', () => {
    const { report } = fromMarkdown('    甲\n    乙<b>丙</b>')
    expect(report.find(({ text }) => text === '<b>')?.place).toContain('第5行')
  })
})

describe('wrapped sentences of plain text', () => {
  test('are one paragraph where empty lines part the paragraphs', () => {
    expect(bodyOfText(`${HEAD}为了推进城\n市更新，请按land\nreform办理。\n\n乙。`)).toBe(
      '各有关单位：\n\n为了推进城市更新，请按land reform办理。\n\n乙。',
    )
  })

  test('are one paragraph where all lines are of one length', () => {
    const text =
      '关于测试的通知\n各单位：\n　　为了推进示范区城市更新和土地整备工作，根据有关规定，结\n合实际，制定本方案。请各单位认真组织实施，按时完成各项任\n务，并于年底前报送。\n　　乙。'
    expect(bodyOfText(text)).toBe(
      '各单位：\n\n为了推进示范区城市更新和土地整备工作，根据有关规定，结合实际，制定本方案。请各单位认真组织实施，按时完成各项任务，并于年底前报送。\n\n乙。',
    )
  })

  test.each([
    '甲公司\n乙公司\n丙公司',
    '项目甲\t3公顷\n项目乙\t4公顷，已完成。',
    '为了推进城\n3\n市更新。',
  ])('other lines stay paragraphs: %j', (text) => {
    const lines = bodyOfText(`${HEAD}甲。\n\n${text}`).split('\n\n')
    expect(lines).toHaveLength(2 + text.split('\n').length)
  })
})
