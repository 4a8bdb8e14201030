import { expect, test } from 'vitest'
import { findBadFolderNames, findMisplacedFiles } from '#checks/misplaced-file.ts'
import { aDocument } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'

test('a file that nothing would publish is reported', () => {
  const issues = findMisplacedFiles(['content/notices/office-move.mdx'])
  expect(toLines(issues)).toMatchInlineSnapshot(
    `"content/notices/office-move.mdx:1  错误：这里的文件不会被发布。文档放在自己的文件夹里，正文命名为 index.mdx，例如 notices/office-move-2025/index.mdx；机构文件命名为“小写字母.yaml”。[misplaced-file]"`,
  )
})

test.each(['office-move', 'a', '2025', 'plan-2025-1'])('a folder may be called %s', (slug) => {
  expect(findBadFolderNames([aDocument({ slug })])).toEqual([])
})

test.each([
  'Office',
  'office_move',
  '办公',
  'a b',
  '-a',
  'a-',
  'a--b',
  'page',
  'con',
  'lpt1',
  'a'.repeat(121),
])('a folder may not be called %s', (slug) => {
  expect(findBadFolderNames([aDocument({ slug })])).toHaveLength(1)
})

test('a folder name that cannot be part of an address is reported', () => {
  expect(toLines(findBadFolderNames([aDocument({ slug: '通知' })]))).toMatchInlineSnapshot(
    `"content/notices/通知/index.mdx:2  错误：文件夹名 "通知" 不能作为网址的一部分。改成小写字母、数字和连字符，例如 office-move-2025；不能叫 page，也不能用 con、aux 这样 Windows 保留的名称。[misplaced-file]"`,
  )
})

test.each(['content/notices/通知.docx', 'content/notices/new/通知.doc', 'content/notices/a.html'])(
  'an original that was laid there, %s, is told about the import',
  (path) => {
    expect(toLines(findMisplacedFiles([path]))).toBe(
      `${path}:1  错误：这里的文件不会被发布。这是还没有导入的原件：移到内容文件夹之外，运行 npm run gongkai -- import 文件。[misplaced-file]`,
    )
  },
)
