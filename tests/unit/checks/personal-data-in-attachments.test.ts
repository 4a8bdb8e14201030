import { expect, test } from 'vitest'
import { aNotice } from '../../setup/bare-content.ts'
import { checkFiles } from '../../setup/check-files.ts'

const problemOf = async (count: number) => {
  const rows = Array.from({ length: count }, (_, at) => `张三,1380013800${at}`)
  const issues = await checkFiles({
    'notices/a/index.mdx': aNotice('正文。', { attachments: '[{ file: a.csv, title: 名单 }]' }),
    'notices/a/a.csv': rows.join('\n'),
  })
  return issues.find(({ rule }) => rule === 'personal-data')?.problem ?? ''
}

test('five finds of an attachment are listed with their lines', async () => {
  const problem = await problemOf(5)
  expect(problem).toContain('有 5 处')
  expect(problem.match(/手机号码/g)).toHaveLength(5)
  expect(problem).toContain('第5行')
  expect(problem).not.toContain('……')
})

test('of more finds, five are listed, and the sentence says that there are others', async () => {
  const problem = await problemOf(6)
  expect(problem).toContain('有 6 处')
  expect(problem.match(/手机号码/g)).toHaveLength(5)
  expect(problem).toMatch(/……。$/)
})
