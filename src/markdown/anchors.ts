import { defineHastPlugin } from 'satteri'
import type { HastPluginDefinition } from 'satteri'
import { ANCHORED, createAnchorNamer } from './name-anchors.ts'
import type { HastElement } from './name-anchors.ts'

/** Gives every heading, paragraph and list item of one document its anchor, and headings and paragraphs a link to it. */
export function anchors(): HastPluginDefinition {
  const name = createAnchorNamer()
  return defineHastPlugin({
    name: 'gongkai-anchors',
    element: {
      filter: ANCHORED,
      visit(node, context) {
        const anchor = name(node, context.parent(node))
        if (!anchor) return
        const { id, text } = anchor
        context.setProperty(node, 'id', id)
        if (node.tagName.startsWith('h'))
          context.wrapNode(node, toHeadingWrapper(node.tagName, id, text))
        if (node.tagName === 'p') context.appendChild(node, toLink('pa', id, '本段链接'))
      },
    },
  })
}

function toHeadingWrapper(tagName: string, id: string, text: string): HastElement {
  return {
    type: 'element',
    tagName: 'div',
    properties: { className: ['heading', tagName] },
    children: [toLink('ha', id, `“${text}”的链接`)],
  }
}

function toLink(className: string, id: string, label: string): HastElement {
  return {
    type: 'element',
    tagName: 'a',
    properties: { className: [className], href: `#${id}`, ariaLabel: label },
    children: [],
  }
}
