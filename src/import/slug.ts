import { pinyin } from 'pinyin-pro'
import { toYear } from '#domain/chinese-numerals.ts'
import { NOUGHTS } from '#domain/numeral-signs.ts'

/** About as much of an address as a person reads; what has to stay may be a little longer. */
const LONGEST = 40

/** Words that say nothing about what a document is, wherever they stand. */
const FILLER =
  /中华人民共和国|关于|印发|转发|发布|公布|通知|以及|工作(?=计划|总结|要点)|(?<=\d)年度?/g
/** The same, where they are words of their own: 和 is one, 和平 is another. */
const PARTICLES = new Set('的之和及与暨等')
/** What a title promises; a summary and plan in one keeps both. */
const KINDS = new Set(['jihua', 'zongjie', 'yaodian'])
const YEAR = new RegExp(`[${NOUGHTS}一二三四五六七八九]{4}(?=年)`, 'g')
const LAST_BRACKETS = /[（(][^（()）]*[）)]$/

/**
 * A folder name for a document: the id of its body and the sounds of the words of its title. Years and the last word,
 * which names the kind, stay in any case; the words between them fill the length, each of them whole.
 */
export function proposeSlug(
  title: string,
  organisation: { id: string; name: string } | undefined,
  taken: (slug: string) => boolean,
): string {
  const rest = organisation ? title.replace(organisation.name, '') : title
  const opening = rest === title ? [] : [organisation?.id ?? '']
  const words = toWords(rest)
  const base = choose(opening, words, toWords(rest.replace(LAST_BRACKETS, '')).at(-1))
  const named = base === '' || base === 'page' ? 'document' : base
  let unique = named
  for (let copy = 2; taken(unique); copy += 1) unique = `${named}-${copy}`
  return unique
}

/** The words of a title as they can stand in an address; filler only where there is nothing else. */
function toWords(title: string): string[] {
  const text = title.replace(YEAR, (year) => String(toYear(year)))
  const telling = text.replace(FILLER, ' ')
  const source = /[\p{L}\p{N}]/u.test(telling) ? telling : text.replace(/关于|的/g, ' ')
  const sounds = toSounds(source)
  return [...new Intl.Segmenter('zh', { granularity: 'word' }).segment(source)]
    .filter(({ isWordLike, segment }) => isWordLike && !PARTICLES.has(segment))
    .map(({ segment, index }) => toName(sounds.slice(index, index + segment.length).join('')))
    .filter((word) => word !== '')
}

/** The sound of each character, at its place; read in the whole text, because 莞 sounds otherwise alone than in 东莞. */
function toSounds(text: string): string[] {
  const sounds = text.split('')
  let at = 0
  for (const { origin, pinyin: sound } of pinyin(text, {
    toneType: 'none',
    type: 'all',
    nonZh: 'spaced',
    v: true,
  })) {
    if (sound !== '') sounds.fill('', at, at + origin.length)[at] = sound
    at += origin.length
  }
  return sounds
}

const toName = (sound: string) =>
  sound
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')

function choose(opening: string[], words: string[], kind: string | undefined): string {
  const last = kind === undefined ? -1 : words.lastIndexOf(kind)
  const stays = words.map(
    (word, index) => index === last || KINDS.has(word) || /^(?:19|20)\d{2}$/.test(word),
  )
  const join = () => [...opening, ...words.filter((_, index) => stays[index])].join('-')
  for (const [index, isKept] of stays.entries()) {
    if (isKept) continue
    stays[index] = true
    if (join().length <= LONGEST) continue
    stays[index] = false
    break
  }
  return join()
}
