let region: HTMLElement | undefined

/** Says something to those who do not see what changed; it is shown to the others for a moment. */
export function announce(text: string): void {
  region ??= addRegion()
  const shown = region
  shown.textContent = ''
  // A region that is filled as soon as it is there is not read out everywhere.
  setTimeout(() => (shown.textContent = text), 60)
  setTimeout(() => {
    if (shown.textContent === text) shown.textContent = ''
  }, 4000)
}

function addRegion(): HTMLElement {
  const element = document.createElement('p')
  element.className = 'announcement'
  element.setAttribute('role', 'status')
  document.body.append(element)
  return element
}
