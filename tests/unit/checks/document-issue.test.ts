import { expect, test } from 'vitest'
import { atBodyLine, atField } from '#checks/document-issue.ts'
import { aDocument, aDocumentFrom } from '../../factories/document.ts'

const FINDING = { rule: 'a', problem: '甲。', fix: '乙。' }

test('an issue of a field stands on the line of the field, and is an error', () => {
  const { line, severity } = atField(aDocument(), ['title'], FINDING)
  expect([line, severity]).toEqual([2, 'error'])
})

test('an issue of a field stands on the first line where there is no front matter', () => {
  expect(atField(aDocumentFrom('正文。\n'), ['title'], FINDING).line).toBe(1)
})

test('a rule may say that its finding is a warning', () => {
  const finding = { ...FINDING, severity: 'warning' as const }
  const file = aDocument()
  expect(atField(file, ['title'], finding).severity).toBe('warning')
  expect(atBodyLine(file, 1, finding).severity).toBe('warning')
})

test('lines of a body count on from its front matter', () => {
  const file = aDocument()
  expect(atBodyLine(file, 2, FINDING)).toMatchObject({ line: file.bodyLine + 1, severity: 'error' })
})
