import type { MdastNode, MdxJsxAttributeUnion, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri'
import type { ComponentName } from '#schemas/components.ts'

/** A tag in a body: a component, or something that the checks refuse. */
export type ComponentNode = MdxJsxFlowElement | MdxJsxTextElement

export function isComponentNode(node: MdastNode): node is ComponentNode {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
}

/** Every use of one component, in reading order. */
export function findComponents(nodes: Iterable<MdastNode>, name: ComponentName): ComponentNode[] {
  return [...nodes].filter(isComponentNode).filter((node) => node.name === name)
}

type HasAttributes = { readonly attributes: readonly Readonly<MdxJsxAttributeUnion>[] }

/** Attributes that are literal texts; the others are refused before anything is built. */
export function toAttributes({ attributes }: HasAttributes): Record<string, string> {
  return Object.fromEntries(
    attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
        ? [[attribute.name, attribute.value]]
        : [],
    ),
  )
}
