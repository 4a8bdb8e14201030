import { expect, test } from 'vitest'
import { aNotice } from '../../setup/bare-content.ts'
import { checkFiles, rulesOf } from '../../setup/check-files.ts'
import { aDocx, anXlsx, aParagraph, WORD_NAMESPACE } from '../../setup/office-files.ts'

// An invented number with a valid date and check digit; no such district code was ever given out.
const IDENTITY = '990101199001011230'
const withAttachment = (name: string) =>
  aNotice('正文。', { attachments: `[{ file: ${name}, title: 名单 }]` })

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
      problem: '疑似个人信息（身份证号码）：990…1230。',
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

test.each([
  ['a figure written as a reference', '电话1380013&#56;000。', 14],
  ['bold figures', '电话**138**00138000。', 14],
  ['figures in a footnote', '正文[^1]。\n\n[^1]: 电话138**0013**8000。', 16],
  [
    'a number that goes on in the next line',
    `甲。\n证号${IDENTITY.slice(0, 9)}\n${IDENTITY.slice(9)}。`,
    15,
  ],
  [
    'figures in cells of a table',
    '| 甲 | 乙 | 丙 |\n| - | - | - |\n| 990101 | 19900101 | 1230 |',
    16,
  ],
  [
    'an attribute of a component',
    '<NoticeBox kind="info" title="电话1380013&#56;000">\n甲。\n</NoticeBox>',
    14,
  ],
  ['a line that looks like an index number', 'indexNumber: 13800138000', 14],
  ['a plain line, once', '电话13800138000。', 14],
])('personal data that readers see is found once: %s', async (_, body, line) => {
  const issues = await checkFiles({ 'notices/a/index.mdx': aNotice(body) })
  const finds = issues.filter(({ rule }) => rule === 'personal-data')
  expect(finds.map((find) => find.line)).toEqual([line])
})

test('of the line of the index number only its value is exempt', async () => {
  const indexNumber = '"SFGX0001/2024-00001" # 13800138000'
  const issues = await checkFiles({ 'notices/a/index.mdx': aNotice('正文。', { indexNumber }) })
  expect(rulesOf(issues)).toEqual(['personal-data'])
})

test.each([
  String.raw`"\u0039\x3901011990010112\u00330"`,
  '"证号9901011990\\\n  01011230。"',
  '>-\n  证号990101\n  19900101\n  1230。',
])('escapes and line ends of the front matter hide nothing: %s', async (abstract) => {
  const issues = await checkFiles({ 'notices/a/index.mdx': aNotice('正文。', { abstract }) })
  expect(issues.map(({ line, problem }) => `${line} ${problem}`)).toEqual([
    expect.stringMatching(/^11 疑似个人信息（身份证号码）：990…1230。$/),
  ])
})

test('a value that its source shows is told once', async () => {
  const abstract = '>-\n  甲。\n  证号990101199001011230。'
  const issues = await checkFiles({ 'notices/a/index.mdx': aNotice('正文。', { abstract }) })
  expect(issues.map(({ line, rule }) => `${line} ${rule}`)).toEqual(['13 personal-data'])
})
