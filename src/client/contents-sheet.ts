/** Shows the contents above the text; whoever closes them is where he was. */
export function openSheet(panel: HTMLElement): void {
  const contents = panel.querySelector('nav')?.cloneNode(true)
  if (!contents) return
  const sheet = document.createElement('dialog')
  sheet.className = 'contents-panel sheet'
  sheet.setAttribute('aria-label', '目录')
  sheet.append(toCloseButton(sheet), contents)
  // Following an entry, pressing Escape and touching what lies behind all close it.
  sheet.addEventListener('click', ({ target }) => {
    if (target === sheet || (target instanceof Element && target.closest('a'))) sheet.close()
  })
  sheet.addEventListener('close', () => sheet.remove())
  document.body.append(sheet)
  sheet.showModal()
  const current = sheet.querySelector<HTMLElement>('[aria-current]')
  current?.scrollIntoView({ block: 'center', behavior: 'instant' })
  current?.focus({ preventScroll: true })
}

function toCloseButton(sheet: HTMLDialogElement): HTMLElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button'
  button.textContent = '关闭目录'
  button.addEventListener('click', () => sheet.close())
  return button
}
