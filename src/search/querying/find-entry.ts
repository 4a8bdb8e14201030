import type { Chunk, Entry } from './chunk.ts'
import type { Store } from './store.ts'

/**
 * The entry that speaks of a string: its own when it is frequent, otherwise the key that it begins with.
 * `undefined` when it stands nowhere.
 */
export async function findEntry(store: Store, text: string): Promise<Entry | undefined> {
  const number = lastAtMost(store.firstKeys, text, (key) => key)
  if (number < 0) return undefined
  const chunk = await store.chunk(number)
  const entry = chunk[lastAtMost(chunk, text, ({ key }) => key)]
  if (!entry) return undefined
  const speaksOf = entry.isFrequent ? entry.key === text : text.startsWith(entry.key)
  return speaksOf ? entry : undefined
}

/** Every place of a frequent string, in ascending order: those of all longer keys that begin with it. */
export async function collectPlaces(store: Store, text: string): Promise<Uint32Array> {
  const chunks = await Promise.all(chunksUnder(store, text).map((number) => store.chunk(number)))
  const entries = chunks.flatMap((chunk: Chunk) => chunk.filter(({ key }) => key.startsWith(text)))
  const lists = entries.flatMap((entry) => (entry.isFrequent ? [] : [entry.places]))
  const places = new Uint32Array(lists.reduce((sum, list) => sum + list.length, 0))
  let end = 0
  for (const list of lists) {
    places.set(list, end)
    end += list.length
  }
  return places.sort()
}

/** Numbers of the files that hold keys beginning with a string. */
export function chunksUnder({ firstKeys }: Store, text: string): number[] {
  const first = Math.max(
    0,
    lastAtMost(firstKeys, text, (key) => key),
  )
  const numbers = [first]
  for (let next = first + 1; firstKeys[next]?.startsWith(text); next++) numbers.push(next)
  return numbers
}

/** Place of the last item whose key is not after the text in the order of code units; -1 when all are after it. */
function lastAtMost<Item>(items: Item[], text: string, keyOf: (item: Item) => string): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (keyOf(items[middle] as Item) <= text) low = middle + 1
    else high = middle
  }
  return low - 1
}
