import { htmlToHast } from 'satteri'
import type { HastNode } from 'satteri'
import { showArticle } from './hidden-article.ts'
import { findArticle, isNamedArticle } from './html-article.ts'
import { toLineRuns } from './html-lines.ts'
import { findHeldNote, withoutBackLinks } from './html-notes.ts'
import { writeListNumbers } from './html-numbers.ts'
import { toHtmlRuns } from './html-runs.ts'
import { isSkipped, toSkipped } from './html-skipped.ts'
import { toHtmlTable } from './html-table.ts'
import { createPlaces } from './places.ts'
import type { PlacedBlock, Run, SourceBlock, SourceDocument } from './source-document.ts'

export type HtmlElement = Extract<HastNode, { type: 'element' }>

/** Elements that break the line; everything else runs on. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hr html li main nav ol option p pre section select summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)
/** Reads a saved web page: the article, and what stands around it marked as outside. */
export function readHtmlSource(html: string): SourceDocument {
  const tree = writeListNumbers(htmlToHast(html))
  const changes = showArticle(tree)
  const walker = createWalker(findArticle(tree))
  walker.visit(tree, { isOutside: true })
  walker.flush()
  return {
    isPage: true,
    blocks: walker.blocks,
    images: new Map(),
    stated: readMeta(tree),
    changes,
  }
}

type State = { isOutside: boolean; level?: number; isTitle?: boolean; isItem?: boolean }

function createWalker(article: HastNode) {
  const blocks: PlacedBlock[] = []
  const place = createPlaces()
  let runs: Run[] = []
  let current: State = { isOutside: true }
  let paragraphs = 0
  let tables = 0

  const push = (block: SourceBlock, name?: string) => {
    if (name === undefined) paragraphs += 1
    blocks.push({ ...block, place: place(name ?? `第${paragraphs}段`) })
  }
  const flush = () => {
    const trimmed = trimRuns(runs)
    runs = []
    if (trimmed.length > 0) push({ kind: 'paragraph', runs: trimmed, ...toHints(current) })
  }
  const visitBlock = (node: HtmlElement, state: State) => {
    flush()
    current = { ...state, ...hintsOf(node) }
    if (node.tagName === 'table' && !isLayout(node)) {
      tables += 1
      push({ kind: 'table', rows: toHtmlTable(node) }, `表${tables}`)
      return
    }
    const inner = current
    for (const child of node.children) visit(child, inner)
    flush()
    current = state
  }
  const visit = (node: HastNode, state: State) => {
    const inside = node === article ? { ...state, isOutside: false } : state
    if (node.type === 'root') node.children.forEach((child) => visit(child, inside))
    else if (node.type === 'comment') return
    else if (node.type !== 'element') runs.push(...toHtmlRuns(node))
    else if (node.tagName === 'head') return
    else if (isSkipped(node)) runs.push(...toSkipped(node))
    else if (node.tagName === 'img') {
      flush()
      push(toImage(node))
    } else if (node.tagName === 'br') {
      flush()
    } else if (holdsNote(node)) {
      flush()
      push(toNote(node))
    } else if (BLOCKS.has(node.tagName)) visitBlock(node, inside)
    else if (node.children.some((child) => containsBlock(child))) {
      for (const child of node.children) visit(child, inside)
    } else {
      current = inside
      runs.push(...toHtmlRuns(node))
    }
  }
  return { blocks, visit, flush }
}

function toHints({ isOutside, level, isTitle, isItem }: State) {
  return {
    ...(isOutside ? { isOutside } : {}),
    ...(level === undefined ? {} : { level }),
    ...(isTitle ? { isTitle } : {}),
    ...(isItem ? { isItem } : {}),
  }
}

function hintsOf(node: HtmlElement): Partial<State> {
  const heading = /^h([1-6])$/.exec(node.tagName)?.[1]
  if (heading === '1') return { isTitle: true }
  if (heading !== undefined) return { level: Number(heading) - 1 }
  if (classesOf(node).includes('gongkai-title')) return { isTitle: true }
  return node.tagName === 'li' ? { isItem: true } : {}
}

/** A table that only arranges the page has one column with whole passages, or holds the article or another table. */
function isLayout(node: HtmlElement): boolean {
  const inner = [...descendants(node)]
  const cells = inner.filter(({ tagName }) => tagName === 'td')
  const tables = inner.filter(({ tagName }) => tagName === 'table')
  const rows = inner.filter(({ tagName }) => tagName === 'tr')
  const isColumn = rows.every(({ children }) => children.filter(isElement).length <= 1)
  const isPassage = (cell: HtmlElement) =>
    [...descendants(cell)].filter(({ tagName }) => LINES.has(tagName)).length > 1
  return (
    (isColumn && cells.some(isPassage)) ||
    inner.some(isNamedArticle) ||
    cells.length <= 1 ||
    (tables.length > 0 && cells.length - tables.length <= 1)
  )
}

const LINES = new Set(['p', 'br', 'div'])
const isElement = (node: HastNode) => node.type === 'element'

const containsBlock = (node: HastNode): boolean =>
  node.type === 'element' &&
  (BLOCKS.has(node.tagName) ||
    node.tagName === 'br' ||
    node.tagName === 'img' ||
    node.children.some(containsBlock))

export function* descendants(node: HastNode): Generator<HtmlElement> {
  if (!('children' in node)) return
  for (const child of node.children as HastNode[]) {
    if (child.type === 'element') yield child
    yield* descendants(child)
  }
}

const classesOf = ({ properties }: HtmlElement) =>
  [properties['className']].flat().filter((name) => typeof name === 'string')

function toImage(node: HtmlElement): SourceBlock {
  const source = findAddress(node)
  const alt = node.properties['alt']
  return {
    kind: 'image',
    file: source,
    alt: typeof alt === 'string' ? alt.trim() : '',
  }
}

/** Pages that load images late keep the address beside an empty `src`. */
const findAddress = ({ properties }: HtmlElement): string =>
  ['src', 'dataSrc', 'dataOriginal', 'dataLazySrc']
    .map((name) => properties[name])
    .filter((address) => typeof address === 'string' && address !== '')
    .sort((a, b) => Number(isBlank(a)) - Number(isBlank(b)))
    .map(String)[0] ?? ''

const isBlank = (address: unknown) => /^data:image\/(?:gif|svg)|(?:blank|loading|spacer)\.(?:gif|png|svg)$/i.test(String(address)) // prettier-ignore

const holdsNote = (node: HtmlElement) => findHeldNote(node) !== undefined

const toNote = (node: HtmlElement): SourceBlock => ({
  kind: 'note',
  id: findHeldNote(node) ?? '',
  runs: trimRuns(toLineRuns(withoutBackLinks(node))),
})

/** Without the spaces at both ends and without empty pieces; an empty list when nothing is left. */
function trimRuns(runs: Run[]): Run[] {
  const pieces = runs.filter(({ text, note }) => text !== '' || note !== undefined)
  const [first] = pieces
  if (first) pieces[0] = { ...first, text: first.text.trimStart() }
  const last = pieces.at(-1)
  if (last) pieces[pieces.length - 1] = { ...last, text: last.text.trimEnd() }
  return pieces.some(({ text, note }) => text.trim() !== '' || note !== undefined) ? pieces : []
}

/** The meta tags that government sites carry (国办发〔2017〕47号). */
function readMeta(tree: HastNode): SourceDocument['stated'] {
  const values = new Map<string, string>()
  for (const { tagName, properties } of descendants(tree)) {
    const { name, content } = properties
    if (tagName === 'meta' && typeof name === 'string' && typeof content === 'string') {
      if (content.trim() !== '' && content !== 'null')
        values.set(name.toLowerCase(), content.trim())
    }
  }
  const [title, published, source] = ['articletitle', 'pubdate', 'contentsource'].map((name) =>
    values.get(name),
  )
  return {
    ...(title === undefined ? {} : { title }),
    ...(published === undefined ? {} : { published }),
    ...(source === undefined ? {} : { source }),
  }
}
