import { FILTERS } from '#search/record.ts'
import { formatState, PAGE_OF_RESULTS, parseState } from '#search/address.ts'
import type { SearchState } from '#search/address.ts'
import { isNarrowed } from '#search/querying/narrow.ts'
import { search } from '#search/querying/search.ts'
import type { Outcome } from '#search/querying/search.ts'
import type { Store } from '#search/querying/store.ts'
import { buildElement } from './search/build-element.ts'
import { toFacetNav } from './search/facet-nav.ts'
import { toFailure, toWaysOn } from './search/messages.ts'
import { toNotes } from './search/notes.ts'
import { openIndex } from './search/open-index.ts'
import { toSummary } from './search/summary.ts'
import { toResultItem } from './search/result-item.ts'

/** The search page: its address is its state; it shows what the index answers to it, or says why it cannot. */
class SearchPage extends HTMLElement {
  /** Counts the searches, so that a slow one never replaces a newer one. */
  #run = 0

  connectedCallback(): void {
    this.querySelector('details')?.removeAttribute('hidden')
    const form = this.querySelector('form')
    form?.addEventListener('submit', (event) => {
      event.preventDefault()
      this.#go({ ...readForm(form, this.#state), shown: PAGE_OF_RESULTS })
    })
    for (const field of this.querySelectorAll('.search-options input, .search-options select'))
      field.addEventListener('change', () => form?.requestSubmit())
    this.addEventListener('click', (event) => this.#followWithin(event))
    addEventListener('popstate', () => void this.#show())
    void this.#show()
  }

  get #state(): SearchState {
    return parseState(new URLSearchParams(location.search))
  }

  /** Links that change only the search are followed without a new page. */
  #followWithin(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-state]')
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    this.#go(parseState(new URL(link.href).searchParams))
  }

  #go(state: SearchState): void {
    history.pushState(null, '', formatState(state))
    void this.#show()
  }

  async #show(): Promise<void> {
    const run = ++this.#run
    const state = this.#state
    this.#fillForm(state)
    document.title = document.title.replace(
      /^.*?(?=搜索 - )/u,
      state.typed ? `${state.typed} - ` : '',
    )
    if (state.typed.trim() === '' && !isNarrowed(state)) {
      this.#clear('')
      return
    }
    this.#slot('search-status').textContent = '正在检索…'
    try {
      const store = await openIndex(this.#base)
      const outcome = await search(store, state)
      if (run === this.#run) await this.#print(store, state, outcome, run)
    } catch {
      if (run !== this.#run) return
      this.#clear('检索没有成功')
      this.#slot('search-results').append(toFailure(() => void this.#show(), this.#base))
    }
  }

  async #print(store: Store, state: SearchState, outcome: Outcome, run: number): Promise<void> {
    const { documents } = outcome
    const items = await Promise.all(
      documents
        .slice(0, state.shown)
        .map((document) => toResultItem(store, document, outcome, this.#base)),
    )
    if (run !== this.#run) return
    this.#clear(toSummary(outcome, state))
    this.#slot('search-notes').append(...toNotes(outcome.notes, state))
    const list = buildElement('ol', { class: 'documents results' }, ...items)
    const section = buildElement('section', { 'aria-label': '搜索结果' }, list)
    if (documents.length > state.shown) section.append(this.#toMore(state, documents.length))
    if (documents.length === 0) section.append(toWaysOn(state, outcome.unfiltered, this.#base))
    const facets = toFacetNav(outcome.facets, state)
    this.#slot('search-results').append(
      buildElement('div', { class: 'with-facets' }, section, facets),
    )
  }

  #toMore(state: SearchState, total: number): HTMLElement {
    const button = buildElement('button', { type: 'button', class: 'button' })
    button.append(`再显示 ${Math.min(PAGE_OF_RESULTS, total - state.shown)} 篇`)
    button.addEventListener('click', () => void this.#showMore(state))
    return button
  }

  /** Goes on reading at the first of the results that were added. */
  async #showMore(state: SearchState): Promise<void> {
    const more = { ...state, shown: state.shown + PAGE_OF_RESULTS }
    history.replaceState(null, '', formatState(more))
    await this.#show()
    this.querySelector<HTMLElement>(`.results > li:nth-child(${state.shown + 1}) a`)?.focus()
  }

  #clear(status: string): void {
    this.#slot('search-status').textContent = status
    this.#slot('search-notes').replaceChildren()
    this.#slot('search-results').replaceChildren()
  }

  #fillForm(state: SearchState): void {
    const set = (name: string, value: string) => {
      const field = this.querySelector<HTMLInputElement>(`[name="${name}"]`)
      if (field) field.value = value
    }
    set('q', state.typed)
    set('from', state.from ?? '')
    set('to', state.to ?? '')
    set('sort', state.sort === 'relevance' ? '' : state.sort)
    const titleOnly = this.querySelector<HTMLInputElement>('[name="in"]')
    if (titleOnly) titleOnly.checked = state.titleOnly
    const isUsual = formatState(state) === formatState({ ...state, ...USUAL_OPTIONS })
    if (!isUsual) this.querySelector('details')?.setAttribute('open', '')
  }

  get #base(): string {
    return this.dataset['base'] ?? '/'
  }

  #slot(name: string): HTMLElement {
    const element = this.querySelector<HTMLElement>(`.${name}`)
    if (!element) throw new Error(`The search page has no element ".${name}".`)
    return element
  }
}

/** The conditions of the form, as they are before anybody changes them. */
const USUAL_OPTIONS = {
  titleOnly: false,
  from: undefined,
  to: undefined,
  sort: 'relevance',
} as const

/** What the form says, with the filters of the address, which are no fields of the form. */
function readForm(form: HTMLFormElement, { filters, withSynonyms }: SearchState): SearchState {
  const parameters = new URLSearchParams()
  for (const [name, value] of new FormData(form))
    if (typeof value === 'string') parameters.set(name, value)
  for (const name of FILTERS) {
    const value = filters[name]
    if (value !== undefined) parameters.set(name, value)
  }
  if (!withSynonyms) parameters.set('synonyms', 'off')
  return parseState(parameters)
}

customElements.define('search-page', SearchPage)
