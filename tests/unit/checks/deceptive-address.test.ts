import { expect, test } from 'vitest'
import { findDeceptiveAddresses, findDeceptiveFields } from '#checks/deceptive-address.ts'
import { findHostFault } from '#checks/host-faults.ts'
import { parseDocument } from '#checks/parsed-document.ts'
import { aContent, SITE } from '../../factories/content.ts'
import { aDocument } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'

const faultsOf = (body: string) => findDeceptiveAddresses(parseDocument(aDocument({ body })))

test.each([
  ['https://zhang:mima123@www.example.gov.cn/', 'credentials'],
  ['https://www.gov.cn@example.com/', 'credentials'],
  ['//zhang@example.com/', 'credentials'],
  ['https://www.gоv.cn/', 'disguised'],
  ['https://ɡov.cn/', 'disguised'],
  ['https://xn--gv-fmc.cn/', 'disguised'],
  ['https://gov.cn一login.com/', 'disguised'],
  ['https://www。gov。cn/', 'disguised'],
  ['https://ｗｗｗ.gov.cn/', 'disguised'],
  ['https://www.gov.cn.example.com/', 'borrowed'],
  ['https://www.gov.cn%2eexample.com/', 'borrowed'],
  ['https://www.g0v.cn/', 'borrowed'],
  ['https://gov-cn.com/', 'borrowed'],
  ['http://10.0.0.1/a', 'number'],
  ['http://2130706433/', 'number'],
  ['http://0x7f.1/', 'number'],
  ['http://[::1]/', 'number'],
  ['http://localhost:4321/a', 'number'],
  ['https:www.gov.cn', 'malformed'],
  ['https:///www.gov.cn', 'malformed'],
  ['https://', 'malformed'],
])('%s is %s', (address, fault) => {
  expect(findHostFault(address)).toBe(fault)
})

test.each([
  'https://www.gov.cn/zhengce/2024-01/19/content_1.htm?a=b@c#d',
  'https://www.sz.gov.cn:8080/',
  'https://中国政府网.政务/',
  'https://xn--fiqs8sirgfmhq98a.xn--zfr164b/',
  'https://www.example.com/www.gov.cn.html',
  'HTTPS://WWW.GOV.CN/',
  '../../policies/dust/',
  '#附件',
  'mailto:a@example.gov.cn',
  'tel:075512345',
])('%s is what it seems', (address) => {
  expect(findHostFault(address)).toBeUndefined()
})

test('a password is reported on its line, and not repeated', () => {
  expect(
    toLines(faultsOf('第一段。\n\n见[平台](https://zhang:mima@www.example.gov.cn/a)。\n')),
  ).toMatchInlineSnapshot(
    `"content/notices/office-move/index.mdx:15  错误：网址里有用户名或密码（@ 前面的部分）：https://…@www.example.gov.cn/a。删去 @ 和它前面的部分；真实的密码要立即更换。[deceptive-address]"`,
  )
})

test.each([
  '见 https://zhang:mima@example.gov.cn/ 。',
  '见[甲](//zhang:mima@example.gov.cn/)',
  '见[甲](https://www。gov。cn/)',
  '[甲][a]\n\n[a]: https://zhang:mima@example.gov.cn/',
  '`https://zhang:mima@example.gov.cn/`',
  '<NoticeBox kind="info" title="见 https://zhang:mima@example.gov.cn/">\n\n甲。\n\n</NoticeBox>',
  '| 甲 |\n| --- |\n| https://zhang:mima@example.gov.cn/ |',
])('%s is found', (body) => {
  expect(faultsOf(body)).toHaveLength(1)
})

test.each([
  '见https://www.gov.cn请查阅',
  '见 https://www.gov.cn/a，请查阅',
  '见 https://www.gov.cn。',
  '（https://www.gov.cn/a）',
  '网址以 https:// 开头',
  '网址以https://开头',
  '[甲](https://www.gov.cn/关于/通知.html)',
  '邮箱 a@example.gov.cn',
])('in %s nothing is wrong', (body) => {
  expect(faultsOf(body)).toEqual([])
})

test('front matter and settings are looked into', () => {
  const documents = [aDocument({ fields: { abstract: '见 https://www.gov.cn@example.com/ 。' } })]
  const site = SITE.replace('errorReport: 待填写', 'errorReport: http://127.0.0.1/')
  expect(
    findDeceptiveFields(aContent({ documents, site })).map(({ file, line }) => `${file}:${line}`),
  ).toEqual(['content/notices/office-move/index.mdx:11', 'content/site.yaml:13'])
})
