/*
 * What is wrong with the geometry of a page. These functions run in the page, all of them from one source text, so they
 * use nothing from outside of this file.
 */

/** The least sizes that hold for a page, in pixels. */
export type Limits = { target: number; heading: number; text: number }

type Edges = { left: number; right: number; top: number; bottom: number }
type Line = Edges & { element: Element; isInView: boolean }

/** Everything that a reader cannot read or hit, a line each. */
export function findFaults(limits: Limits): string[] {
  const elements = [...document.querySelectorAll('body *')].filter(isSeen)
  const lines = elements.flatMap(toLines)
  const { scrollWidth, clientWidth } = document.documentElement
  return [
    ...(scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth}`] : []),
    ...lines.filter(isCutOff).map(({ element }) => `cut off: ${nameOf(element)}`),
    ...findOverlaps(lines),
    ...elements.filter((element) => isSmallTarget(element, limits.target)).map(toTargetFault),
    ...elements.filter((element) => isSmallText(element, limits)).map(toTextFault),
  ]
}

/** What is for screen readers only, and a skip link without the focus, stand outside of what is seen. */
export function isSeen(element: Element): boolean {
  if (element.closest('.skip, .past-contents, option, svg, thead')) return false
  if (!element.checkVisibility({ visibilityProperty: true })) return false
  const { width, height } = element.getBoundingClientRect()
  return width > 1 || height > 1
}

/** The lines of an element's own text, each as high as its characters. */
export function toLines(element: Element): Line[] {
  const size = parseFloat(getComputedStyle(element).fontSize)
  const view = toView(element)
  return [...element.childNodes].filter(isText).flatMap((node) => {
    const range = document.createRange()
    range.setStart(node, node.data.search(/\S/))
    range.setEnd(node, node.data.trimEnd().length)
    return [...range.getClientRects()].map(({ left, right, top, bottom }) => {
      const middle = (top + bottom) / 2
      const isInView = left < view.right && right > view.left && middle < view.bottom
      const edges = { left, right: Math.min(right, view.right) }
      return { element, ...edges, top: middle - size / 2, bottom: middle + size / 2, isInView }
    })
  })
}

export function isText(node: Node): node is Text {
  return node instanceof Text && node.data.trim() !== ''
}

/** The box that shows a part of its text on purpose: one can scroll in it, or an ellipsis says that there is more. */
export function toView(element: Element): Edges {
  for (let box: Element | null = element; box; box = box.parentElement)
    if (showsPart(box)) return box.getBoundingClientRect()
  return { left: -Infinity, right: Infinity, top: -Infinity, bottom: Infinity }
}

export function showsPart(box: Element): boolean {
  const { overflowX, overflowY, textOverflow, webkitLineClamp } = getComputedStyle(box)
  const scrolls = /auto|scroll/.test(overflowX + overflowY)
  return scrolls || textOverflow === 'ellipsis' || webkitLineClamp !== 'none'
}

/** Outside of the window, or of a box that hides what it does not hold. */
export function isCutOff({ element, left, right, top, bottom }: Line): boolean {
  for (let box: Element | null = element; box; box = box.parentElement) {
    if (showsPart(box)) return false
    const { overflowX, overflowY } = getComputedStyle(box)
    const edge = box.getBoundingClientRect()
    const isBeside = left < edge.left - 1 || right > edge.right + 1
    const isBeyond = top < edge.top - 1 || bottom > edge.bottom + 1
    if ((overflowX !== 'visible' && isBeside) || (overflowY !== 'visible' && isBeyond)) return true
  }
  return left < -1 || right > document.documentElement.clientWidth + 1
}

/** Lines of different elements that are printed over each other. The bars at the lower edge are above the page. */
export function findOverlaps(lines: Line[]): string[] {
  const still = lines
    .filter(
      ({ element, isInView }) =>
        isInView && !element.matches('.at-thumb *, .hit-marks *, .reading-player *'),
    )
    .sort((one, other) => one.top - other.top)
  return still.flatMap((line, index) =>
    takeTouched(line, still, index + 1).map(
      (other) => `overlap: ${nameOf(line.element)} and ${nameOf(other.element)}`,
    ),
  )
}

export function takeTouched(line: Line, lines: Line[], from: number): Line[] {
  const touched: Line[] = []
  for (const other of lines.slice(from, from + 30)) {
    if (other.top > line.bottom - 3) break
    const isBeside = Math.min(line.right, other.right) - Math.max(line.left, other.left) <= 3
    if (other.element !== line.element && !isBeside) touched.push(other)
  }
  return touched
}

/** A label makes the box that it names as large as itself. */
export function isSmallTarget(element: Element, least: number): boolean {
  if (!element.matches('a[href], button, summary, select, label:has(input), input')) return false
  if (element.matches('label input') || isInSentence(element)) return false
  const { width, height } = element.getBoundingClientRect()
  return width < least - 0.5 || height < least - 0.5
}

/** A link within a text is as high as its line. */
export function isInSentence(element: Element): boolean {
  if (element.localName !== 'a') return false
  const isBesideText = [...(element.parentElement?.childNodes ?? [])].some(isText)
  return isBesideText || element.matches(':is(p, dd, td, th, h2, h3, .official) *')
}

export function isSmallText(element: Element, { heading, text }: Limits): boolean {
  if (![...element.childNodes].some(isText)) return false
  const least = element.closest('h1, h2, h3, h4, h5, h6') ? heading : text
  return parseFloat(getComputedStyle(element).fontSize) < least
}

export function toTargetFault(element: Element): string {
  const { width, height } = element.getBoundingClientRect()
  return `target of ${Math.round(width)} × ${Math.round(height)}: ${nameOf(element)}`
}

export function toTextFault(element: Element): string {
  return `text of ${getComputedStyle(element).fontSize}: ${nameOf(element)}`
}

export function nameOf(element: Element): string {
  const [own, parent] = [element, element.parentElement].map((one) =>
    [one?.localName, ...(one?.classList ?? [])].join('.'),
  )
  return `${parent ?? ''} > ${own ?? ''} ${element.textContent.trim().slice(0, 16)}`
}
