import { suggest } from '#search/querying/suggest.ts'
import type { Suggestion } from '#search/querying/suggest.ts'
import { buildElement } from './build-element.ts'
import { openIndex } from './open-index.ts'
import { toStateClass } from './state-class.ts'

/** How long the search waits for the next key before it looks for suggestions, in milliseconds. */
const PAUSE = 120

/** Suggests words, titles and numbers below an input: the combobox pattern of the ARIA practices. */
export class Combobox {
  readonly #input: HTMLInputElement
  readonly #list: HTMLUListElement
  readonly #base: string
  #timer = 0
  #active = -1
  /** Counts the requests, so that a slow answer never replaces a newer one. */
  #asked = 0

  /** `box` holds the input and nothing else that takes suggestions; `base` is the path of the site. */
  constructor(box: HTMLElement, input: HTMLInputElement, base: string) {
    this.#input = input
    this.#base = base
    this.#list = buildElement('ul', {
      role: 'listbox',
      id: `${input.id}-list`,
      'aria-label': '搜索建议',
      hidden: '',
    })
    box.append(this.#list)
    for (const [name, value] of Object.entries({
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': this.#list.id,
    }))
      input.setAttribute(name, value)
    this.#listen(box, input)
    // A failure shows when the reader searches; while typing it only means that nothing is suggested.
    openIndex(base).catch(() => undefined)
  }

  #listen(box: HTMLElement, input: HTMLInputElement): void {
    input.addEventListener('input', (event) => {
      if (!('isComposing' in event && event.isComposing)) this.schedule()
    })
    input.addEventListener('compositionend', () => this.schedule())
    input.addEventListener('keydown', (event) => this.#onKey(event))
    box.addEventListener('focusout', (event) => {
      if (!box.contains(event.relatedTarget as Node | null)) this.#close()
    })
    input.form?.addEventListener('submit', () => this.#close())
  }

  /** Looks for suggestions after a short pause, unless more is typed. */
  schedule(): void {
    clearTimeout(this.#timer)
    this.#timer = window.setTimeout(() => void this.#suggest(), PAUSE)
  }

  async #suggest(): Promise<void> {
    const asked = ++this.#asked
    try {
      const store = await openIndex(this.#base)
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
      const { title, documentNumber, date, validity } = suggestion.card
      option.append(title)
      if (validity) option.append(buildElement('span', { class: toStateClass(validity) }, validity.state)) // prettier-ignore
      option.append(buildElement('span', {}, documentNumber ?? date))
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
      location.assign(suggestion.address)
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
