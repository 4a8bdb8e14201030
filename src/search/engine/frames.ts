/** A piece of a binary file: bytes, and a number that says what they are. */
export type Frame = { tag: number; bytes: Uint8Array }

/** Seven bits of a number stand in a byte; the eighth says that another byte follows. */
const BITS = 7
const MORE = 1 << BITS

/** Writes pieces one after the other, each behind its tag and its length; `readFrames` takes them apart. */
export function writeFrames(frames: Frame[]): Uint8Array<ArrayBuffer> {
  const heads = frames.map(({ tag, bytes }) => [...toVarint(tag), ...toVarint(bytes.length)])
  const size = frames.reduce((sum, { bytes }, at) => sum + bytes.length + (heads[at]?.length ?? 0), 0) // prettier-ignore
  const file = new Uint8Array(size)
  let place = 0
  for (const [at, { bytes }] of frames.entries()) {
    for (const content of [heads[at] ?? [], bytes]) {
      file.set(content, place)
      place += content.length
    }
  }
  return file
}

/** The pieces of a file, as views of it. Throws when the last one is cut off. */
export function readFrames(file: Uint8Array): Frame[] {
  const frames: Frame[] = []
  let place = 0
  const next = () => {
    let value = 0
    for (let factor = 1; ; factor *= MORE) {
      const byte = file[place++]
      if (byte === undefined) throw new Error('A file of the index is cut off.')
      value += (byte % MORE) * factor
      if (byte < MORE) return value
    }
  }
  while (place < file.length) {
    const tag = next()
    const end = next() + place
    if (end > file.length) throw new Error('A file of the index is cut off.')
    frames.push({ tag, bytes: file.subarray(place, end) })
    place = end
  }
  return frames
}

function toVarint(value: number): number[] {
  const bytes: number[] = []
  let rest = value
  for (; rest >= MORE; rest = Math.floor(rest / MORE)) bytes.push((rest % MORE) + MORE)
  return [...bytes, rest]
}
