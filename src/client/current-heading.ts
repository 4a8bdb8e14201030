/** An entry of the contents with the heading to which it leads. */
export type Section = { link: HTMLAnchorElement; heading: HTMLElement }

/** How far below the upper edge of the window a heading counts as reached, in CSS pixels. */
const REACHED = 60

/** Marks the entry of the heading under which one is reading, and unfolds the branch in which it stands. */
export function markCurrent(sections: Section[]): void {
  const current = sections.findLast(({ heading }) => heading.getBoundingClientRect().top <= REACHED)
  for (const section of sections) {
    if (section !== current) section.link.removeAttribute('aria-current')
    else if (!section.link.hasAttribute('aria-current')) {
      section.link.setAttribute('aria-current', 'location')
      unfold(section.link)
      keepInView(section.link)
    }
  }
}

const unfolded = new Set<HTMLDetailsElement>()

/** Branches that were unfolded here are folded again; those that the reader opened stay open. */
function unfold(link: HTMLAnchorElement): void {
  const branches = new Set(branchesOf(link))
  for (const branch of unfolded) {
    if (branches.has(branch)) continue
    branch.open = false
    unfolded.delete(branch)
  }
  for (const branch of branches) {
    if (branch.open) continue
    branch.open = true
    unfolded.add(branch)
  }
}

/** Of an entry with entries below it, its own branch too. */
function branchesOf(link: HTMLAnchorElement): HTMLDetailsElement[] {
  const branches = [...(link.closest('nav')?.querySelectorAll('details') ?? [])]
  return branches.filter((branch) => branch.parentElement?.contains(link))
}

/** Scrolls the panel, never the page. */
function keepInView(link: HTMLAnchorElement): void {
  const panel = link.closest<HTMLElement>('contents-panel > details')
  if (!panel || panel.scrollHeight <= panel.clientHeight) return
  const offset = link.getBoundingClientRect().top - panel.getBoundingClientRect().top
  if (offset < 40 || offset > panel.clientHeight - 40)
    panel.scrollTop += offset - panel.clientHeight / 2
}
