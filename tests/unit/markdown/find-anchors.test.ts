import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readContent } from '#files/content.ts'
import { findAnchors } from '#markdown/find-anchors.ts'
import { compileBody } from '../../factories/compiler.ts'
import { markdownText } from '../../factories/texts.ts'

/** The anchors in the page that the build compiles. */
async function anchorsOfPage(body: string): Promise<string[] | undefined> {
  const code = await compileBody(body).catch(() => '')
  // The check refuses headings of these levels; Astro names them by itself.
  if (code === '' || /\bh[16]\b/.test(code)) return undefined
  const ids = [...code.matchAll(/\\?"?\bid(?:=|: ?)\\?"((?:[^"\\]|\\.)*?)\\?"/g)]
  return ids.map(([, id = '']) => id).filter((id) => !/^(?:user-content-|footnote-label)/.test(id))
}

test('every text of the demonstration has the anchors that its page has', async () => {
  for (const { body } of readContent().documents.filter(
    ({ body }) => !/Figure|AttachmentLink/.test(body),
  ))
    expect([...(findAnchors(body)?.keys() ?? [])]).toEqual(await anchorsOfPage(body))
})

test('any text has the anchors that its page has', async () => {
  const body = fc.array(fc.oneof(markdownText, fc.constantFrom('\uFEFF', '\uFEFF一、目标', '## 一、目标', '- 甲\n\n  乙\n- 丙', '> 引文', '甲[^1]\n\n[^1]: 注'))) // prettier-ignore
  await fc.assert(
    fc.asyncProperty(body, async (parts) => {
      const text = parts.join('\n\n')
      const page = await anchorsOfPage(text)
      // Other characters are written in several ways in compiled code, and cannot be compared there.
      const plain = (ids: Iterable<string>) =>
        [...ids].filter((id) => /^[\p{L}\p{N}（）.~-]+$/u.test(id))
      if (page) expect(plain(findAnchors(text)?.keys() ?? [])).toEqual(plain(page))
    }),
  )
})

test('signs that are no marks are part of the names and words of anchors', async () => {
  const body = '## A_1方案3*4\n\n见**www.a.cn**，1~2天、3~5天。\n\n1) 第三条　甲\n'
  expect([...(findAnchors(body) ?? [])]).toEqual([
    ['A_1方案3*4', 'A_1方案3*4'],
    ['A_1方案3*4-1', '见www.a.cn，1~2天、3~5天。'],
    ['第三条', '第三条　甲'],
  ])
  expect(await anchorsOfPage(body)).toEqual([...(findAnchors(body)?.keys() ?? [])])
})
