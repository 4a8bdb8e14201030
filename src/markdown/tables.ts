import { defineHastPlugin } from 'satteri'
import type { HastNode, HastPluginDefinition, HastVisitorContext } from 'satteri'
import { toAttributes } from './components.ts'
import { findNumericColumns } from './numeric-columns.ts'

type Element = Extract<HastNode, { type: 'element' }>

/**
 * Makes tables readable on any screen: the caption of the surrounding `DataTable` moves into the table, header cells
 * get their scope, alignment becomes a class (inline styles are forbidden), columns of figures stand to the right, and a
 * scrolling region is put around.
 */
export function tables(): HastPluginDefinition {
  return defineHastPlugin({
    name: 'gongkai-tables',
    element: [
      {
        filter: ['th', 'td'],
        visit(cell, context) {
          if (cell.tagName === 'th') context.setProperty(cell, 'scope', 'col')
          const alignment = /text-align:\s*(\w+)/.exec(cell.properties['style'] ?? '')?.[1]
          if (alignment === undefined) return
          context.setProperty(cell, 'style', null)
          context.setProperty(cell, 'className', [`to-${alignment}`])
        },
      },
      {
        filter: ['table'],
        visit(table, context) {
          alignFigures(table, context)
          const caption = toCaption(context.parent(table))
          if (caption !== undefined) {
            context.prependChild(table, element('caption', {}, [{ type: 'text', value: caption }]))
          }
          context.wrapNode(
            table,
            element(
              'section',
              {
                className: ['scroll'],
                tabIndex: 0,
                ariaLabel: caption ?? '表格',
              },
              [],
            ),
          )
        },
      },
    ],
  })
}

/** Whoever wrote the table may have aligned a column otherwise; that stays. */
function alignFigures(table: Readonly<Element>, context: HastVisitorContext): void {
  const parts = childElements(table)
  const rowsOf = (part: Readonly<Element>) => childElements(part).map(childElements)
  const body = parts.filter(({ tagName }) => tagName === 'tbody').flatMap(rowsOf)
  const columns = findNumericColumns(
    body.map((row) => row.map((cell) => context.textContent(cell))),
  )
  const cells = parts.flatMap(rowsOf).flatMap((row) => columns.flatMap((at) => row[at] ?? []))
  for (const cell of cells) {
    if (cell.properties['style'] === undefined) context.setProperty(cell, 'className', ['to-right'])
  }
}

const childElements = (node: Readonly<Element>) =>
  node.children.filter((child) => child.type === 'element')

function toCaption(parent: Readonly<HastNode> | undefined): string | undefined {
  if (parent?.type !== 'mdxJsxFlowElement' || parent.name !== 'DataTable') return undefined
  return toAttributes(parent)['caption']
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: Element['children'],
): Element {
  return { type: 'element', tagName, properties, children }
}
