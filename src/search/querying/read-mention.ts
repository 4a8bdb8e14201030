import { FLAGS } from '../format.ts'
import type { Card, StoredBlock } from '../format.ts'
import { fold, NUMBER_MARK, withoutBrackets } from '../tokens.ts'
import type { Mention } from './find-string.ts'
import type { SiteIndex } from './site-index.ts'

/** Something of a document that a string may stand in, folded as the index folds it, best place first. */
type Piece = { text: string; flag: number; offset?: number | undefined }

const BLOCK_FLAGS: Record<StoredBlock[0], number> = {
  h: FLAGS.heading,
  t: FLAGS.body,
  c: FLAGS.body,
  a: FLAGS.attachment,
}

/** What a string is in a document, by its text as it is printed; `undefined` where it does not stand there. */
export async function readMention(
  index: SiteIndex,
  document: number,
  text: string,
): Promise<Mention | undefined> {
  const card = await index.card(document)
  const variants = card.hasVariants ? await index.variants() : undefined
  const toFold = (source: string) => fold(source, variants)
  const parts = await Promise.all(card.parts.map((_, part) => index.part(document, part)))
  const blocks = parts.flatMap(({ blocks: own }, part) =>
    own.map((block) => ({ block, offset: card.parts[part] })),
  )
  const texts = blocks.flatMap(({ block: [kind, source], offset }): Piece[] =>
    (kind === 'h' ? toName : toPlain)(toFold(source), BLOCK_FLAGS[kind], offset),
  )
  return toMention([...piecesOf(card, toFold), ...texts], text, toFold(card.title))
}

function piecesOf(card: Card, toFold: (text: string) => string): Piece[] {
  const numbers = [card.documentNumber, card.indexNumber].flatMap((number) => number ?? [])
  return [
    ...toName(toFold(card.title), FLAGS.title),
    ...numbers.flatMap((number) => toName(toFold(number), FLAGS.number)).map(withMark),
    ...card.keywords.flatMap((keyword) => toPlain(toFold(keyword), FLAGS.keyword)),
    ...toPlain(toFold(card.abstract), FLAGS.body),
  ]
}

const withMark = (piece: Piece): Piece => ({ ...piece, text: NUMBER_MARK + piece.text })
const toPlain = (text: string, flag: number, offset?: number): Piece[] => [{ text, flag, offset }]

/** Names are found without their brackets and quotes too. */
function toName(text: string, flag: number, offset?: number): Piece[] {
  const bare = withoutBrackets(text)
  const whole = { text, flag, offset }
  return bare === text ? [whole] : [whole, { text: bare, flag, offset }]
}

function toMention(pieces: Piece[], text: string, title: string): Mention | undefined {
  const holding = pieces.filter((piece) => piece.text.includes(text))
  // The bit of a better place is the smaller one.
  const best = holding.toSorted((a, b) => a.flag - b.flag)[0]
  if (!best) return undefined
  const isText = best.flag === FLAGS.body || best.flag === FLAGS.attachment
  return {
    count: holding.reduce((sum, piece) => sum + piece.text.split(text).length - 1, 0),
    flags: best.flag | ([title, withoutBrackets(title)].includes(text) ? FLAGS.exactTitle : 0),
    offset: isText ? best.offset : undefined,
  }
}
