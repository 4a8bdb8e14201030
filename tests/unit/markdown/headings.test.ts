import { expect, test } from 'vitest'
import { toHeadings } from '#data/headings.ts'
import type { Heading } from '#domain/contents-tree.ts'
import { compileBody } from '../../factories/compiler.ts'

/** The headings as the build gets them from the Markdown processor. */
async function headingsOf(body: string): Promise<Heading[]> {
  const list = /getHeadings\(\) \{ return (.*); \}/.exec(await compileBody(body))?.[1]
  return toHeadings(JSON.parse(list ?? '[]') as Heading[], body)
}

test('the contents list headings without the marks of footnotes, and not the notes', async () => {
  const body = '## 一、2024年工作[^1]情况\n\n### 概述[^1]\n\n正文。\n\n[^1]: 说明\n'
  expect(await headingsOf(body)).toEqual([
    { depth: 2, slug: '一', text: '一、2024年工作情况' },
    { depth: 3, slug: '一-概述', text: '概述' },
  ])
})

test('headings without footnotes stay as they are', async () => {
  expect(await headingsOf('## 一、**总**则\n')).toEqual([
    { depth: 2, slug: '一', text: '一、总则' },
  ])
})
