import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readFrames, writeFrames } from '../../../src/search/engine/frames.ts'

const frames = fc.array(
  fc.record({ tag: fc.nat(2 ** 40), bytes: fc.uint8Array({ maxLength: 300 }) }),
  { minLength: 1, maxLength: 20 },
)

test('what was written is read, whatever it holds', () => {
  fc.assert(
    fc.property(frames, (given) => {
      expect(readFrames(writeFrames(given))).toEqual(given)
    }),
  )
})

test('a file that is cut off is not taken for a shorter one, unless it ends between two pieces', () => {
  fc.assert(
    fc.property(frames, fc.nat(), (given, cut) => {
      const file = writeFrames(given)
      const part = file.subarray(0, cut % file.length)
      const ends = given.map((_, count) => writeFrames(given.slice(0, count)).length)
      if (ends.includes(part.length)) expect(readFrames(part).length).toBeLessThan(given.length)
      else expect(() => readFrames(part)).toThrow('cut off')
    }),
  )
})
