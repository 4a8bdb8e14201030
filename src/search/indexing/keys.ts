import { SEPARATOR } from '../tokens.ts'

/** When a string counts as frequent; tests choose smaller numbers than the corpus of a site needs. */
export type KeyLimits = {
  /** How often a string may stand in the corpus before its places are listed by what follows it. */
  mostPlaces: number
  /** Length at which a string is no longer told apart by what follows it. */
  longestKey: number
}

export const KEY_LIMITS: KeyLimits = { mostPlaces: 1000, longestKey: 10 }

/** A string of the corpus with its places, in ascending order. */
export type Key = {
  key: string
  places: Uint32Array
  /** A frequent string: only the documents are listed here, the places with the longer keys that follow. */
  isFrequent: boolean
}

/**
 * Lists strings of the corpus in the order of their code units, so that every place is under exactly one key that is
 * not frequent. Frequent ones come before the longer keys that begin with them.
 */
export function* toKeys(text: Uint16Array, limits = KEY_LIMITS): Generator<Key> {
  const sorter = new Sorter(text)
  yield* descend(sorter, limits, 0, sorter.size, '')
}

function* descend(
  sorter: Sorter,
  limits: KeyLimits,
  from: number,
  to: number,
  key: string,
): Generator<Key> {
  const isShort = to - from <= limits.mostPlaces || key.length >= limits.longestKey
  if (key !== '' && (isShort || key.endsWith(SEPARATOR))) {
    yield { key, places: sorter.places(from, to), isFrequent: false }
    return
  }
  if (key !== '') yield { key, places: sorter.places(from, to), isFrequent: true }
  for (const { unit, start, end } of sorter.split(from, to, key.length))
    yield* descend(sorter, limits, start, end, key + String.fromCharCode(unit))
}

/** The places of the corpus, sorted step by step by the code unit that follows; equal ones stay in ascending order. */
class Sorter {
  readonly #text: Uint16Array
  readonly #order: Uint32Array
  readonly #spare: Uint32Array
  readonly #counts = new Uint32Array(65_536)

  constructor(text: Uint16Array) {
    this.#text = text
    this.#order = Uint32Array.from(text.keys()).filter((place) => text[place] !== 0)
    this.#spare = new Uint32Array(this.#order.length)
  }

  get size(): number {
    return this.#order.length
  }

  places(from: number, to: number): Uint32Array {
    return this.#order.subarray(from, to)
  }

  /** Sorts a range by the code unit at a distance from each place, and returns the ranges of equal ones. */
  split(from: number, to: number, distance: number) {
    const counts = this.#counts
    const units = this.#count(from, to, distance)
    let start = from
    const ranges = units.map((unit) => {
      const end = start + (counts[unit] ?? 0)
      counts[unit] = start
      const range = { unit, start, end }
      start = end
      return range
    })
    for (let index = from; index < to; index++) {
      const place = this.#order[index] ?? 0
      const unit = this.#text[place + distance] ?? 0
      const target = counts[unit] ?? 0
      this.#spare[target] = place
      counts[unit] = target + 1
    }
    this.#order.set(this.#spare.subarray(from, to), from)
    for (const unit of units) counts[unit] = 0
    return ranges
  }

  #count(from: number, to: number, distance: number): number[] {
    const units: number[] = []
    for (let index = from; index < to; index++) {
      const unit = this.#text[(this.#order[index] ?? 0) + distance] ?? 0
      const count = this.#counts[unit] ?? 0
      if (count === 0) units.push(unit)
      this.#counts[unit] = count + 1
    }
    return units.sort((a, b) => a - b)
  }
}
