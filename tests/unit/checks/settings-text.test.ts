import { expect, test } from 'vitest'
import { findSettingsTextFaults } from '#checks/settings-text.ts'
import { aContent, ORGANISATION, SITE } from '../../factories/content.ts'
import { toLines } from '../../factories/issues.ts'

test('personal data and secrecy marks in what the settings print are reported on their lines', () => {
  const content = aContent({
    tombstones: `- document: notices/a
  title: 关于张三（身份证11010519491231002X）的处罚决定
  on: 2024-03-01
  by: 本局
  why: 含有不应公开的内容
`,
    glossary: '- { term: 图斑, meaning: 绝密★启封前的图块, source: 本局 }\n',
  })
  expect(toLines(findSettingsTextFaults(content))).toMatchInlineSnapshot(`
    "content/glossary.yaml:1  错误：有密级标志“绝密★”。涉密内容不得公开，立即删去并报告保密部门。[secrecy]
    content/tombstones.yaml:2  错误：疑似个人信息（身份证号码）：110…002X。删去；单位对外的号码写在 site.yaml 的 publicNumbers 或机构的 contact 中。[personal-data]"
  `)
})

test('the numbers that a body gives to the public are none', () => {
  const organisation = `${ORGANISATION}contact:
  office: 办公室
  address: 示范大道1号
  telephone: "13800138000"
  hours: 工作日9:00至18:00
  fax: 待填写
  internet: 待填写
`
  const site = `${SITE}publicNumbers: ["13900139000"]\n`
  const content = aContent({ site, organisations: { renewal: organisation } })
  expect(findSettingsTextFaults(content)).toEqual([])
})
