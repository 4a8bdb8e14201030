import type { Store } from './store.ts'

/** How characters sound; the files of the index write no tones. */
export type Sounds = {
  /** Whether two characters have a reading in common. */
  areAlike: (a: string, b: string) => boolean
  /** Whether they sound alike to many speakers: z and zh, n and l, n and ng are easily taken for each other. */
  areNear: (a: string, b: string) => boolean
  /** Characters that sound like one, those of the documents first; without the character itself. */
  of: (character: string) => string[]
}

const remembered = new WeakMap<Store, Promise<Sounds>>()

/** The sounds of the characters in daily use; fetched only when something may have been written wrongly. */
export function getSounds(store: Store): Promise<Sounds> {
  const known = remembered.get(store)
  if (known) return known
  const loading = store.json('sounds.bin').then((list) => toSounds(list as [string, string][]))
  remembered.set(store, loading)
  loading.catch(() => remembered.delete(store))
  return loading
}

function toSounds(list: [syllable: string, characters: string][]): Sounds {
  const readings = new Map<string, string[]>()
  for (const [syllable, characters] of list)
    for (const character of characters)
      readings.set(character, [...(readings.get(character) ?? []), syllable])
  const read = (character: string) => readings.get(character) ?? []
  const characters = new Map(list)
  const share = (a: string, b: string, toSound: (syllable: string) => string) =>
    read(a).map(toSound).some((sound) => read(b).map(toSound).includes(sound)) // prettier-ignore
  return {
    areAlike: (a, b) => share(a, b, (syllable) => syllable),
    areNear: (a, b) => share(a, b, toCoarse),
    of: (character) => {
      const all = read(character).flatMap((syllable) => Array.from(characters.get(syllable) ?? ''))
      return [...new Set(all)].filter((other) => other !== character)
    },
  }
}

const toCoarse = (syllable: string) =>
  syllable.replace(/^(?<plain>[zcs])h/u, '$<plain>').replace(/^l/u, 'n').replace(/ng$/u, 'n') // prettier-ignore
