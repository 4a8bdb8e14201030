import { expect, test } from 'vitest'
import { findOfficeProgram } from '#import/office-program.ts'

test.each([
  'C:\\Program Files\\LibreOffice\\program\\soffice.com',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
])('LibreOffice is found where its installer puts it: %s', (place) => {
  expect(findOfficeProgram((path) => path === place)).toBe(place)
})

test('elsewhere it is looked for on the path of commands', () => {
  expect(findOfficeProgram(() => false)).toBe('soffice')
})
