import { expect, test } from 'vitest'
import { toKnownDocument } from '#import/known-document.ts'
import { importDocument } from '#import/import-document.ts'
import { readTextSource } from '#import/text-source.ts'
import { findTwin } from '#import/twin.ts'
import { anImportContext } from '../../setup/import-context.ts'

const part = (number: string, words: string) =>
  importDocument(
    readTextSource(
      [
        '示范区窗口条例',
        '（2024年1月26日公布）',
        number,
        ...Array.from({ length: 20 }, (_, index) => `${words}${String(index)}。`),
      ].join('\n'),
    ),
    number,
    anImportContext(),
  )
const known = ({ metadata, body }: ReturnType<typeof part>) => [
  toKnownDocument('policies/a', metadata.values, body, true),
]

test('parts of one code with the same title and day are no twins', () => {
  const other = part('第二编　受理', '收件时应当核对材料是否齐全有效')
  expect(findTwin(other, known(part('第一编　总则', '设立大厅须经区人民政府同意')))).toBeUndefined()
})

test('two wordings of one text are', () => {
  const words = '设立大厅须经区人民政府同意'
  const twin = findTwin(part('第一编　通则', `${words}后`), known(part('第一编　总则', words)))
  expect(twin?.reason).toBe('名称、发布机构和成文日期相同')
})
