import { buildNote } from './build-note.ts'
import { keepBelow } from './place-note.ts'
import { loadReadingSheet } from './reading/stored-preferences.ts'
import { findMeaning } from './term-meaning.ts'

/**
 * Opens the explanation of a term below its link. It closes by its button, Escape, a click elsewhere and when the
 * keyboard leaves it. Fails where it cannot be shown.
 */
export async function openNote(link: HTMLAnchorElement): Promise<void> {
  if (!('popover' in HTMLElement.prototype)) throw new Error('This browser has no popovers.')
  const [explanation] = await Promise.all([findMeaning(link.textContent), loadReadingSheet()])
  const note = buildNote(explanation, link.href)
  document.body.append(note)
  note.showPopover()
  const letGo = keepBelow(note, link)
  note.addEventListener('keydown', (event) => leaveByTab(event, note, link))
  note.addEventListener('toggle', ({ newState }) => {
    if (newState === 'open') return
    letGo()
    giveFocusBack(note, link)
    note.remove()
  })
  note.focus({ preventScroll: true })
  note.scrollIntoView({ block: 'nearest', behavior: 'instant' })
}

/** Whoever went on to another control stays there. */
function giveFocusBack(note: HTMLElement, link: HTMLElement): void {
  const { activeElement } = document
  if (activeElement === document.body || note.contains(activeElement))
    link.focus({ preventScroll: true })
}

/** The note stands at the end of the page; from its ends the keyboard comes back to the link, and goes on from there. */
function leaveByTab(event: KeyboardEvent, note: HTMLElement, link: HTMLElement): void {
  if (event.key !== 'Tab') return
  const isInside = event.shiftKey ? 'button' : ':not(button)'
  if (document.activeElement?.matches(isInside)) return
  if (event.shiftKey) event.preventDefault()
  link.focus()
  note.hidePopover()
}
