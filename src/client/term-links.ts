/** Explains a term beside it when its link is followed. What that needs is fetched then; whatever fails, the link leads on. */
document.querySelector('.official')?.addEventListener('click', (event) => {
  const { target, ctrlKey, metaKey, shiftKey, altKey } = event as MouseEvent
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('.term')
  // With one of these keys the reader asks for another window.
  if (!link || ctrlKey || metaKey || shiftKey || altKey) return
  event.preventDefault()
  import('./term-note.ts')
    .then(({ openNote }) => openNote(link))
    .catch(() => (location.href = link.href))
})
