/** Grows as numbers are appended: varints in whole bytes. */
export class ByteWriter {
  readonly #bytes: number[] = []

  /** Appends a number from 0 to 2^31 in as few bytes as it needs. */
  varint(value: number): void {
    let rest = value
    while (rest > 127) {
      this.#bytes.push((rest & 127) | 128)
      rest >>>= 7
    }
    this.#bytes.push(rest)
  }

  toBytes(): Uint8Array {
    return Uint8Array.from(this.#bytes)
  }
}

/** Reads what a `ByteWriter` wrote, in the same order. */
export class ByteReader {
  readonly #bytes: Uint8Array
  offset = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  varint(): number {
    let value = 0
    for (let shift = 0; ; shift += 7) {
      const byte = this.#bytes[this.offset++] ?? 0
      value |= (byte & 127) << shift
      if (byte < 128) return value
    }
  }
}

/** Appends single bits, for lists of numbers that whole bytes would waste space on. */
export class BitWriter {
  readonly #bytes: number[] = []
  #current = 0
  #used = 0

  bit(value: number): void {
    this.#current = (this.#current << 1) | value
    if (++this.#used === 8) {
      this.#bytes.push(this.#current)
      this.#current = 0
      this.#used = 0
    }
  }

  /** Rice code: the part above `low` bits as that many ones and a zero, then the `low` bits. */
  rice(value: number, low: number): void {
    for (let ones = value >>> low; ones > 0; ones--) this.bit(1)
    this.bit(0)
    for (let place = low - 1; place >= 0; place--) this.bit((value >>> place) & 1)
  }

  /** How many bytes it takes so far. */
  get length(): number {
    return this.#bytes.length + (this.#used > 0 ? 1 : 0)
  }

  toBytes(): Uint8Array {
    const last = this.#used > 0 ? [this.#current << (8 - this.#used)] : []
    return Uint8Array.from([...this.#bytes, ...last])
  }
}

/** Reads what a `BitWriter` wrote, in the same order. */
export class BitReader {
  readonly #bytes: Uint8Array
  #place = 0

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
  }

  bit(): number {
    const byte = this.#bytes[this.#place >>> 3] ?? 0
    return (byte >>> (7 - (this.#place++ & 7))) & 1
  }

  rice(low: number): number {
    let high = 0
    // The end of the data reads as zeros, so a damaged file ends the loop too.
    while (this.bit() === 1) high++
    let value = high
    for (let place = 0; place < low; place++) value = (value << 1) | this.bit()
    return value
  }
}

/** How many low bits of a gap are written plainly: the size of the usual gap between `count` of `length` places. */
export function toRiceParameter(length: number, count: number): number {
  return 31 - Math.clz32(Math.max(1, Math.floor((length / count) * 0.69)))
}
