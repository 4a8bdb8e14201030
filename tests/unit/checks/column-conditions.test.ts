import { expect, test } from 'vitest'
import { findColumnFaults } from '#checks/column-conditions.ts'
import { aContent, SITE } from '../../factories/content.ts'
import { toLines } from '../../factories/issues.ts'

const withColumns = (...columns: string[]) =>
  aContent({
    site: `${SITE}columns:\n${columns.map((column) => `  - { ${column} }\n`).join('')}`,
  })
const column = (id: string, match: string) =>
  `id: ${id}, name: 栏目, description: 说明, match: { ${match} }`

test('columns with known topics and bodies are accepted', () => {
  const content = withColumns(
    column('a', 'topic: urban'),
    column('b', 'topic: urban/renewal'),
    column('c', 'organisation: renewal'),
    column('d', 'stage: 结果'),
  )
  expect(findColumnFaults(content)).toEqual([])
})

test('unknown topics and bodies, and an id used twice, are reported', () => {
  const content = withColumns(
    column('a', 'topic: urban/nothing'),
    column('b', 'organisation: nobody'),
    column('a', 'stage: 结果'),
  )
  expect(toLines(findColumnFaults(content))).toMatchInlineSnapshot(`
    "content/site.yaml:15  错误：栏目条件中的主题 "urban/nothing" 不在 topics.yaml 中。可用：urban、urban/renewal、urban/housing。[column-conditions]
    content/site.yaml:16  错误：栏目条件中的机构 "nobody" 不存在。可用：renewal。[column-conditions]
    content/site.yaml:17  错误：栏目编号 "a" 用了两次。换一个编号。[column-conditions]"
  `)
})
