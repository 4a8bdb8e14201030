import { expect, test } from 'vitest'
import { findFrontMatterFaults } from '#checks/front-matter.ts'
import { createNameRemedy } from '#checks/name-for-id.ts'
import { aContent } from '../../factories/content.ts'
import { aDocument } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'

const faultsOf = (fields: Record<string, string>, content = aContent()) =>
  findFrontMatterFaults([aDocument({ fields })], createNameRemedy(content))

test('the name of a body is met with the id of its file', () => {
  expect(toLines(faultsOf({ organisation: '城市更新局' }))).toMatchInlineSnapshot(
    `"content/notices/office-move/index.mdx:5  错误：“发布机构”（organisation）写得不对："城市更新局"。写机构文件的名称，不带 .yaml。您是不是要写：renewal（示范区城市更新局）？[front-matter]"`,
  )
})

test('a body that the site does not have is met with all that it has', () => {
  expect(faultsOf({ jointOrganisations: '[示例区教育局]' })).toMatchObject([
    { fix: '写机构文件的名称，不带 .yaml。可用：renewal（示范区城市更新局）。' },
  ])
})

test('the name of a topic is met with its id, another one with all topics', () => {
  expect(faultsOf({ topic: '住房' })).toMatchObject([
    { fix: '写主题的编号。您是不是要写：urban/housing（住房保障）？' },
  ])
  expect(faultsOf({ topic: '教育' })).toMatchObject([
    { fix: '写主题的编号。可用：urban/renewal（城市更新）、urban/housing（住房保障）。' },
  ])
})

test('what is no name, and a topic without a list of topics, is met with the form of an id', () => {
  expect(faultsOf({ organisation: 'Renewal' })[0]?.fix).toContain('只能用小写字母')
  expect(faultsOf({ topic: '教育' }, aContent({ topics: null }))[0]?.fix).toContain('应写成')
})
