/** Room between a note and its link, and the least between it and the edges of the window, in CSS pixels. */
const GAP = 6
const MARGIN = 8

/**
 * Keeps an open note below its link while the page changes its size; it scrolls with the text. The returned function
 * ends that.
 */
export function keepBelow(note: HTMLElement, link: HTMLElement): () => void {
  const place = () => {
    // A link may run across two lines.
    const { left = 0, bottom = 0 } = [...link.getClientRects()].at(-1) ?? {}
    const most = document.documentElement.clientWidth - note.offsetWidth - MARGIN
    note.style.left = `${scrollX + Math.max(Math.min(left, most), MARGIN)}px`
    note.style.top = `${scrollY + bottom + GAP}px`
  }
  place()
  const observer = new ResizeObserver(place)
  observer.observe(document.body)
  return () => observer.disconnect()
}
