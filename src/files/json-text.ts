import type { AttachmentText } from './attachment-text.ts'
import { decodeTextFile } from './decode-text.ts'

/** Shorter integers and decimal fractions, such as coordinates, are nobody's number. */
const LONG_INTEGER = /^\d{7,}$/

/**
 * Names and values of a JSON file, each with its path, such as `$.名单[0].电话`. Reads the characters, not the parsed
 * values: a name that stands twice and a number beyond the precision of computers are then seen as they are published.
 */
export function readJsonText(content: Uint8Array): Promise<AttachmentText[]> {
  const source = decodeTextFile(content)
  JSON.parse(source)
  const reader = new JsonReader()
  for (const token of toTokens(source)) reader.read(token)
  reader.flush()
  return Promise.resolve(reader.texts)
}

const TOKEN = /["{}[\],:]|-?\d[\d.eE+-]*/g

/** The strings, numbers and punctuation of a text that is known to be JSON. */
function* toTokens(source: string): Generator<string> {
  const pattern = new RegExp(TOKEN)
  for (let match = pattern.exec(source); match; match = pattern.exec(source)) {
    if (match[0] === '"') pattern.lastIndex = findStringEnd(source, match.index)
    yield source.slice(match.index, pattern.lastIndex)
  }
}

/** A pattern for a whole string would run out of stack on a long one. */
function findStringEnd(source: string, start: number): number {
  let end = start + 1
  while (source[end] !== '"') end += source[end] === '\\' ? 2 : 1
  return end + 1
}

/** An object or array that is being read, and where in it. */
type Level = { isArray: boolean; index: number; key: string }

/** How many levels of a path are printed: a file that nests without end would make endless paths. */
const MOST_LEVELS = 20

class JsonReader {
  readonly texts: AttachmentText[] = []
  readonly #levels: Level[] = []
  /** The same names stand in every row of a table; once is enough. */
  readonly #names = new Set<string>()
  /** What was read last and is a value, unless a colon follows. */
  #pending: string | undefined

  read(token: string): void {
    if (token === ':') this.#takeName()
    else this.#readNext(token)
  }

  #readNext(token: string): void {
    this.flush()
    const level = this.#levels.at(-1)
    if (token === '{' || token === '[')
      this.#levels.push({ isArray: token === '[', index: 0, key: '' })
    else if (token === '}' || token === ']') this.#levels.pop()
    else if (token === ',' && level) level.index += 1
    else if (token.startsWith('"')) this.#pending = JSON.parse(token) as string
    else if (LONG_INTEGER.test(token)) this.#pending = token
  }

  flush(): void {
    const text = this.#pending
    this.#pending = undefined
    if (text !== undefined && text.trim() !== '')
      this.texts.push({ text, place: this.#path(), ...this.#label() })
  }

  #takeName(): void {
    const name = this.#pending ?? ''
    this.#pending = undefined
    const level = this.#levels.at(-1)
    if (level) level.key = name
    if (this.#names.has(name)) return
    this.#names.add(name)
    this.texts.push({ text: name, place: this.#path(), isHidden: true })
  }

  /** The name before a value, or before the list in which it stands. */
  #label(): { label?: string } {
    const key = this.#levels.findLast(({ isArray, key: name }) => !isArray && name !== '')?.key
    return key === undefined ? {} : { label: key }
  }

  #path(): string {
    const steps = this.#levels
      .slice(0, MOST_LEVELS)
      .map(({ isArray, index, key }) => (isArray ? `[${index}]` : `.${key.slice(0, 40)}`))
    return `$${steps.join('')}${this.#levels.length > MOST_LEVELS ? '…' : ''}`
  }
}
