import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { findAudioTranscriptFaults } from '#checks/audio-transcript.ts'
import { parseDocument } from '#checks/parsed-document.ts'
import { toTextDigest } from '#markdown/text-digest.ts'
import { aDocument } from '../../factories/document.ts'
import { toLines } from '../../factories/issues.ts'
import { aTone } from '../../factories/recording.ts'
import { aNotice } from '../../setup/bare-content.ts'
import { checkFiles, rulesOf } from '../../setup/check-files.ts'

const READ = '一、新址在示范大道1号。\n'

const faultsOf = (body: string, transcript?: string) => {
  const digest = transcript === undefined ? '' : `, transcript: ${transcript}`
  const fields = { audio: `{ file: reading.mp3${digest} }` }
  return toLines(findAudioTranscriptFaults(parseDocument(aDocument({ body, fields }))))
}

test('a recording of the text as it stands is accepted', () => {
  expect(faultsOf(READ, toTextDigest(READ))).toBe('')
  expect(faultsOf(READ, toTextDigest(READ).toUpperCase())).toBe('')
})

test('a text that changed since is a reminder, with the digest to write after listening', () => {
  expect(faultsOf(READ.replace('1号', '2号'), toTextDigest(READ))).toMatchInlineSnapshot(
    `"content/notices/office-move/index.mdx:12  提醒：录音与现在的正文不一致：核对录音以后，正文有改动。页面上会注明以文字为准。重新录音；或者对着正文听一遍，确认没有读错的，改成 transcript: 55b0cc2f54e54b683e8224af9c03176b7f86634ad72fe1b2cf444566a09b77b3。[audio-transcript]"`,
  )
})

test('a recording that nobody compared with the text is refused', () => {
  expect(faultsOf(READ)).toMatchInlineSnapshot(
    `"content/notices/office-move/index.mdx:12  错误：没有写明录音读的是不是现在的正文。对着正文听一遍，一字不差的，在 audio 中写 transcript: abf01701941bf3f669df774c3b04376a29248cf14bdb8ee77dce84808058ba2c。[audio-transcript]"`,
  )
})

test('the check of a whole content root reports it', async () => {
  const audio = `{ file: reading.wav, sha256: ${createHash('sha256').update(aTone()).digest('hex')} }`
  const files = {
    'notices/a/index.mdx': aNotice(READ, { audio }),
    'notices/a/reading.wav': aTone(),
  }
  expect(rulesOf(await checkFiles(files))).toEqual(['audio-transcript'])
})

test('a text that cannot be read is left to the rule for its syntax', () => {
  expect(faultsOf('甲 { 乙\n')).toBe('')
})

test('a document without a recording gives no cause', () => {
  expect(findAudioTranscriptFaults(parseDocument(aDocument()))).toEqual([])
})
