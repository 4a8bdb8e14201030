import { expect, test } from 'vitest'
import { findFileNameFaults } from '#checks/file-name.ts'
import { parseDocument } from '#checks/parsed-document.ts'
import { findMissingFiles } from '#checks/missing-file.ts'
import { aDocument } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'

const faultsOf = (...files: string[]) => findFileNameFaults(aDocument({ files }))

test.each([
  ...['清单.xlsx', 'list-2025.csv', '附件1（修订）.pdf', 'a.b.c.zip', '.well.known', 'console.txt'],
  ...['comma.txt', 'com.txt', 'com10.txt', '一 二.txt', '〇-é.txt', '字'.repeat(70) + '.pdf'],
])('every machine can hold %s', (name) => {
  expect(faultsOf(name)).toEqual([])
})

test.each([
  ...['CON.txt', 'con', 'nul.tar.gz', 'Aux.pdf', 'COM1.csv', 'lpt9.txt', 'COM¹.txt', 'prn.'],
  ...['a:b.txt', '什么?.txt', 'a*.txt', '"a".txt', 'a<b.txt', 'a>b.txt', 'a|b.txt', 'a\\b.txt'],
  ...['a\tb.txt', 'a.txt ', 'a.', ' a.txt', '字'.repeat(79) + '.pdf', 'a'.repeat(121)],
])('Windows cannot hold "%s"', (name) => {
  expect(faultsOf(name).map(({ severity }) => severity)).toEqual(['error'])
})

test.each([
  ['List.txt', 'list.txt'],
  ['É.txt', 'e\u0301.txt'],
  ['清单.XLSX', '清单.xlsx'],
])('%s beside %s is reported for both', (one, other) => {
  expect(faultsOf(one, other)).toHaveLength(2)
})

test('a second body that differs in its case is reported', () => {
  expect(faultsOf('Index.mdx')).toHaveLength(1)
})

test('what is wrong, and what to do, is said with the name', () => {
  const file = aDocument({
    files: ['a:b.txt', 'CON.txt', 'List.txt', 'list.txt'],
    fields: { attachments: '[{ file: CON.txt, title: 清单 }]' },
  })
  expect(toLines(findFileNameFaults(file))).toMatchInlineSnapshot(`
    "content/notices/office-move/index.mdx:1  错误：文件名 "a:b.txt" 有 Windows 不允许的字符 “:”。从文件名中删去它。[file-name]
    content/notices/office-move/index.mdx:12  错误：文件名 "CON.txt" 是 Windows 保留的设备名。换一个名称，例如前面加上内容。[file-name]
    content/notices/office-move/index.mdx:1  错误：文件名 "List.txt" 和 "list.txt" 只差大小写，或看起来一样，在 Windows 和 macOS 上是同一个文件。给其中一个改名；是同一个文件的，删去一个。[file-name]
    content/notices/office-move/index.mdx:1  错误：文件名 "list.txt" 和 "List.txt" 只差大小写，或看起来一样，在 Windows 和 macOS 上是同一个文件。给其中一个改名；是同一个文件的，删去一个。[file-name]"
  `)
})

test('a name with its marks apart is told, where it is and where it is looked for', () => {
  const apart = 'Pla\u0301n.pdf'
  const attachments = '[{ file: Plán.pdf, title: 计划 }]'
  const file = aDocument({ files: [apart], fields: { attachments } })
  expect(findFileNameFaults(file).map(({ problem }) => problem)).toEqual([
    expect.stringContaining('拆开的字符'),
  ])
  expect(findMissingFiles(parseDocument(file)).map(({ fix }) => fix)).toEqual([
    expect.stringContaining('字符拆开'),
  ])
})
