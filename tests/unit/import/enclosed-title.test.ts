import { expect, test } from 'vitest'
import { importDocument } from '#import/import-document.ts'
import { readTextSource } from '#import/text-source.ts'
import { anImportContext } from '../../setup/import-context.ts'

const aNoticeOf = (named: string, line: string) =>
  [
    `示范区城市更新和土地整备局关于印发${named}的通知`,
    '各街道办事处：',
    '现将有关文件印发给你们，请遵照执行。',
    '示范区城市更新和土地整备局',
    '2024年1月26日',
    line,
    '一、总体要求',
    '坚持绿化为民。',
    '（一）工作目标',
    ...Array.from({ length: 45 }, (_, index) => `完成第${String(index + 1)}处绿化。`),
  ].join('\n')

const importText = (text: string) => importDocument(readTextSource(text), 'x', anImportContext())
const headingsOf = (text: string) => importText(text).body.match(/^#+ .*$/gm)

test.each([
  ['《绿化管理办法（试行）》', '绿化管理办法(试行)'],
  ['2024年绿化工作方案', '2024年绿化工作方案'],
  ['《绿化工作方案》', '绿 化 工 作 方 案'],
])(
  'the title of the text that a notice encloses is a heading above its parts: %s',
  (named, line) => {
    expect(
      headingsOf(aNoticeOf(named, line))?.map((each) => each.replace(/[\s()（）]/g, '')),
    ).toEqual([`##${line.replace(/[\s()]/g, '')}`, '###一、总体要求', '####一工作目标'])
  },
)

test.each([
  ['《绿化管理办法》', '绿化管理办法和说明'],
  ['《绿化管理办法》', '现印发绿化管理办法。'],
])('a line that only resembles %s stays what it is: %s', (named, line) => {
  expect(headingsOf(aNoticeOf(named, line))).toEqual(['## 一、总体要求', '### （一）工作目标'])
})

test('the notice is signed before the text that it encloses, however long that is', () => {
  const { body, metadata } = importText(aNoticeOf('《绿化办法》', '绿化办法'))
  expect(metadata.values['created']).toBe('2024-01-26')
  expect(body).toContain('date="2024年1月26日" />\n\n## 绿化办法\n')
})

test('what was restored in a web address is told', () => {
  const { body, report } = importText('关于网址的通知\n见http：//a.gov.cn。')
  expect(body).toBe('见[http\\://a.gov.cn](http://a.gov.cn)。\n')
  expect(report).toContainEqual(
    expect.objectContaining({ kind: 'changed', note: '标点 ： 改为 :', text: '见http：//a.go' }),
  )
})
