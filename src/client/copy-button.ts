/** Copies what the element names. The style sheet keeps the place of the button, and shows it once this has run. */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')
    const { text = '', name = '' } = this.dataset
    if (!button) return
    button.addEventListener('click', () => {
      void import('./copy-text.ts').then(({ copyText }) => copyText(text, name))
    })
  }
}

customElements.define('copy-button', CopyButton)
