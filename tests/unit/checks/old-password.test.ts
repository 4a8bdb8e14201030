import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { findEncryption } from '#checks/attachment-faults.ts'

const LIST = readFileSync('tests/fixtures/attachments/list.doc')

/** An old container whose one stream begins with the given bytes. */
function aContainer(stream: string, bytes: Buffer): Buffer {
  const container = Buffer.alloc(512 * 4)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(container)
  container.writeUInt16LE(9, 30)
  Buffer.from(stream, 'utf16le').copy(container, 512)
  container.writeUInt16LE((stream.length + 1) * 2, 512 + 64)
  container.writeUInt32LE(1, 512 + 116)
  container.writeUInt32LE(4096, 512 + 120)
  bytes.copy(container, 1024)
  return container
}

const problemsOf = (name: string, content: Buffer) =>
  findEncryption({ name, content, texts: [], fault: undefined, inside: [] }, '附件').map(
    ({ problem }) => problem,
  )
const PASSWORD = ['附件 加了密码，读者打不开。']

test('an old Word file with a password is known by its header', () => {
  expect(problemsOf('a.doc', LIST)).toEqual([])
  const locked = Buffer.from(LIST)
  const header = locked.indexOf(Buffer.from('eca5', 'hex'), 512)
  locked.writeUInt16LE(locked.readUInt16LE(header + 10) | 0x100, header + 10)
  expect(problemsOf('a.doc', locked)).toEqual(PASSWORD)
})

test.each(['Workbook', 'Book'])('an old Excel file with a password is known: %s', (stream) => {
  const start = '0908' + '0400' + '00060500'
  const locked = Buffer.from(`${start}2f000400010001000a000000`, 'hex')
  const open = Buffer.from(`${start}42000200b0040a000000`, 'hex')
  expect(problemsOf('a.xls', aContainer(stream, locked))).toEqual(PASSWORD)
  expect(problemsOf('a.xls', aContainer(stream, open))).toEqual([])
})

test('a damaged old container is read without an exception', () => {
  expect(problemsOf('a.xls', aContainer('Workbook', Buffer.alloc(0)).subarray(0, 700))).toEqual([])
})
