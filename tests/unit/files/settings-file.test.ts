import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { readSettingsFile } from '#files/settings-file.ts'

const root = mkdtempSync(join(tmpdir(), 'gongkai-'))
const schema = z.strictObject({ name: z.string() })

test.each([
  ['valid.yaml', 'name: 甲', { name: '甲' }],
  ['wrong.yaml', 'name: 1', undefined],
  ['broken.yaml', 'name: "甲', undefined],
])('%s is read without an exception', (name, text, data) => {
  writeFileSync(join(root, name), text)
  expect(readSettingsFile(root, name, schema)).toMatchObject({ path: join(root, name), data })
})

test('a missing file has no text and no data', () => {
  expect(readSettingsFile(root, 'missing.yaml', schema)).toMatchObject({
    yaml: undefined,
    data: undefined,
  })
})

test('a folder that is called like a settings file is none; the check reports it as misplaced', () => {
  mkdirSync(join(root, 'folder.yaml'))
  expect(readSettingsFile(root, 'folder.yaml', schema).yaml).toBeUndefined()
})
