import { expect, test } from 'vitest'
import { parsePort } from '../../../src/cli/port.ts'

test.each(['1024', '4321', '65535'])('%s is a port', (text) => {
  expect(parsePort(text)).toBe(Number(text))
})

test.each(['', 'abc', '80', '65536', '-1', '4321.5', 'NaN', 'Infinity'])(
  '"%s" is refused in Chinese',
  (text) => {
    expect(() => parsePort(text)).toThrow('端口应是 1024 到 65535 之间的整数。')
  },
)
