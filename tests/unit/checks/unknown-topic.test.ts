import { expect, test } from 'vitest'
import { findUnknownTopics } from '#checks/unknown-topic.ts'
import { toNamedTopics } from '#files/named-settings.ts'
import { aContent } from '../../factories/content.ts'
import { aDocument } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'

const topics = toNamedTopics(aContent().topics.data ?? [])

test('a branch of topics.yaml is accepted', () => {
  expect(findUnknownTopics([aDocument()], topics)).toEqual([])
})

test.each(['urban/nothing', 'nothing/renewal', 'renewal/urban'])('%s is no topic', (topic) => {
  expect(findUnknownTopics([aDocument({ fields: { topic } })], topics)).toHaveLength(1)
})

test('an unknown topic is reported with those that exist', () => {
  const document = aDocument({ fields: { topic: 'urban/parks' } })
  expect(toLines(findUnknownTopics([document], topics))).toMatchInlineSnapshot(
    `"content/notices/office-move/index.mdx:9  错误：主题分类 "urban/parks" 不在 topics.yaml 中。可用：urban/renewal（城市更新）、urban/housing（住房保障）。[unknown-topic]"`,
  )
})
