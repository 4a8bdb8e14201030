import { markCurrent } from './current-heading.ts'
import type { Section } from './current-heading.ts'

/**
 * The contents of a document. Without this script they open and close by themselves; the script opens them where they
 * stand beside the text, marks the heading under which one is reading, and shows them above the text on a small screen,
 * so that the reader comes back to where he was.
 */
class ContentsPanel extends HTMLElement {
  connectedCallback(): void {
    if (this.#standsBeside()) this.querySelector('details')?.setAttribute('open', '')
    this.#follow()
    this.querySelector<HTMLAnchorElement>('.at-thumb a')?.addEventListener('click', (event) => {
      event.preventDefault()
      void import('./contents-sheet.ts').then(({ openSheet }) => openSheet(this))
    })
  }

  /** On a wide screen, unless the reader chose a text so large that it needs the whole width. */
  #standsBeside(): boolean {
    const bar = this.querySelector('.at-thumb')
    return bar !== null && getComputedStyle(bar).display === 'none'
  }

  #follow(): void {
    const links = [...this.querySelectorAll<HTMLAnchorElement>('nav a')]
    const sections: Section[] = links.flatMap((link) => {
      const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)))
      return heading ? [{ link, heading }] : []
    })
    let isScheduled = false
    const schedule = () => {
      if (isScheduled) return
      isScheduled = true
      requestAnimationFrame(() => {
        isScheduled = false
        markCurrent(sections)
      })
    }
    addEventListener('scroll', schedule, { passive: true })
    addEventListener('resize', schedule, { passive: true })
    schedule()
  }
}

customElements.define('contents-panel', ContentsPanel)
