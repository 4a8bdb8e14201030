import fc from 'fast-check'

/** Copies of a file with some bytes changed, of which every third is cut off; the same ones in every run. */
export function damagedCopies(content: Uint8Array, count: number): Buffer[] {
  const place = fc.oneof(fc.nat(content.length - 1), fc.nat(Math.min(1023, content.length - 1)))
  const change = fc.tuple(place, fc.nat(255))
  const copy = fc
    .tuple(fc.array(change, { minLength: 1, maxLength: 30 }), fc.nat(content.length), fc.nat(2))
    .map(([changes, length, cut]) => {
      const damaged = Buffer.from(content)
      for (const [at, byte] of changes) damaged[at] = byte
      return cut === 0 ? damaged.subarray(0, length) : damaged
    })
  return fc.sample(copy, { numRuns: count, seed: 7 })
}
