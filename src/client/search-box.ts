/**
 * A search box. Nothing of the search is fetched before the box has the focus. Without this script the form leads to
 * the search page.
 */
class SearchBox extends HTMLElement {
  connectedCallback(): void {
    const input = this.querySelector('input')
    if (!input) return
    let isComposing = false
    input.addEventListener('compositionstart', () => (isComposing = true))
    input.addEventListener('compositionend', () => (isComposing = false))
    const start = async () => {
      const { Combobox } = await import('./search/combobox.ts')
      const combobox = new Combobox(this, input, this.dataset['base'] ?? '/')
      // What was typed while the script was on its way; a composition announces its own end.
      if (!isComposing && input.value !== input.defaultValue) combobox.schedule()
    }
    if (input === document.activeElement) void start()
    else input.addEventListener('focus', () => void start(), { once: true })
    document.addEventListener('keydown', (event) => {
      if (!isShortcut(event) || !this.checkVisibility()) return
      event.preventDefault()
      input.focus()
      input.select()
    })
  }
}

/** A stroke focuses the search box, unless it is typed somewhere. */
function isShortcut({ key, target, ctrlKey, metaKey, altKey, isComposing }: KeyboardEvent) {
  const isTyping =
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  return key === '/' && !ctrlKey && !metaKey && !altKey && !isComposing && !isTyping
}

customElements.define('search-box', SearchBox)
