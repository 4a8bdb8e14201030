import { expect, test } from 'vitest'
import { findAudioContentFaults } from '#checks/audio-content.ts'
import { aDocument } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'
import { aTone } from '../../factories/recording.ts'

const MP3 = Buffer.concat([Buffer.from([0xff, 0xfb, 0x90, 0x64]), Buffer.alloc(413)])
const anMp4 = (brand: string) =>
  Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from(`ftyp${brand}\0\0\0\0${brand}isom`), MP3])
const anOgg = (codec: string) =>
  Buffer.concat([Buffer.from('OggS'), Buffer.alloc(24), Buffer.from(codec), Buffer.alloc(64)])

const faultsOf = async (name: string, content: Uint8Array) => {
  const file = aDocument({ fields: { audio: `{ file: ${name} }` } })
  return toLines(await findAudioContentFaults({ file, name, content }))
}

test.each([
  ['a.wav', aTone()],
  ['a.WAV', aTone()],
  ['a.mp3', MP3],
  ['a.m4a', anMp4('M4A ')],
  ['a.ogg', anOgg('\u0001vorbis')],
  ['a.ogg', anOgg('OpusHead')],
  ['a.opus', anOgg('OpusHead')],
])('%s is accepted when its content is of that kind', async (name, content) => {
  expect(await faultsOf(name, content)).toBe('')
})

test.each([
  ['a.mp3', aTone(), 'WAV 文件'],
  ['a.opus', anOgg('\u0001vorbis'), 'OGG 文件'],
  ['a.m4a', anMp4('isom'), 'MP4 文件'],
  ['a.wav', Buffer.from('%PDF-1.7\n'), 'PDF 文件'],
  ['a.mp3', Buffer.from('这不是录音'), '无法识别'],
])('%s of another kind is refused', async (name, content, really) => {
  expect(await faultsOf(name, content)).toContain(`的内容（${really}）与扩展名`)
})

test('the message says what to do', async () => {
  expect(await faultsOf('a.mp3', aTone())).toMatchInlineSnapshot(
    `"content/notices/office-move/index.mdx:12  错误：录音 "a.mp3" 的内容（WAV 文件）与扩展名 .mp3 不符。用录音或剪辑程序打开，导出为 .mp3、.m4a、.ogg、.opus、.wav 之一；不要只改文件名。[audio-content]"`,
  )
})

test('an empty file is refused', async () => {
  expect(await faultsOf('a.mp3', Buffer.alloc(0))).toMatchInlineSnapshot(
    `"content/notices/office-move/index.mdx:12  错误：录音 "a.mp3" 是空文件。换成正确的文件。[audio-content]"`,
  )
})

test('a very large one is a reminder', async () => {
  const large = Buffer.concat([aTone(), Buffer.alloc(25 * 1024 * 1024)])
  expect(await faultsOf('a.wav', large)).toMatchInlineSnapshot(
    `"content/notices/office-move/index.mdx:12  提醒：录音 "a.wav" 有 26 MB，超过 25 MB，有的网站空间放不下，手机上也要等很久。导出为 MP3 或 M4A 的单声道，每秒 48 至 64 千比特，朗读已够清楚。[audio-content]"`,
  )
  expect(await faultsOf('a.wav', large.subarray(0, 25 * 1024 * 1024))).toBe('')
})
