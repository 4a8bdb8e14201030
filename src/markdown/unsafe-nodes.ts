import type { MdastNode, MdxJsxFlowElement, MdxJsxTextElement } from 'satteri'
import { COMPONENTS } from '#schemas/components.ts'
import type { ComponentName } from '#schemas/components.ts'

/** Why a node is refused. */
export type UnsafeNode =
  | { kind: 'code'; text: string }
  | { kind: 'expression'; text: string }
  | { kind: 'element'; name: string }
  | { kind: 'attribute'; name: ComponentName; attribute: string; fault: AttributeFault }
  | { kind: 'address'; address: string }
  | { kind: 'image'; address: string }
  | { kind: 'html'; text: string }

/** An attribute that is computed, that the component does not have, or that is written twice. */
type AttributeFault = 'computed' | 'unknown' | 'repeated'

/**
 * Says whether a node could run code or escape the page's design, and why. The check reports it to staff;
 * the build refuses it once more, so that no way around the check leads to execution.
 */
export function toUnsafeNodes(node: MdastNode): UnsafeNode[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [{ kind: 'code', text: node.value }]
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [{ kind: 'expression', text: node.value }]
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return toUnsafeElement(node)
    case 'link':
    case 'definition':
      return isSafeAddress(node.url) ? [] : [{ kind: 'address', address: node.url }]
    case 'image':
      return [{ kind: 'image', address: node.url }]
    case 'imageReference':
      return [{ kind: 'image', address: node.identifier }]
    case 'html':
      return [{ kind: 'html', text: node.value }]
    default:
      return []
  }
}

function toUnsafeElement({
  name,
  attributes,
}: MdxJsxFlowElement | MdxJsxTextElement): UnsafeNode[] {
  if (!isComponentName(name)) return [{ kind: 'element', name: name ?? '' }]
  const names = attributes.map((attribute) => ('name' in attribute ? attribute.name : '{…}'))
  return attributes.flatMap(({ value }, index): UnsafeNode[] => {
    const attribute = names[index] ?? ''
    const fault = toAttributeFault(name, attribute, value, names.indexOf(attribute) < index)
    return fault ? [{ kind: 'attribute', name, attribute, fault }] : []
  })
}

/** Unknown attributes are refused because Astro gives some of them a meaning: `set:html` prints its value as it is. */
function toAttributeFault(
  component: ComponentName,
  attribute: string,
  value: unknown,
  isRepeated: boolean,
): AttributeFault | undefined {
  if (typeof value !== 'string' || attribute === '{…}') return 'computed'
  if (!Object.hasOwn(COMPONENTS[component].shape, attribute)) return 'unknown'
  return isRepeated ? 'repeated' : undefined
}

/** Whether staff may use a component of this name. */
export const isComponentName = (name: string | null): name is ComponentName =>
  name !== null && Object.hasOwn(COMPONENTS, name)

/** Relative addresses, anchors, and the schemes that a public page needs; everything else could run code. */
function isSafeAddress(address: string): boolean {
  // Browsers drop control characters before they read the scheme, so they are dropped here too.
  // eslint-disable-next-line no-control-regex -- that is exactly what is looked for
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(address.replace(/[\u0000-\u0020]/g, ''))?.[1]
  return scheme === undefined || ['http', 'https', 'mailto', 'tel'].includes(scheme.toLowerCase())
}
