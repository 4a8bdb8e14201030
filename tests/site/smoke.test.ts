import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'

test('smoke', async () => {
  expect(await readFile(join(inject('demonstration').folder, 'index.html'), 'utf8')).toContain(
    '工作计划',
  )
})
