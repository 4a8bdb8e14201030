import { toEdgeForms } from '#search/alike-at-edges.ts'
import { fold } from '#search/tokens.ts'
import { buildElement } from './build-element.ts'
import { markHits } from './mark-hits.ts'

/** The parts of a document's page in which hits are marked. */
const PLACES = '.title, .abstract-text, .official'

/** Marks on a document's page what a search found there, goes to it, and steps through the hits. */
export class HitBar {
  readonly #bar: HTMLElement
  readonly #hits: HTMLElement[][]
  #current = -1

  /** `bar` is the element that shows the place and the buttons; it stays hidden where there is no hit. */
  constructor(bar: HTMLElement) {
    this.#bar = bar
    const hits = new URLSearchParams(location.search).getAll('hit').map((hit) => fold(hit))
    const wanted = hits.filter((hit) => hit !== '').flatMap((hit) => [hit, ...toEdgeForms(hit)])
    this.#hits = [...document.querySelectorAll(PLACES)].flatMap((place) => markHits(place, wanted))
    if (this.#hits.length === 0) return
    bar.setAttribute('role', 'region')
    bar.setAttribute('aria-label', '所搜内容的位置')
    bar.append(...this.#toBar())
    bar.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#close())
    bar.hidden = false
    const first = this.#firstBehindAnchor()
    this.#goTo(first)
    // The browser goes to the anchor of the address itself until the page has been loaded.
    if (document.readyState !== 'complete') addEventListener('load', () => this.#goTo(first))
  }

  #toBar(): HTMLElement[] {
    const button = (text: string, onClick: () => void, label = text) => {
      const element = buildElement('button', { type: 'button', 'aria-label': label }, text)
      element.addEventListener('click', onClick)
      return element
    }
    return [
      buildElement('span', { role: 'status' }),
      button('上一处', () => this.#goTo(this.#current - 1)),
      button('下一处', () => this.#goTo(this.#current + 1)),
      button('关闭', () => this.#close(), '关闭，并取消标记'),
    ]
  }

  /** The hit that the address points to: the first at its anchor or after it. */
  #firstBehindAnchor(): number {
    const anchor = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    if (!anchor) return 0
    const index = this.#hits.findIndex(([mark]) => {
      const position = mark ? anchor.compareDocumentPosition(mark) : 0
      return (
        (position & (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)) !== 0
      )
    })
    return Math.max(index, 0)
  }

  #goTo(index: number): void {
    const count = this.#hits.length
    for (const mark of this.#hits[this.#current] ?? []) mark.removeAttribute('aria-current')
    this.#current = (index + count) % count
    const marks = this.#hits[this.#current] ?? []
    for (const mark of marks) mark.setAttribute('aria-current', 'true')
    marks[0]?.scrollIntoView({ block: 'center', behavior: 'instant' })
    const status = this.#bar.querySelector('span')
    if (status) status.textContent = `第 ${this.#current + 1} 处，共 ${count} 处`
  }

  #close(): void {
    for (const mark of this.#hits.flat()) mark.replaceWith(...mark.childNodes)
    this.#bar.hidden = true
    this.#bar.replaceChildren()
    // The button that had the focus is gone; the keyboard goes on in the text.
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true })
    const address = new URL(location.href)
    address.searchParams.delete('hit')
    history.replaceState(null, '', address)
  }
}
