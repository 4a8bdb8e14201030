/** Prints the page, with a code that leads to the place where the reader is. Shown where scripts run. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')
    if (!button) return
    button.hidden = false
    button.onclick = printPage
    document.addEventListener('keydown', (event) => {
      const { key, ctrlKey, metaKey, shiftKey, altKey } = event
      if (key !== 'p' || !(ctrlKey || metaKey) || shiftKey || altKey) return
      event.preventDefault()
      void printPage()
    })
  }
}

/** A code that cannot be made keeps nobody from printing. */
async function printPage(): Promise<void> {
  await import('./print-code.ts').then(({ aimCode }) => aimCode()).catch(() => undefined)
  print()
}

customElements.define('print-button', PrintButton)
