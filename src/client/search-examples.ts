import { parseState } from '#search/address.ts'
import { search } from '#search/querying/search.ts'
import { openIndex } from './search/open-index.ts'

/** The examples of the help page, each with the number of documents that the search finds for it at this moment. */
class SearchExamples extends HTMLElement {
  connectedCallback(): void {
    void this.#count().catch(() => undefined)
  }

  async #count(): Promise<void> {
    const store = await openIndex(this.dataset['base'] ?? '/')
    for (const cell of this.querySelectorAll<HTMLElement>('[data-typed]')) {
      const typed = cell.dataset['typed'] ?? ''
      const { documents } = await search(store, parseState(new URLSearchParams({ q: typed })))
      cell.textContent = `${documents.length} 篇`
    }
  }
}

customElements.define('search-examples', SearchExamples)
