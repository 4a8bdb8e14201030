import { expect, test } from 'vitest'
import { findPrivateCharacters } from '#checks/private-character.ts'
import { findRadicalFaults } from '#checks/radical-character.ts'
import { fixMechanically } from '#files/mechanical-fixes.ts'
import { aDocument } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'

const faultsOf = (source: string) => findRadicalFaults([{ path: 'a.mdx', source }])

test('radicals are reported with the character that they look like', () => {
  expect(toLines(faultsOf('甲\n⼀、⼯作'))).toMatchInlineSnapshot(
    `"a.mdx:2  提醒：“⼀”是部首，不是“一”字；这一行共 2 个。改成“一”；可用 check --fix 改正。[radical-character]"`,
  )
})

test.each([
  ['⼈⺠政府', '人民政府'],
  ['⻄乡', '西乡'],
  ['⻅附件', '见附件'],
  ['2024年⽉⽇', '2024年月日'],
  ['⻋辆', '车辆'],
  ['不良⾏為', '不良行為'],
  ['\uf967良', '不良'],
])('the fix writes %s as %s, in body and title', (found, right) => {
  const file = aDocument({ body: `${found}。\n`, fields: { title: found } })
  const { source } = aDocument({ body: `${right}。\n`, fields: { title: right } })
  expect(fixMechanically(file)).toBe(source)
})

test.each(['一、工作', '⿰亻尔', '㊀、⑴', '々〆〇', '﨎'])('%s is a text', (text) => {
  expect(faultsOf(text)).toEqual([])
})

test('characters of private use are reported with their number', () => {
  expect(
    toLines(findPrivateCharacters([{ path: 'a.mdx', source: '甲\n乙\ue863丙' }])),
  ).toMatchInlineSnapshot(
    `"a.mdx:2  提醒：有自造字“\ue863”（U+E863），别的设备上显示为方框。对照原件改成通用的字或符号；没有通用字的，用文字说明写法。[private-character]"`,
  )
  expect(findPrivateCharacters([{ path: 'a.mdx', source: '\u{f0000}' }])).toHaveLength(1)
  expect(findPrivateCharacters([{ path: 'a.mdx', source: '㎡、№、😀' }])).toEqual([])
})
