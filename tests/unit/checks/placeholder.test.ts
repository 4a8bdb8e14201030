import { expect, test } from 'vitest'
import { findPlaceholders } from '#checks/placeholder.ts'
import { aContent, ORGANISATION, SITE } from '../../factories/content.ts'
import { toLines } from '../../factories/issues.ts'

const production = SITE.replace('demonstration', 'production')

test('a demonstration may hold placeholders', () => {
  expect(findPlaceholders(aContent())).toEqual([])
})

test('a production site without placeholders is accepted', () => {
  const site = production.replace('identificationCode: 待填写', 'identificationCode: "1234567890"')
  const filled = site.replaceAll(/: 待填写/g, ': https://example.com/')
  expect(findPlaceholders(aContent({ site: filled }))).toEqual([])
})

test('a production site is refused for every placeholder, by name', () => {
  const contact = ['office', 'address', 'hours', 'telephone', 'fax', 'internet']
    .map((field) => `  ${field}: ${field === 'fax' ? '待填写' : '内容'}\n`)
    .join('')
  const organisations = { renewal: `${ORGANISATION}contact:\n${contact}` }
  const issues = findPlaceholders(aContent({ site: production, organisations }))
  expect(toLines(issues)).toMatchInlineSnapshot(`
    "content/site.yaml:6  错误：“网站标识码”（identificationCode）还是“待填写”。填写真实内容；还不知道的，先把 mode 改回 demonstration。[placeholder]
    content/site.yaml:8  错误：“联系电话”（telephone）还是“待填写”。填写真实内容；还不知道的，先把 mode 改回 demonstration。[placeholder]
    content/site.yaml:10  错误：“ICP 备案编号”（icpNumber）还是“待填写”。填写真实内容；还不知道的，先把 mode 改回 demonstration。[placeholder]
    content/site.yaml:11  错误：“公安机关备案号”（policeNumber）还是“待填写”。填写真实内容；还不知道的，先把 mode 改回 demonstration。[placeholder]
    content/site.yaml:12  错误：“党政机关网站标识”（officialMark）还是“待填写”。填写真实内容；还不知道的，先把 mode 改回 demonstration。[placeholder]
    content/site.yaml:13  错误：“我为政府网站找错入口”（errorReport）还是“待填写”。填写真实内容；还不知道的，先把 mode 改回 demonstration。[placeholder]
    content/organisations/renewal.yaml:9  错误：“传真号码”（contact.fax）还是“待填写”。填写真实内容；还不知道的，先把 mode 改回 demonstration。[placeholder]"
  `)
})

test('a production site is refused for an invented body', () => {
  const organisations = { renewal: `${ORGANISATION}invented: true\n` }
  const site = production.replaceAll(/: 待填写/g, ': https://example.com/')
  const content = aContent({
    site: site.replace(/identificationCode: .*/, 'identificationCode: bm12345678'),
    organisations,
  })
  expect(toLines(findPlaceholders(content))).toMatchInlineSnapshot(
    `"content/organisations/renewal.yaml:4  错误：示范区城市更新局是虚构的机构。正式站点中删去演示机构及其文档。[placeholder]"`,
  )
})
