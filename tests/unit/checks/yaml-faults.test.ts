import { expect, test } from 'vitest'
import { describeYamlFaults } from '#checks/yaml-faults.ts'
import { parseYaml } from '#files/yaml-file.ts'

test.each([
  ['the same field twice', 'title: a\ntitle: b', '2 同一个字段写了两次。'],
  ['a tab as indentation', 'a:\n\tb: 1', '2 行首用了制表符（Tab）。'],
  ['a colon in a value', 'title: 通知: 放假', '1 值里有“冒号加空格”，或者缩进不对。'],
  ['a quote that is not closed', 'title: "通知', '1 缺少冒号，或者引号、括号没有成对。'],
  ['a list that is not closed', 'keywords: [甲, 乙', '1 缩进不对，或者括号没有成对。'],
  ['a full-width colon', 'title: a\nsource：更新局\ncreated: b', '2 '],
  ['a value that begins with @', 'title: @通知', '1 内容以特殊符号（@、`、% 等）开头。'],
  ['a backslash in double quotes', 'title: "C:\\q"', '1 双引号里的反斜杠 \\ 后面不能写这个字符。'],
  ['a value that begins with !', 'title: !note 通知', '1 内容以感叹号 ! 开头。'],
  ['an alias', 'a: &x 1\nb: *x', '1 不能使用引用（& 或 *）。'],
  ['an alias of nothing', 'title: *通知', '1 不能使用引用（& 或 *）。'],
  ['lists in lists', `title: ${'['.repeat(50)}${']'.repeat(50)}`, '1 一层套一层，层数太多。'],
  ['thousands of lists in lists', `title: ${'['.repeat(3000)}${']'.repeat(3000)}`, '1 一层套一层，层数太多。'], // prettier-ignore
  ['lists by dashes', `a:\n  ${'- '.repeat(200)}x`, '2 一层套一层，层数太多。'],
  ['words behind a quote', "title: '甲' 乙", '1 这一行的格式读不懂。'],
])('%s is explained in Chinese', (_, text, message) => {
  const [fault] = describeYamlFaults(parseYaml(text).faults)
  expect(`${fault?.line ?? 0} ${fault?.problem ?? ''}`).toContain(message)
  expect(fault?.fix).toMatch(/^[^a-z]+$/)
})
