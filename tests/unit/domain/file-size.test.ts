import { expect, test } from 'vitest'
import { toFileSize } from '#domain/file-size.ts'

test.each([
  [0, '0 字节'],
  [1, '1 字节'],
  [1023, '1023 字节'],
  [1024, '1 KB'],
  [12_345, '12 KB'],
  [1_048_576, '1.0 MB'],
  [3_565_158, '3.4 MB'],
])('%i bytes are %s', (bytes, size) => {
  expect(toFileSize(bytes)).toBe(size)
})
