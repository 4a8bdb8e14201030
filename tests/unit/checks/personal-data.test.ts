import { expect, test } from 'vitest'
import { findPersonalData, isIdentity18, passesLuhn } from '#domain/personal-data.ts'
import { aNotice } from '../../setup/bare-content.ts'
import { checkFiles, rulesOf } from '../../setup/check-files.ts'
import { aDocx, anXlsx, aParagraph, WORD_NAMESPACE } from '../../setup/office-files.ts'

// An invented number with a valid date and check digit; no such district code was ever given out.
const IDENTITY = '990101199001011230'
const withAttachment = (name: string) =>
  aNotice('正文。', { attachments: `[{ file: ${name}, title: 名单 }]` })

test('the number used by these tests has the right check digit', () => {
  expect(isIdentity18(IDENTITY)).toBe(true)
  expect(isIdentity18('114403006955506492')).toBe(false)
})

test.each([
  [`身份证${IDENTITY}。`, '身份证号码'],
  ['证号440308900101123', '身份证号码'],
  ['联系人13800138000', '手机号码'],
  ['138-0013-8000', '手机号码'],
  ['账号6222021234567890128', '银行卡号'],
  ['住北墟街道3栋2单元501室', '住址门牌号'],
  ['身份证９９０１０１１９９００１０１１２３０。', '身份证号码'],
  ['证号990101 19900101 1230。', '身份证号码'],
  ['2024 9901 0119 9001 0112 30 元', '身份证号码'],
  ['９９０１０１　９９０１０１ 19900101 1230', '身份证号码'],
  ['联系人１３８００１３８０００', '手机号码'],
  ['住幸福路12号502室', '住址门牌号'],
  ['住幸福路 12 号 502 室', '住址门牌号'],
  ['住幸福路１２号幸福花园５０２室', '住址门牌号'],
  ['住3单元502室', '住址门牌号'],
  ['住三栋二单元五〇二房', '住址门牌号'],
  ['住三栋五零二室', '住址门牌号'],
])('%s holds personal data', (text, kind) => {
  expect(findPersonalData(text).map((found) => found.kind)).toEqual([kind])
})

test.each([
  '索引号114403006955506492/2021-00426',
  '990101199013011239',
  '440308999901123',
  '电话0755-25220001',
  '金额6222021234567890127元',
  '面积111111111111111111平方米',
  '地铁8号线3号楼入口',
  '编号213800138000',
  '索引号１１４４０３００６９５５５０６４９２/2021-00426',
  '证号990101 19900101 1231',
  '9 9 0 1 0 1 1 9 9 0 0 1 0 1 1 2 3 0',
  '深规划资源〔2024〕12号',
  '12号线5号站',
  '在地铁8号线12号口3室外广场',
  '示范区示范大道 1 号 3 楼',
  '幸福路12号区政府办公楼502室',
  '三栋二层楼房',
  '一套两室一厅',
  '3栋建有2室1厅的住宅',
  '第三单元教室',
])('%s holds none', (text) => {
  expect(findPersonalData(text)).toEqual([])
})

test('a card number needs a right check digit', () => {
  expect(passesLuhn('6222021234567890128')).toBe(true)
  expect(passesLuhn('6222021234567890127')).toBe(false)
})

test('a find keeps its place when full-width figures come before it', () => {
  expect(findPersonalData('共１２户，电话13800138000')).toEqual([
    { kind: '手机号码', index: 7, text: '13800138000' },
  ])
})

test('the address of an office in its own file is no home, another one is', async () => {
  const organisation =
    'name: 甲局\nshortName: 甲局\nduties: 演示。\ncontact: { office: 甲, address: 示范区幸福路 12 号 502 室, hours: 甲, telephone: 甲, fax: 甲, internet: 甲 }\n'
  const checkBody = (body: string) =>
    checkFiles({ 'notices/a/index.mdx': aNotice(body), 'organisations/a.yaml': organisation })
  expect(await checkBody('地址：幸福路12号502室。')).toEqual([])
  expect(rulesOf(await checkBody('住幸福路12号503室。'))).toEqual(['personal-data'])
})

test.each([
  '证号９９０１０１１９９００１０１１２３０。',
  '证号990101 19900101 1230。',
  '住三栋五〇二房。',
])('a document with %s is refused', async (body) => {
  expect(rulesOf(await checkFiles({ 'notices/a/index.mdx': aNotice(body) }))).toEqual([
    'personal-data',
  ])
})

test('the message names place, kind and remedy, and hides the number', async () => {
  const issues = await checkFiles({ 'notices/a/index.mdx': aNotice(`申请人证号${IDENTITY}。`) })
  expect(
    issues.map(({ file, line, problem, severity }) => ({ file, line, problem, severity })),
  ).toEqual([
    {
      file: 'notices/a/index.mdx',
      line: 14,
      problem: '疑似个人信息（身份证号码）：990…30。',
      severity: 'error',
    },
  ])
})

test.each([
  [
    '名单.xlsx',
    anXlsx('汇总', [
      ['姓名', '证号'],
      ['某甲', IDENTITY],
    ]),
    '工作表“汇总”第2行',
  ],
  ['名单.docx', aDocx(aParagraph('名单') + aParagraph(IDENTITY)), '正文第2行'],
  ['名单.csv', `姓名,电话\n某甲,13800138000\n`, '全文第2行'],
  ['名单.txt', `13800138000`, '全文 手机'],
])('personal data in %s stops the build', async (name, content, place) => {
  const issues = await checkFiles({
    'notices/a/index.mdx': withAttachment(name),
    [`notices/a/${name}`]: content,
  })
  expect(rulesOf(issues)).toEqual(['personal-data'])
  expect(issues[0]?.problem).toContain(place)
})

test('the comment of a Word file is read too', async () => {
  const comments = `<w:comments ${WORD_NAMESPACE}><w:comment w:id="0">${aParagraph('电话13800138000')}</w:comment></w:comments>`
  const docx = aDocx(aParagraph('正文'), { 'word/comments.xml': comments })
  const issues = await checkFiles({
    'notices/a/index.mdx': withAttachment('a.docx'),
    'notices/a/a.docx': docx,
  })
  expect(issues[0]?.problem).toContain('批注 手机号码')
})

test('public numbers are exempt by configuration, and a finding is waived only with a reason', async () => {
  const body = '值班电话13800138000。'
  const waived = { waivers: '[{ rule: personal-data, reason: 值班手机经本人同意公开 }]' }
  expect(await checkFiles({ 'notices/a/index.mdx': aNotice(body, waived) })).toEqual([])
  const without = { waivers: '[{ rule: personal-data }]' }
  expect(rulesOf(await checkFiles({ 'notices/a/index.mdx': aNotice(body, without) }))).toContain(
    'front-matter',
  )
  const organisation =
    'name: 甲局\nshortName: 甲局\nduties: 演示。\ncontact: { office: 甲, address: 甲, hours: 甲, telephone: "13800138000", fax: 甲, internet: 甲 }\n'
  expect(
    await checkFiles({
      'notices/a/index.mdx': aNotice(body),
      'organisations/a.yaml': organisation,
    }),
  ).toEqual([])
})

test('secrecy marks stop the build, internal wording is a warning', async () => {
  const issues = await checkFiles({
    'notices/a/index.mdx': aNotice('秘密★5年\n\n内部资料，请保管。'),
  })
  expect(issues.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
    'secrecy error',
    'secrecy warning',
  ])
})

test('a person named in the properties of a file is reported without the name', async () => {
  const core =
    '<cp:coreProperties xmlns:cp="a" xmlns:dc="b"><dc:creator>张小三</dc:creator></cp:coreProperties>'
  const docx = aDocx(aParagraph('正文'), { 'docProps/core.xml': core })
  const issues = await checkFiles({
    'notices/a/index.mdx': withAttachment('a.docx'),
    'notices/a/a.docx': docx,
  })
  expect(issues.map(({ rule, problem }) => `${rule}：${problem}`)).toEqual([
    'document-properties：附件 "a.docx" 的文件属性“作者”中有人名（张某）。',
  ])
})
