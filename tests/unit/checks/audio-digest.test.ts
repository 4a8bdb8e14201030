import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { toTextDigest } from '#markdown/text-digest.ts'
import { aNotice } from '../../setup/bare-content.ts'
import { checkFiles } from '../../setup/check-files.ts'
import { toLines } from '../../factories/issues.ts'
import { aTone } from '../../factories/recording.ts'

const tone = aTone()
const DIGEST = createHash('sha256').update(tone).digest('hex')
const TRANSCRIPT = toTextDigest('正文。')

const issuesOf = (digest: string) =>
  checkFiles({
    'notices/a/index.mdx': aNotice('正文。', {
      audio: `{ file: reading.wav, transcript: ${TRANSCRIPT}${digest} }`,
    }),
    'notices/a/reading.wav': tone,
  })

test('a recording with its digest is accepted, in letters of either case', async () => {
  expect(await issuesOf(`, sha256: ${DIGEST}`)).toEqual([])
  expect(await issuesOf(`, sha256: ${DIGEST.toUpperCase()}`)).toEqual([])
})

test('a recording that is another file is refused, with the digest of that file', async () => {
  expect(toLines(await issuesOf(`, sha256: ${'a'.repeat(64)}`))).toMatchInlineSnapshot(
    `"notices/a/index.mdx:12  错误：录音 "reading.wav" 的内容与写明的校验码不同，文件换过或损坏了。放回原来的文件；确实换了录音的，听一遍，再改成 sha256: 34b73fdff031ea4d3de492def2681add64ba0fb2c39bc58ca10a19d3108ed3d2。[audio-digest]"`,
  )
})

test('a recording without a digest is refused, with the one to write', async () => {
  expect(toLines(await issuesOf(''))).toMatchInlineSnapshot(
    `"notices/a/index.mdx:12  错误：录音 "reading.wav" 没有写校验码。听一遍，确认是要公开的文件，再在 audio 中写 sha256: 34b73fdff031ea4d3de492def2681add64ba0fb2c39bc58ca10a19d3108ed3d2。[audio-digest]"`,
  )
})
