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
  ['【秘密】', '【秘密】'],
  ['【秘密】10年', '【秘密】10年'],
  ['【机密】★10年', '【机密】★10年'],
  ['（秘密）', '（秘密）'],
  ['〔秘密〕关于某事的请示', '〔秘密〕'],
  ['关于某事的请示（机密）', '（机密）'],
  ['绝密级', '绝密级'],
  ['机密级', '机密级'],
  ['秘密级 10年', '秘密级 10年'],
  ['甲 机密·10年', '机密·10年'],
  ['机密—长期', '机密—长期'],
  ['关于某事的汇报\n\n秘密\n\n一、情况', '秘密'],
  ['密级：\n秘密', '密级：秘密'],
  ['机　密', '机密'],
  ['绝 密', '绝密'],
  ['甲\n　　秘\u00a0　密　★　5年', '秘密　★'],
  ['密级： 机 密', '密级： 机密'],
  ['【机　密】', '【机密】'],
  ['发：各单位：\n机密', '机密'],
  ['请办理以下事项：\n机密', '机密'],
  ['包括各街道。发：\n机密', '机密'],
  ['等级：\n机密', '机密'],
  ['分为三级：\n甲\n机密', '机密'],
  ['内部材料', '内部材料'],
  ['（内部材料）', '内部材料'],
  ['本材料仅供内部参考。', '仅供内部参考'],
  ['（此件不公开）', '（此件不公开）'],
  ['此件不予公开', '此件不予公开'],
  ['甲。（此件依申请公开）', '（此件依申请公开）'],
  ['公开属性：依申请公开', '公开属性：依申请公开'],
  ['信息公开选项：不予公开', '信息公开选项：不予公开'],
])('%s is a mark', (text, mark) => {
  expect(findSecrecyMarks(text).map((found) => found.text)).toEqual([mark])
})

test('the mark of every page is a mark', () => {
  expect(findSecrecyMarks('机密\n\n机密').map(({ text }) => text)).toEqual(['机密', '机密'])
})

test('a mark keeps its place behind others that are spaced out', () => {
  const text = '绝　　密★1年\n机 密★\n送审稿'
  expect(findSecrecyMarks(text).map(({ index }) => index)).toEqual([0, 8, 13])
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
  '定密后标为下列之一：\n\n秘密',
  '密级分为：\n绝密\n机密\n秘密',
  '密级分为：\n绝 密',
  '按以下等级填写：\n秘密',
  '下列各级：\n绝密级',
  '密级的划分：\n机密',
  '密级包括:\n机密',
  '注：\n绝密\n机密',
  '（绝密）\n\n（机密）',
  '商业秘 密',
  '密级的名称\n绝密\n机密\n秘密\n由定密责任人确定',
  '绝密级；\n机密级；\n秘密级。',
  '国家秘密的密级分为绝密、机密、秘密三级。',
  '绝密级国家秘密是最重要的国家秘密（绝密、机密、秘密）',
  '机密级事项的保密期限不超过20年',
  '绝密级不超过三十年，机密级不超过二十年',
  '商业秘密-10年以内的',
  '标注“此件不公开”的公文不上网。',
  '此件不公开的理由是什么',
  '对不予公开的，说明理由。',
  '依申请公开',
  '（二）依申请公开',
  '（此件主动公开）',
  '收集内部材料并整理',
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

test('the titles and file names of attachments are looked at too', async () => {
  const attachments = '[{ file: 机密★5年.txt, title: 办法（送审稿） }]'
  const issues = await checkFiles({
    'notices/a/index.mdx': aNotice('正文。', { attachments }),
    'notices/a/机密★5年.txt': '正文',
  })
  expect(issues.map(({ line, problem }) => `${line} ${problem}`)).toEqual([
    '12 附件的名称中有“送审稿”字样。',
    '12 附件的文件名中有密级标志“机密★”。',
  ])
})

test('a mark that is spaced out is found in the body and in attachments, below whatever line', async () => {
  const issues = await checkFiles({
    'notices/a/index.mdx': aNotice('甲。\n\n机　密', {
      attachments: '[{ file: b.txt, title: 乙 }]',
    }),
    'notices/a/b.txt': '发：各单位：\n绝 密',
  })
  expect(issues.map(({ line, problem }) => `${line} ${problem}`)).toEqual([
    '12 附件 "b.txt"（全文）中有密级标志“绝密”。',
    '17 正文中有密级标志“机密”。',
  ])
})

test('a mark on a later line of a body is told with its line', async () => {
  const body =
    '甲，\n乙。\n\n<NoticeBox kind="info" title="丙">\n丁。\n\n（此件不公开）\n</NoticeBox>'
  const issues = await checkFiles({ 'notices/a/index.mdx': aNotice(body) })
  expect(issues.map(({ line, problem }) => `${line} ${problem}`)).toEqual([
    '20 正文中有不公开的标志“（此件不公开）”。',
  ])
})

test.each([
  '定密后标为下列之一：\n\n秘密',
  '分为三级：\n\n- 绝密\n- 机密\n- 秘密',
  '绝密级\n\n机密级\n\n秘密级',
])('grades that a body lists are no marks: %s', async (body) => {
  expect(await checkFiles({ 'notices/a/index.mdx': aNotice(body) })).toEqual([])
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
