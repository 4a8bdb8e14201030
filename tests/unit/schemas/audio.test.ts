import { expect, test } from 'vitest'
import { audio } from '#schemas/audio.ts'

const DIGEST = '0aF9'.repeat(16)

test.each([
  [{ file: 'reading.mp3' }],
  [{ file: '朗读.WAV', sha256: DIGEST, transcript: DIGEST }],
  [{ file: 'a.opus', reader: '语音合成', recorded: '2025-01-01' }],
  [{ file: 'a.m4a' }],
  [{ file: 'a.ogg' }],
])('%j is a recording', (value) => {
  expect(audio.safeParse(value).success).toBe(true)
})

test.each([
  [{}],
  [{ file: 'reading.mp4' }],
  [{ file: 'reading' }],
  [{ file: 'folder/reading.mp3' }],
  [{ file: 'a reading.mp3' }],
  [{ file: 'a.mp3', sha256: DIGEST.slice(1) }],
  [{ file: 'a.mp3', sha256: DIGEST.replace('0', 'g') }],
  [{ file: 'a.mp3', transcript: `${DIGEST}0` }],
  [{ file: 'a.mp3', reader: '' }],
  [{ file: 'a.mp3', recorded: '昨天' }],
  [{ file: 'a.mp3', title: '朗读' }],
])('%j is none', (value) => {
  expect(audio.safeParse(value).success).toBe(false)
})
