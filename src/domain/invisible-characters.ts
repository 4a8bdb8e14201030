/** A character that no reader sees, though it changes what is read, found or copied. */
export type InvisibleCharacter = {
  index: number
  character: string
  kind: InvisibleKind
}

/** `direction` turns the order of what follows; `control` and `tag` are no text; `gap` is an empty place in a word. */
export type InvisibleKind = 'direction' | 'control' | 'tag' | 'gap'

const KINDS: [InvisibleKind, RegExp][] = [
  ['direction', /[\u202a-\u202e\u2066-\u2069]/u],
  // eslint-disable-next-line no-control-regex -- that is exactly what is looked for
  ['control', /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029\ufff9-\ufffb\p{Noncharacter_Code_Point}]/u],
  ['tag', /[\u{e0000}-\u{e007f}]/u],
  // eslint-disable-next-line no-misleading-character-class -- one of its characters joins others, and is meant by itself
  ['gap', /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u2060-\u2064\u206a-\u206f\u3164\ufeff\uffa0]/u],
] // prettier-ignore

/** Joins the letters of other scripts and the parts of an emoji; between Chinese characters it does nothing. */
const JOINER =
  /(?<=^|[\p{Script=Han}\p{P}\s\d])(?:\u200c|\u200d)|(?:\u200c|\u200d)(?=$|[\p{Script=Han}\p{P}\s\d])/u

const ANY = new RegExp([...KINDS.map(([, { source }]) => source), JOINER.source].join('|'), 'gu')

/** Every such character of a text. */
export function findInvisibleCharacters(text: string): InvisibleCharacter[] {
  return [...text.matchAll(ANY)].map(({ index, 0: character }) => ({
    index,
    character,
    kind: kindOf(character),
  }))
}

const kindOf = (character: string) =>
  KINDS.find(([, pattern]) => pattern.test(character))?.[0] ?? 'gap'

/** The text without the empty places in its words. What turns or hides a text has to be looked at by a person. */
export const withoutGaps = (text: string): string =>
  text.replace(ANY, (character) => (kindOf(character) === 'gap' ? '' : character))

/** How a character without a shape is named: U+202E. */
export const toCodeName = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
