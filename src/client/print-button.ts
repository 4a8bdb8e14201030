/** Shows the print button, which can do nothing without a script, and prints the page. */
class PrintButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')
    if (!button) return
    button.hidden = false
    button.addEventListener('click', () => print())
  }
}

customElements.define('print-button', PrintButton)
