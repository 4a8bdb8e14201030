/** How long a scroll has to rest before its place is kept, in milliseconds; browsers limit how often it can be. */
const REST = 150

/** Where the reader stood, and the address of the link that was followed from there. */
type Place = { scroll: number; opened: string | null }

/**
 * Keeps in the history where the reader stands. Browsers restore a place as soon as a page is loaded, when the results
 * are not there yet; here it is restored when they are.
 */
export class ReturnPlace {
  #timer = 0
  #isHeld = false

  constructor() {
    history.scrollRestoration = 'manual'
    addEventListener('scroll', () => this.#schedule(), { passive: true })
    const onClick = ({ target }: MouseEvent) => {
      const link = target instanceof Element ? target.closest('a') : null
      if (link) this.#keep(link.getAttribute('href'))
    }
    document.addEventListener('click', onClick, { capture: true })
  }

  /** Ignores how the page moves while its content is exchanged, until the place is restored. */
  hold(): void {
    clearTimeout(this.#timer)
    this.#isHeld = true
  }

  /** Goes to the place of this entry of the history, if it has one. */
  restore(): void {
    this.#isHeld = false
    const place = history.state as Place | null
    if (!place) return
    const links = [...document.querySelectorAll('a')]
    const opened = links.find((link) => link.getAttribute('href') === place.opened)
    opened?.focus({ preventScroll: true })
    scrollTo({ top: place.scroll, behavior: 'instant' })
  }

  #schedule(): void {
    clearTimeout(this.#timer)
    if (this.#isHeld) return
    const opened = (history.state as Place | null)?.opened ?? null
    this.#timer = window.setTimeout(() => this.#keep(opened), REST)
  }

  #keep(opened: string | null): void {
    clearTimeout(this.#timer)
    const place: Place = { scroll: scrollY, opened }
    history.replaceState(place, '')
  }
}
