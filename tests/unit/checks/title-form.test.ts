import { expect, test } from 'vitest'
import { findTitleForms } from '#checks/title-form.ts'
import { aDocument } from '../../factories/document.ts'

const problemsOf = (title: string) =>
  findTitleForms([aDocument({ fields: { title: JSON.stringify(title) } })]).map(
    ({ severity, problem }) => `${severity} ${problem}`,
  )

test.each([
  ['关于办公地址变更的通知.docx', '名称末尾有文件扩展名“.docx”。'],
  ['关于办公地址变更的通知.PDF', '名称末尾有文件扩展名“.PDF”。'],
  ['新建 Microsoft Word 文档', '名称“新建 Microsoft Word 文档”是新建文件的名字。'],
  ['文档1', '名称“文档1”是新建文件的名字。'],
  ['关于印发"十四五"规划的通知', '名称中有半角的引号或括号（发"）。'],
  ['关于实施方案(试行)的通知', '名称中有半角的引号或括号（案(）。'],
])('%s is reported', (title, problem) => {
  expect(problemsOf(title)).toContain(`warning ${problem}`)
})

test('the name of a new file is found with its ending and its number too', () => {
  for (const title of ['新建 DOCX 文档.docx', '新建文档(2).docx', '新建 Microsoft Word 文档 (3)'])
    expect(problemsOf(title)).not.toEqual([])
})

test.each([
  '关于办公地址变更的通知',
  '关于印发“十四五”规划（试行）的通知',
  '关于推广 OFD (GB/T 33190) 的通知',
  '关于公文格式.docx文件的通知',
  '关于废止文件的决定',
  '公文文档管理办法',
])('%s is accepted', (title) => {
  expect(problemsOf(title).filter((problem) => !problem.includes('空格'))).toEqual([])
})
