/** Shows the button, which can do nothing without a script, and copies what the element names. */
class CopyButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')
    const { text = '', name = '' } = this.dataset
    if (!button) return
    button.hidden = false
    button.addEventListener('click', () => {
      void import('./copy-text.ts').then(({ copyText }) => copyText(text, name))
    })
  }
}

customElements.define('copy-button', CopyButton)
