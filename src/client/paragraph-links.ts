/** Where the browser keeps that the reader wants to see the links of paragraphs. */
const KEY = 'paragraph-links'

/** The links of paragraphs: shown again where they were shown before, and copied when they are followed. */
class ParagraphLinks extends HTMLElement {
  connectedCallback(): void {
    const box = this.querySelector('input')
    if (!box) return
    // A browser may forbid to store anything.
    try {
      box.checked ||= localStorage.getItem(KEY) !== null
      box.addEventListener('change', () => {
        if (box.checked) localStorage.setItem(KEY, '')
        else localStorage.removeItem(KEY)
      })
    } catch {
      // Then the choice holds for this page.
    }
    document.querySelector('.official')?.addEventListener('click', copyAddress)
  }
}

/** The address is copied as well as followed, so that it can be read. */
function copyAddress({ target }: Event): void {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('.pa, .ha')
  if (!link) return
  void import('./copy-text.ts').then(({ copyText }) => copyText(toLasting(link), '本段链接'))
}

/** What was searched, and the print that one came from, are no part of the address of a paragraph. */
function toLasting({ href, hash }: HTMLAnchorElement): string {
  return new URL(hash, href.replace(/[?#].*/, '')).href
}

customElements.define('paragraph-links', ParagraphLinks)
