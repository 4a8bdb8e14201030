import { expect, test } from 'vitest'
import { extractText, getDocumentProxy } from 'unpdf'
import { useBrowser } from '../setup/site-browser.ts'

const { open } = useBrowser()

/** A page of the site whose text is one table; the cells of its columns say 列1甲 and so on. */
async function openTable(columns: number) {
  const page = await open('policies/renewal-measures-2025/')
  await page.evaluate((count) => {
    const official = document.querySelector('.official')
    const row = (tag: string, sign: string) =>
      `<tr>${Array.from({ length: count }, (_, at) => `<${tag}${at % 3 ? ' class="to-right"' : ''}>列${at + 1}${sign}</${tag}>`).join('')}</tr>`
    if (official)
      official.innerHTML = `<p>表前。</p><section class="scroll"><table><thead>${row('th', '甲')}</thead><tbody>${row('td', '乙')}</tbody></table></section><p>表后。</p>`
  }, columns)
  return page
}

test.each([8, 9, 12, 18, 30])('on paper, each of %i columns is printed', async (columns) => {
  const page = await openTable(columns)
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
  const { text } = await extractText(pdf, { mergePages: true })
  const plain = text.replace(/\s/g, '')
  const expected = Array.from({ length: columns }, (_, at) => `列${at + 1}`)
  expect(expected.filter((name) => !plain.includes(`${name}甲`))).toEqual([])
  await page.close()
})

test.each([8, 18, 30])(
  'on paper, no cell of %i columns stands outside its page',
  async (columns) => {
    const page = await openTable(columns)
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })))
    const sides: number[] = []
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const sheet = await pdf.getPage(number)
      const [, , width = 0] = sheet.view
      const { items } = await sheet.getTextContent()
      for (const item of items)
        if ('transform' in item && item.str.includes('列'))
          sides.push((Number(item.transform[4]) + item.width) / width)
    }
    expect(sides.length).toBeGreaterThan(0)
    expect(Math.max(...sides)).toBeLessThan(1)
    await page.close()
  },
)

test('a long address does not spread the characters before it over the line', async () => {
  const page = await open('policies/renewal-measures-2025/', {
    viewport: { width: 700, height: 900 },
  })
  const { gap, copied } = await page.evaluate(() => {
    const address = `https://www.example.gov.cn/${'a'.repeat(120)}`
    const official = document.querySelector('.official')
    if (official)
      official.innerHTML = `<p>${'文'.repeat(20)}请登录网址：<a href="${address}">${address}</a>，按提示办理。</p>`
    const text = official?.querySelector('p')?.firstChild
    const range = document.createRange()
    const lefts = Array.from({ length: text?.textContent?.length ?? 0 }, (_, at) => {
      if (text) range.setStart(text, at)
      if (text) range.setEnd(text, at + 1)
      const { left, top } = range.getBoundingClientRect()
      return { left, top }
    })
    const steps = lefts.flatMap((place, at) => {
      const next = lefts[at + 1]
      return next?.top === place.top ? [next.left - place.left] : []
    })
    return { gap: Math.max(...steps) / Math.min(...steps), copied: official?.textContent }
  })
  expect(gap).toBeLessThan(1.5)
  expect(copied).toContain(`：https://www.example.gov.cn/${'a'.repeat(120)}，按提示办理。`)
  await page.close()
})
