import { FILTERS } from '#search/record.ts'
import { formatState, PAGE_OF_RESULTS, parseState } from '#search/address.ts'
import type { SearchState } from '#search/address.ts'
import { isNarrowed } from '#search/querying/narrow.ts'
import { search } from '#search/querying/search.ts'
import type { Outcome } from '#search/querying/search.ts'
import type { Store } from '#search/querying/store.ts'
import { fillFacets, openBeside } from './search/facet-nav.ts'
import { toFailure, toWaysOn } from './search/messages.ts'
import { toNotes } from './search/notes.ts'
import { forgetIndex, openIndex } from './search/open-index.ts'
import { toSummary } from './search/summary.ts'
import { toResultItem } from './search/result-item.ts'
import { ResultList } from './search/result-list.ts'
import { ReturnPlace } from './search/return-place.ts'

/** The search page: its address is its state; it shows what the index answers to it, or says why it cannot. */
class SearchPage extends HTMLElement {
  /** Counts the searches, so that a slow one never replaces a newer one. */
  #run = 0
  readonly #place = new ReturnPlace()
  readonly #results = new ResultList(this.#slot('results'), this.#slot('after-results'))

  connectedCallback(): void {
    openBeside(this.#slot('facets'))
    const form = this.querySelector('form')
    form?.addEventListener('submit', (event) => {
      event.preventDefault()
      void this.#go({ ...readForm(form, this.#state), shown: PAGE_OF_RESULTS })
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
    void this.#follow(parseState(new URL(link.href).searchParams))
  }

  /** A link that is gone with the old results leaves the focus at what they say now. */
  async #follow(state: SearchState): Promise<void> {
    await this.#go(state)
    if (document.activeElement === document.body) this.#slot('search-status').focus()
  }

  #go(state: SearchState): Promise<void> {
    history.pushState(null, '', formatState(state))
    return this.#show()
  }

  async #show(): Promise<void> {
    const run = ++this.#run
    const state = this.#state
    this.#place.hold()
    this.#fillForm(state)
    document.title = document.title.replace(
      /^.*?(?=搜索 - )/u,
      state.typed ? `${state.typed} - ` : '',
    )
    const isAsked = state.typed.trim() !== '' || isNarrowed(state)
    this.#slot('search-start').hidden = isAsked
    this.#slot('search-found').hidden = !isAsked
    if (isAsked) await this.#answer(state, run)
    else this.#announce('')
    if (run === this.#run) this.#place.restore()
  }

  async #answer(state: SearchState, run: number): Promise<void> {
    this.#slot('search-status').textContent = '正在检索…'
    try {
      const store = await openIndex(this.#base)
      const outcome = await search(store, state)
      if (run === this.#run) await this.#print(store, state, outcome)
    } catch {
      if (run === this.#run) this.#fail()
    }
  }

  async #print(store: Store, state: SearchState, outcome: Outcome): Promise<void> {
    this.#announce(toSummary(outcome, state), toNotes(outcome.notes, state))
    this.#slot('search-found').removeAttribute('aria-busy')
    fillFacets(this.#slot('facets'), outcome.facets, state)
    if (outcome.documents.length === 0) {
      this.#results.replace(toWaysOn(state, outcome.unfiltered, this.#base))
      return
    }
    const found = {
      documents: outcome.documents,
      toItem: (document: number) => toResultItem(store, document, outcome),
      onMore: (shown: number) => history.replaceState(null, '', formatState({ ...state, shown })),
    }
    await this.#results.show(found, state.shown)
  }

  #fail(): void {
    this.#announce('检索没有成功')
    this.#slot('search-found').removeAttribute('aria-busy')
    this.#slot('facets').hidden = true
    this.#results.replace(toFailure(() => this.#tryAgain(), this.#base))
  }

  #tryAgain(): void {
    forgetIndex()
    void this.#show()
  }

  #announce(status: string, notes: HTMLElement[] = []): void {
    this.#slot('search-status').textContent = status
    this.#slot('search-notes').replaceChildren(...notes)
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
    if (!isUsual) this.#slot('search-options').setAttribute('open', '')
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
