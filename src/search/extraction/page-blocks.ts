import { parseDocument } from 'htmlparser2'
import type { Block } from '../record.ts'

type Node = ReturnType<typeof parseDocument>['children'][number]
type Element = Extract<Node, { children: Node[]; attribs: Record<string, string> }>

/** Class of the element of a document's page that holds its text. */
const TEXT_CLASS = 'official'

/** Elements that flow within a paragraph; every other one begins a block of its own. */
const INLINE = new Set(
  'a abbr b bdi cite code del em i ins kbd mark q rp rt ruby s small span strong sub sup time u wbr br'.split(' '),
) // prettier-ignore

const SILENT = new Set(['script', 'style', 'template', 'svg', 'button'])

/** The text of a document's page as blocks, each with the nearest anchor above it. */
export function toPageBlocks(html: string): Block[] {
  const root = findElement(parseDocument(html).children, ({ attribs }) =>
    (attribs['class'] ?? '').split(' ').includes(TEXT_CLASS),
  )
  const reader = new BlockReader()
  if (root) reader.read(root, 'text')
  return reader.blocks
}

class BlockReader {
  readonly blocks: Block[] = []
  #text = ''
  #anchor = ''

  read(element: Element, kind: Block['kind']): void {
    const isBlock = !INLINE.has(element.name)
    const ownKind = toKind(element.name) ?? kind
    if (isBlock) this.#flush(kind)
    if (element.attribs['id']) this.#anchor = element.attribs['id']
    for (const child of element.children) {
      if ('data' in child && child.nodeType === 3) this.#text += child.data
      else if (isElement(child) && !SILENT.has(child.name)) this.read(child, ownKind)
    }
    if (isBlock) this.#flush(ownKind)
  }

  #flush(kind: Block['kind']): void {
    const text = this.#text.replace(/\s+/gu, ' ').trim()
    this.#text = ''
    if (text !== '') this.blocks.push({ kind, text, anchor: this.#anchor })
  }
}

function toKind(name: string): Block['kind'] | undefined {
  if (/^h[1-6]$/u.test(name)) return 'heading'
  if (name === 'td' || name === 'th') return 'cell'
  return name === 'caption' || name === 'figcaption' ? 'caption' : undefined
}

function findElement(nodes: Node[], isWanted: (element: Element) => boolean): Element | undefined {
  for (const node of nodes) {
    if (!isElement(node)) continue
    const found = isWanted(node) ? node : findElement(node.children, isWanted)
    if (found) return found
  }
  return undefined
}

const isElement = (node: Node): node is Element => 'attribs' in node
