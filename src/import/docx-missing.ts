import { readDocxText } from '#files/docx-text.ts'
import { isMarked } from './docx-marks.ts'
import { createPlaces } from './places.ts'
import { toSignificant } from './significant.ts'
import type { PlacedBlock, Run } from './source-document.ts'
import { createWordStock } from './word-stock.ts'
import type { WordStock } from './word-stock.ts'

/** The parts of a Word file whose words belong to the text. */
const PLACES = ['正文', '脚注', '尾注']

/**
 * Compares what was read with what a second, independent reader finds in the file. Words that only that one finds are
 * lost on the way; they come back as dropped blocks behind the block where they belong, so that the report names them.
 */
export async function insertMissing(
  content: Uint8Array,
  blocks: PlacedBlock[],
  numbers: string[],
): Promise<PlacedBlock[]> {
  const toPlace = createPlaces()
  const stock = createWordStock(withoutNumbers(blocks.flatMap(toTexts).map(toSignificant), numbers))
  const parts = (await readDocxText(content)).filter(({ place }) => PLACES.includes(place))
  const lines = parts
    .flatMap(({ text, place }) => text.split('\n').map((line) => ({ line, place })))
    .map((line, at, { length }) => ({
      ...line,
      words: toSignificant(line.line),
      near: at / length,
    }))
  // Whole lines first, the longest before all, so that a piece of another line does not use up their words.
  const byLength = lines.toSorted((a, b) => b.words.length - a.words.length)
  const found = new Set(byLength.filter(({ words, near }) => stock.take(words, near)))
  const missing = lines.map((line) => (found.has(line) ? [] : toMissing(line, stock)))
  const inserted = new Map<PlacedBlock | undefined, PlacedBlock[]>()
  if (missing.every((pieces) => pieces.length === 0)) return blocks
  const homes = toHomes(lines, missing, blocks)
  lines.forEach(({ place }, index) => {
    const home = homes[index]
    const dropped = (missing[index] ?? []).map((text) => ({
      kind: 'dropped' as const,
      text,
      reason: `Word ${place}中的这些文字没有读入，请核对后补上`,
      place: toPlace(home ? `${home.place}处` : `${place}开头`),
    }))
    inserted.set(home, [...(inserted.get(home) ?? []), ...dropped])
  })
  const behind = (block: PlacedBlock | undefined) => inserted.get(block) ?? []
  return [...behind(undefined), ...blocks.flatMap((block) => [block, ...behind(block)])]
}

type Line = { line: string; place: string; words: string; near: number }

/** The pieces of a line that were not read; the line as it is written when nothing of it was. */
function toMissing({ line, words, near }: Line, stock: WordStock): string[] {
  const pieces = takePieces(words, near, stock)
  return pieces.join('') === words ? [line] : pieces
}

/** The block to which each line belongs: the one that holds its words, else that of the line before. */
function toHomes(lines: Line[], missing: string[][], blocks: PlacedBlock[]) {
  const texts = blocks.map((block) => toSignificant(toTexts(block).join('')))
  let at = -1
  return lines.map(({ words }, index) => {
    const read = (missing[index] ?? []).reduce((rest, piece) => rest.replace(piece, '\n'), words)
    const [longest = ''] = read.split('\n').sort((a, b) => b.length - a.length)
    const next = texts.findIndex((text, place) => place >= at && text.includes(longest))
    if (longest !== '' && next >= 0) at = next
    return blocks[at]
  })
}

/** Takes a line out piece by piece, the longest first; returns what is not there. */
function takePieces(line: string, near: number, stock: WordStock): string[] {
  const missing: string[] = []
  let gap = ''
  for (let at = 0; at < line.length;) {
    const length = takeLongest(line.slice(at), near, stock)
    if (length === 0) gap += line.charAt(at)
    else if (gap !== '') missing.push(gap)
    if (length > 0) gap = ''
    at += Math.max(length, 1)
  }
  return gap === '' ? missing : [...missing, gap]
}

/** The length of the longest beginning of a text that is there; each shorter one is there too. */
function takeLongest(text: string, near: number, stock: WordStock): number {
  let length = 0
  let tooLong = text.length + 1
  while (tooLong - length > 1) {
    const middle = Math.floor((length + tooLong) / 2)
    if (stock.has(text.slice(0, middle))) length = middle
    else tooLong = middle
  }
  stock.take(text.slice(0, length), near)
  return length
}

/** Numbers that Word makes itself are in the blocks, but not in the words of the file. */
function withoutNumbers(texts: string[], numbers: string[]): string[] {
  const rest = [...texts]
  let from = 0
  for (const number of numbers) {
    const label = toSignificant(number)
    const at = rest.findIndex((words, index) => index >= from && words.startsWith(label))
    if (at < 0) continue
    rest[at] = rest[at]?.slice(label.length) ?? ''
    from = at + 1
  }
  return rest
}

/** The words of a block, with those that are reported as dropped; words of charts and the like are none of the text. */
function toTexts(block: PlacedBlock): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'note':
      return [toWords(block.runs)]
    case 'table':
      return block.rows.flatMap((row) => row.map(({ runs }) => toWords(runs)))
    case 'image':
      return []
    case 'dropped':
      return [block.text]
  }
}

const toWords = (runs: Run[]) =>
  runs.map(({ text, dropped }) => (isMarked(dropped) ? '' : text)).join('')
