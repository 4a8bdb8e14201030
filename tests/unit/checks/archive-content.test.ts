import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { unpack } from '#files/zip-entries.ts'
import { aNotice } from '../../setup/bare-content.ts'
import { checkFiles } from '../../setup/check-files.ts'
import { anArchive, aPdf } from '../../setup/attachment-files.ts'
import { aDocx, aParagraph, aZip } from '../../setup/office-files.ts'

const problemsOf = async (zip: Uint8Array, waivers?: string) => {
  const attachments = '[{ file: a.zip, title: 资料 }]'
  const issues = await checkFiles({
    'notices/a/index.mdx': aNotice('正文。', { attachments, ...(waivers && { waivers }) }),
    'notices/a/a.zip': zip,
  })
  return issues.map(({ severity, rule, problem }) => `${severity} ${rule} ${problem}`)
}

const DIRECTORY_MARK = Buffer.from('504b0102', 'hex')

/** Changes the description of an entry in the directory of an archive. */
function withEntry(
  zip: Uint8Array,
  change: (view: DataView, offset: number) => void,
  index = 0,
): Uint8Array {
  const copy = Buffer.from(zip)
  let offset = copy.indexOf(DIRECTORY_MARK)
  for (let passed = 0; passed < index; passed++) offset = copy.indexOf(DIRECTORY_MARK, offset + 1)
  change(new DataView(copy.buffer, copy.byteOffset, copy.length), offset)
  return copy
}

test('an archive of ordinary files is accepted', async () => {
  const zip = anArchive({
    '资料/说明.docx': aDocx(aParagraph('说明')),
    '资料/表.csv': '甲,乙\n',
    '内.zip': anArchive({ 'a.pdf': aPdf(['text']) }),
  })
  expect(await problemsOf(zip)).toEqual([])
})

test('every file in an archive is judged as if it were attached by itself', async () => {
  const zip = anArchive({
    '程序.exe': 'MZ',
    '假.pdf': 'no pdf',
    '空.txt': '',
    '宏.docx': aDocx(aParagraph('甲'), { 'word/vbaProject.bin': 'x' }),
    '坏.docx': Buffer.from(aZip({ '[Content_Types].xml': 'x' })),
    '图.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>',
  })
  const problems = (await problemsOf(zip)).join('\n')
  expect(problems).toContain(
    'attachment-content 附件 "a.zip" 中的 "程序.exe" 的类型 .exe 不能公开。',
  )
  expect(problems).toContain('附件 "a.zip" 中的 "假.pdf" 的内容（无法识别）与扩展名 .pdf 不符。')
  expect(problems).toContain('附件 "a.zip" 中的 "空.txt" 是空文件。')
  expect(problems).toContain('附件 "a.zip" 中的 "宏.docx" 带有宏程序。')
  expect(problems).toContain('附件 "a.zip" 中的 "坏.docx" ')
  expect(problems).toContain('active-image 附件 "a.zip" 中的 "图.svg" 不是单纯的静态图')
})

test('personal data and secrecy marks in an archive are found, with the file and the place in it', async () => {
  const docx = aDocx(aParagraph('秘密★5年') + aParagraph('电话13800138000'))
  const zip = anArchive({ '内.zip': anArchive({ '名单.docx': docx }) })
  expect(await problemsOf(zip)).toEqual([
    'error personal-data 附件 "a.zip" 中有 1 处疑似个人信息：压缩包中的“内.zip”；压缩包中的“名单.docx”；正文第2行 手机号码 138…8000。',
    'error secrecy 附件 "a.zip"（压缩包中的“内.zip”；压缩包中的“名单.docx”；正文）中有密级标志“秘密★”。',
  ])
})

test('a third level of archives is not opened but refused', async () => {
  const third = anArchive({ 'a.txt': '电话13800138000' })
  const zip = anArchive({ '2.zip': anArchive({ '3.zip': third }) })
  expect(await problemsOf(zip)).toEqual([
    'error attachment-content 附件 "a.zip" 中的 "2.zip" 中的 "3.zip" 是套了两层的压缩包。',
  ])
})

test('files with a password in an archive are refused in one message', async () => {
  const zip = anArchive({ 'a.txt': '甲', 'b.txt': '乙' })
  const isEncrypted = (view: DataView, offset: number) => view.setUint16(offset + 8, 1, true)
  const first = withEntry(zip, isEncrypted)
  expect(await problemsOf(first)).toEqual([
    'error attachment-content 附件 "a.zip" 中的 "a.txt" 加了密码，读者打不开。',
  ])
  const both = withEntry(first, isEncrypted, 1)
  expect(await problemsOf(both)).toEqual([
    'error attachment-content 附件 "a.zip" 中的 "a.txt" 等 2 个文件加了密码，读者打不开。',
  ])
})

test('an archive that claims to hold more than fits into memory is refused unopened', async () => {
  const zip = withEntry(anArchive({ 'a.txt': '甲' }), (view, offset) => {
    view.setUint32(offset + 24, 201 * 1024 * 1024, true)
  })
  expect((await problemsOf(zip)).join()).toContain('解压后太大')
})

test('archives within an archive share one limit', async () => {
  const claim = (megabytes: number) =>
    withEntry(anArchive({ 'a.txt': '甲' }), (view, offset) => {
      view.setUint32(offset + 24, megabytes * 1024 * 1024, true)
    })
  const zip = anArchive({ '1.zip': claim(120), '2.zip': claim(120) })
  const problems = await problemsOf(zip)
  expect(problems.filter((problem) => problem.includes('解压后太大'))).toEqual([
    expect.stringContaining('"2.zip"'),
  ])
})

test('an entry that unpacks to more than it claims is not unpacked further', async () => {
  const bomb = deflateRawSync(Buffer.alloc(50 * 1024 * 1024))
  expect((await problemsOf(aBareEntry('a.txt', bomb, 10))).join()).toContain('"a.txt" 已损坏')
  expect(unpack(aBareEntry('a.txt', deflateRawSync(Buffer.from('甲')), 3))['a.txt']).toHaveLength(3)
})

test('an entry that grows beyond measure is refused unopened', async () => {
  const bomb = anArchive({ 'a.txt': Buffer.alloc(11 * 1024 * 1024, ' ') })
  expect(await problemsOf(bomb)).toEqual([
    'error attachment-content 附件 "a.zip" 中的 "a.txt" 解压后膨胀到一百倍以上，不像正常的文件。',
  ])
  const parts = Object.fromEntries(
    [1, 2].map((number) => [`customXml/item${number}.xml`, ' '.repeat(6 * 1024 * 1024)]),
  )
  expect(() => unpack(aZip(parts))).toThrow('unpacked')
  expect(Object.keys(unpack(anArchive({ 'a.txt': Buffer.alloc(9 * 1024 * 1024) })))).toHaveLength(1)
})

test('a stored entry that claims another size than it has is damaged', async () => {
  const stored = zipSync({ 'a.txt': Buffer.from('甲，电话13800138000') }, { level: 0 })
  const short = withEntry(stored, (view, offset) => {
    view.setUint32(offset + 24, 3, true)
  })
  expect(await problemsOf(short)).toEqual([
    'error attachment-content 附件 "a.zip" 中的 "a.txt" 已损坏，读不出内容。',
  ])
})

test('of many faults in an archive the first ten are listed, and how many there are besides', async () => {
  const files = Array.from({ length: 13 }, (_, index) => [`${index}.exe`, 'MZ'])
  const problems = await problemsOf(anArchive(Object.fromEntries(files) as Record<string, string>))
  expect(problems).toHaveLength(11)
  expect(problems.at(-1)).toBe('error attachment-content 附件 "a.zip" 中还有 3 个问题没有列出。')
})

test('an unusual compression is named', async () => {
  const zip = withEntry(anArchive({ 'a.txt': '甲' }), (view, offset) => {
    view.setUint16(offset + 10, 14, true)
  })
  expect((await problemsOf(zip)).join()).toContain('用了少见的压缩方式')
})

test('names that lead out of the archive are refused, and what the system left is pointed out', async () => {
  expect((await problemsOf(anArchive({ '../a.txt': '甲' }))).join()).toContain('压缩包以外的文件夹')
  expect(
    await problemsOf(anArchive({ 'a.txt': '甲', '__MACOSX/._a.txt': 'x', '.DS_Store': 'x' })),
  ).toEqual(['warning attachment-content 附件 "a.zip" 中有系统自动生成的文件 "__MACOSX/._a.txt"。'])
  expect((await problemsOf(anArchive({ '空/': '' }))).join()).toContain('里没有文件')
})

test('a damaged archive is reported once', async () => {
  const zip = anArchive({ 'a.txt': '甲'.repeat(1000) })
  expect(await problemsOf(zip.slice(0, zip.length - 10))).toEqual([
    'error attachment-content 附件 "a.zip" 已损坏，读不出内容。',
  ])
})

test('a scan and an old file in an archive are pointed out as unread', async () => {
  const zip = anArchive({ '扫描.pdf': aPdf([]), '旧.doc': Buffer.from('d0cf11e0a1b11ae1', 'hex') })
  expect(await problemsOf(zip)).toEqual([
    'warning unread-attachment 附件 "a.zip" 中的 "扫描.pdf" 的文字无法全面检查。',
    'warning unread-attachment 附件 "a.zip" 中的 "旧.doc" 的文字无法全面检查。',
  ])
  const waiver = '[{ rule: unread-attachment, file: a.zip, reason: 已逐页看过没有个人信息 }]'
  expect(await problemsOf(zip, waiver)).toEqual([])
})

/** An archive of one deflated entry that claims to hold `size` bytes. */
function aBareEntry(name: string, packed: Buffer, size: number): Uint8Array {
  const header = Buffer.alloc(30)
  header.writeUInt32LE(0x04034b50, 0)
  header.writeUInt16LE(8, 8)
  header.writeUInt32LE(packed.length, 18)
  header.writeUInt32LE(size, 22)
  header.writeUInt16LE(name.length, 26)
  const entry = Buffer.alloc(46)
  entry.writeUInt32LE(0x02014b50, 0)
  entry.writeUInt16LE(8, 10)
  entry.writeUInt32LE(crc32(inflateRawSync(packed)), 16)
  entry.writeUInt32LE(packed.length, 20)
  entry.writeUInt32LE(size, 24)
  entry.writeUInt16LE(name.length, 28)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(1, 8)
  end.writeUInt16LE(1, 10)
  end.writeUInt32LE(entry.length + name.length, 12)
  end.writeUInt32LE(header.length + name.length + packed.length, 16)
  return Buffer.concat([header, Buffer.from(name), packed, entry, Buffer.from(name), end])
}
