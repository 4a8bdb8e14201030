import { defineHastPlugin } from 'satteri'
import type { HastNode, HastPluginDefinition } from 'satteri'
import { createOutline } from '#domain/outline.ts'

type Element = Extract<HastNode, { type: 'element' }>

/** Told of every anchor that is given out, with the words that stand there. */
type Listener = (anchor: string, text: string) => void

/** Gives every heading, paragraph and list item of one document its anchor, and headings and paragraphs a link to it. */
export function anchors(): HastPluginDefinition {
  return announcingAnchors(() => undefined)
}

/** The same plugin, which also tells a listener what it gives out. */
export function announcingAnchors(listener: Listener): HastPluginDefinition {
  const outline = createOutline()
  return defineHastPlugin({
    name: 'gongkai-anchors',
    element: {
      filter: ['h2', 'h3', 'h4', 'h5', 'p', 'li'],
      visit(node, context) {
        // Footnotes come with anchors of their own, to which their links lead.
        if (typeof node.properties['id'] === 'string') return
        const text = toWords(node)
        const parent = context.parent(node)
        if (node.tagName.startsWith('h')) {
          const id = outline.heading(Number(node.tagName[1]), text)
          context.setProperty(node, 'id', id)
          listener(id, text)
          context.wrapNode(node, toHeadingWrapper(node.tagName, id, text))
          return
        }
        if (parent.type === 'element' && parent.tagName === 'li') return
        const id = outline.paragraph(text)
        context.setProperty(node, 'id', id)
        listener(id, text)
        if (node.tagName === 'p') context.appendChild(node, toLink('pa', id, '本段链接'))
      },
    },
  })
}

/** The words of an element without the marks of footnotes, which are no part of what it says. */
function toWords(node: Readonly<HastNode>): string {
  if (node.type === 'text') return node.value
  if (!('children' in node) || isFootnoteMark(node)) return ''
  return node.children.map((child) => toWords(child)).join('')
}

function isFootnoteMark(node: Readonly<HastNode>): boolean {
  const [link] = node.type === 'element' && node.tagName === 'sup' ? node.children : []
  return link?.type === 'element' && link.properties['dataFootnoteRef'] !== undefined
}

function toHeadingWrapper(tagName: string, id: string, text: string): Element {
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['heading', tagName] },
    children: [toLink('ha', id, `“${text}”的链接`)],
  }
}

function toLink(className: string, id: string, label: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { className: [className], href: `#${id}`, ariaLabel: label },
    children: [],
  }
}
