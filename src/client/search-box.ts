import type { Suggestion } from '#search/querying/suggest.ts'
import { buildElement } from './search/build-element.ts'

/** How long the search waits for the next key before it looks for suggestions, in milliseconds. */
const PAUSE = 120

/**
 * A search box that suggests words, titles and numbers: the combobox pattern of the ARIA practices. Nothing of the
 * search is fetched before the box has the focus. Without this script the form leads to the search page.
 */
class SearchBox extends HTMLElement {
  #input!: HTMLInputElement
  #list!: HTMLUListElement
  #timer = 0
  #active = -1
  /** Counts the requests, so that a slow answer never replaces a newer one. */
  #asked = 0

  connectedCallback(): void {
    const input = this.querySelector('input')
    if (!input) return
    this.#input = input
    this.#list = buildElement('ul', {
      role: 'listbox',
      id: `${input.id}-list`,
      'aria-label': '搜索建议',
      hidden: '',
    })
    this.append(this.#list)
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': this.#list.id,
    }))
      input.setAttribute(name, value)
    this.#listen(input)
  }

  #listen(input: HTMLInputElement): void {
    input.addEventListener('focus', () => void this.#prepare(), { once: true })
    input.addEventListener('input', (event) => {
      if (!(event as InputEvent).isComposing) this.#schedule()
    })
    input.addEventListener('compositionend', () => this.#schedule())
    input.addEventListener('keydown', (event) => this.#onKey(event))
    this.addEventListener('focusout', (event) => {
      if (!this.contains(event.relatedTarget as Node | null)) this.#close()
    })
    input.form?.addEventListener('submit', () => this.#close())
    document.addEventListener('keydown', (event) => {
      if (!isShortcut(event) || !this.checkVisibility()) return
      event.preventDefault()
      input.focus()
      input.select()
    })
  }

  async #prepare() {
    const { openIndex } = await import('./search/engine.ts')
    // A failure shows when the reader searches; while typing it only means that nothing is suggested.
    await openIndex(this.dataset['base'] ?? '/').catch(() => undefined)
  }

  #schedule(): void {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => void this.#suggest(), PAUSE)
  }

  async #suggest(): Promise<void> {
    const asked = ++this.#asked
    try {
      const { openIndex, suggest } = await import('./search/engine.ts')
      const store = await openIndex(this.dataset['base'] ?? '/')
      const suggestions = await suggest(store, this.#input.value)
      if (asked === this.#asked && this.#input === document.activeElement) this.#show(suggestions)
    } catch {
      this.#close()
    }
  }

  #show(suggestions: Suggestion[]): void {
    this.#list.replaceChildren(
      ...suggestions.map((suggestion, index) => this.#toOption(suggestion, index)),
    )
    this.#list.hidden = suggestions.length === 0
    this.#input.setAttribute('aria-expanded', String(suggestions.length > 0))
    this.#activate(-1)
  }

  #toOption(suggestion: Suggestion, index: number): HTMLLIElement {
    const option = buildElement('li', { role: 'option', id: `${this.#list.id}-${index}` })
    if (suggestion.kind === 'term') option.append(suggestion.term)
    else {
      const { title, documentNumber, date } = suggestion.card
      option.append(title, buildElement('span', {}, documentNumber ?? date))
    }
    // A press would move the focus away from the box before the click arrives.
    option.addEventListener('pointerdown', (event) => event.preventDefault())
    option.addEventListener('click', () => this.#choose(suggestion))
    option.addEventListener('choose', () => this.#choose(suggestion))
    return option
  }

  #choose(suggestion: Suggestion): void {
    this.#close()
    if (suggestion.kind === 'document') {
      location.assign(`${this.dataset['base'] ?? '/'}${suggestion.card.path.slice(1)}`)
      return
    }
    this.#input.value = suggestion.term
    this.#input.form?.requestSubmit()
  }

  #onKey(event: KeyboardEvent): void {
    // While an input method is composing, every key belongs to it.
    if (event.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && !this.#list.hidden) this.#move(step)
    else if (event.key === 'Enter' && this.#active >= 0) this.#enter()
    else if (event.key === 'Escape' && !this.#list.hidden) this.#close()
    else return
    event.preventDefault()
  }

  #move(step: number): void {
    // The box itself is one stop on the way round.
    const stops = this.#list.children.length + 1
    this.#activate(((this.#active + 1 + step + stops) % stops) - 1)
  }

  #enter(): void {
    this.#list.children[this.#active]?.dispatchEvent(new Event('choose'))
  }

  #activate(index: number): void {
    this.#active = index
    for (const [place, option] of [...this.#list.children].entries())
      option.setAttribute('aria-selected', String(place === index))
    const active = this.#list.children[index]
    if (active) this.#input.setAttribute('aria-activedescendant', active.id)
    else this.#input.removeAttribute('aria-activedescendant')
    active?.scrollIntoView({ block: 'nearest' })
  }

  #close(): void {
    clearTimeout(this.#timer)
    this.#asked++
    this.#show([])
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
