/**
 * The contents of a document. Without this script it opens and closes by itself; the script opens it where it stands
 * beside the text, and marks the heading under which one is reading.
 */
class ContentsPanel extends HTMLElement {
  connectedCallback(): void {
    if (matchMedia('(width >= 64rem)').matches)
      this.querySelector('details')?.setAttribute('open', '')
    const links = [...this.querySelectorAll<HTMLAnchorElement>('a')]
    const sections = links.flatMap((link) => {
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

type Section = { link: HTMLAnchorElement; heading: HTMLElement }

/** How far below the upper edge of the window a heading counts as reached, in CSS pixels. */
const REACHED = 60

function markCurrent(sections: Section[]): void {
  const current = sections.findLast(({ heading }) => heading.getBoundingClientRect().top <= REACHED)
  for (const section of sections) {
    if (section !== current) section.link.removeAttribute('aria-current')
    else if (!section.link.hasAttribute('aria-current')) {
      section.link.setAttribute('aria-current', 'location')
      keepInView(section.link)
    }
  }
}

/** Scrolls the panel, never the page. */
function keepInView(link: HTMLAnchorElement): void {
  const panel = link.closest('details')
  if (!panel || panel.scrollHeight <= panel.clientHeight) return
  const offset = link.getBoundingClientRect().top - panel.getBoundingClientRect().top
  if (offset < 40 || offset > panel.clientHeight - 40)
    panel.scrollTop += offset - panel.clientHeight / 2
}

customElements.define('contents-panel', ContentsPanel)
