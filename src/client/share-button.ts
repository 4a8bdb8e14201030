/** Shows the button where the device can share an address, and shares that of the page. */
class ShareButton extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button')
    if (!button || !('share' in navigator)) return
    button.hidden = false
    button.addEventListener('click', () => {
      const link = document.querySelector<HTMLLinkElement>('link[rel=canonical]')
      const url = link?.href ?? location.href
      // Rejects when the reader changes his mind.
      navigator.share({ title: document.title, url }).catch(() => undefined)
    })
  }
}

customElements.define('share-button', ShareButton)
