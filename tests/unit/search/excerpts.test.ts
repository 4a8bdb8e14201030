import { expect, test } from 'vitest'
import { toExcerpts } from '../../../src/search/querying/excerpts.ts'
import type { Block } from '../../../src/search/record.ts'
import { aParagraph, aRecord, openIndexOf } from './corpus.ts'

const aHeading = (text: string): Block => ({ kind: 'heading', text, anchor: text })

/** What the passages of a document are called that hold a word. */
async function labelsOf(blocks: Block[], word: string): Promise<string[]> {
  const store = await openIndexOf([aRecord({ path: '/policies/a/', blocks })])
  const excerpts = await toExcerpts(store, 0, [word], 5)
  return excerpts.map(({ heading }) => heading)
}

test('a passage is called by the heading above it and by its article', async () => {
  const blocks = [
    aHeading('第三章 申请与批准'),
    aParagraph('第九条 申请人应当提交下列材料：'),
    aParagraph('（一）保函；'),
    aParagraph('第十条之一 保函不予退还。'),
    aHeading('附则'),
    aParagraph('保函由区监察局解释。'),
  ]
  expect(await labelsOf(blocks, '保函')).toEqual([
    '第三章 申请与批准　第九条',
    '第三章 申请与批准　第十条之一',
    '附则',
  ])
})

test('an article without a chapter is called by its number, and text without either by nothing', async () => {
  expect(await labelsOf([aParagraph('保函如下：'), aParagraph('第一条 保函')], '保函')).toEqual([
    '',
    '第一条',
  ])
})

test('a paragraph that only speaks of an article is none', async () => {
  const blocks = [aParagraph('第一条 总则'), aParagraph('第九条规定的保函，不予退还。')]
  expect(await labelsOf(blocks, '保函')).toEqual(['第一条'])
})

test('an article that began in an earlier file of the text is found there', async () => {
  const filling = (count: number) =>
    Array.from({ length: count }, () => aParagraph('款'.repeat(500)))
  const blocks = [
    aHeading('第一章 总则'),
    aParagraph('第八条 概述'),
    ...filling(12),
    aParagraph('保函'),
    aParagraph('第九条 其他'),
  ]
  expect(await labelsOf(blocks, '保函')).toEqual(['第一章 总则　第八条'])
})
