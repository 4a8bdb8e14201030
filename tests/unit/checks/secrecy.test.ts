import { expect, test } from 'vitest'
import { findSecrecyMarks } from '#domain/secrecy-marks.ts'
import { aNotice } from '../../setup/bare-content.ts'
import { checkFiles } from '../../setup/check-files.ts'

test.each([
  ['秘密★5年', '秘密★'],
  ['机密', '机密'],
  ['密级：秘密', '密级：秘密'],
  ['密级：秘密级 期限：5年', '密级：秘密'],
  ['密级：机密紧急程度：特急', '密级：机密'],
  ['★10年', '★10年'],
  ['（★长期）', '★长期'],
  ['★5年\t文号', '★5年'],
  ['秘密★3年质保', '秘密★'],
  ['实施方案（送审稿）', '送审稿'],
  ['实施方案(讨论稿)', '讨论稿'],
  ['## 实施方案送审稿', '送审稿'],
  ['内部资料 注意保存', '内部资料'],
  ['【内部文件】', '内部文件'],
  ['内部资料，请保管。', '内部资料'],
  ['本表请勿外传。', '请勿外传'],
])('%s is a mark', (text, mark) => {
  expect(findSecrecyMarks(text).map((found) => found.text)).toEqual([mark])
})

test.each([
  '规章送审稿由法制机构负责统一审查。',
  '需要再次论证，送审稿12月才形成。',
  '编发的供本机构内部使用的信息简报',
  '只限于内部使用。负责专业计算机信息网络',
  '保守国家秘密',
  '★3年质保',
  '★10年以上经验，★长期合作',
  '密级：秘密事项按规定填写',
  '密级：绝密、机密、秘密',
  '密级：秘密级/机密级',
  '形成“送审稿”后报送',
  '讨论记录、过程稿、磋商信函',
])('%s speaks of papers and is no mark', (text) => {
  expect(findSecrecyMarks(text)).toEqual([])
})

test('the name of a document is looked at too', async () => {
  const source = aNotice('正文。', { title: '城市更新办法（送审稿）' })
  const issues = await checkFiles({ 'notices/a/index.mdx': source })
  expect(issues.map(({ line, rule, problem }) => `${line} ${rule} ${problem}`)).toEqual([
    '2 secrecy “名称”中有“送审稿”字样。',
  ])
})

test.each([
  ['甲。\n\n秘&#23494;★5年', '16 secrecy 正文中有密级标志“秘密★”。'],
  ['**机密**', '14 secrecy 正文中有密级标志“机密”。'],
  ['秘密★5年', '14 secrecy 正文中有密级标志“秘密★”。'],
  [
    '<NoticeBox kind="info" title="办法&#65288;送审稿）">\n甲。\n</NoticeBox>',
    '14 secrecy 正文中有“送审稿”字样。',
  ],
])('a mark is looked for as readers see it, and told once: %s', async (body, expected) => {
  const issues = await checkFiles({ 'notices/a/index.mdx': aNotice(body) })
  expect(
    issues
      .filter(({ rule }) => rule === 'secrecy')
      .map(({ line, rule, problem }) => `${line} ${rule} ${problem}`),
  ).toEqual([expected])
})
