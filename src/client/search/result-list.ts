import { PAGE_OF_RESULTS } from '#search/address.ts'
import { buildElement } from './build-element.ts'
import { printInOrder } from './print-in-order.ts'

/** What a list shows: documents in order, how a result is made of one, and who is told that more are shown. */
export type Found = {
  documents: number[]
  toItem: (document: number) => Promise<HTMLElement>
  onMore: (shown: number) => void
}

/** The results, the first of them at once and more on demand, or what stands in their place. */
export class ResultList {
  readonly #list: HTMLElement
  readonly #after: HTMLElement
  /** Counts what is shown, so that results which come late never stand among those of a newer search. */
  #run = 0

  /** `list` takes the results, `after` what stands below or instead of them. */
  constructor(list: HTMLElement, after: HTMLElement) {
    this.#list = list
    this.#after = after
  }

  /** Shows the first results instead of what was shown before. Resolves when the last of them stands. */
  async show(found: Found, shown: number): Promise<void> {
    const run = ++this.#run
    this.#clear()
    this.#after.setAttribute('aria-busy', 'true')
    await this.#print(found, 0, shown, (item) => this.#list.append(item))
    if (run === this.#run) this.#offerMore(found)
  }

  /** Shows something else in the place of results. */
  replace(content: HTMLElement): void {
    this.#run++
    this.#clear()
    this.#after.removeAttribute('aria-busy')
    this.#after.append(content)
  }

  #print(
    found: Found,
    from: number,
    to: number,
    place: (item: HTMLElement, index: number) => void,
  ) {
    const run = this.#run
    const items = found.documents.slice(from, to).map((document) => found.toItem(document))
    return printInOrder(items, place, () => run === this.#run)
  }

  #offerMore(found: Found): void {
    const rest = found.documents.length - this.#list.children.length
    this.#after.removeAttribute('aria-busy')
    this.#after.replaceChildren()
    if (rest <= 0) return
    const text = `再显示 ${Math.min(PAGE_OF_RESULTS, rest)} 篇`
    const button = buildElement('button', { type: 'button', class: 'button' }, text)
    button.addEventListener('click', () => void this.#showMore(found, button), { once: true })
    this.#after.append(button)
  }

  /** Goes on reading at the first of the results that were added. */
  async #showMore(found: Found, button: HTMLElement): Promise<void> {
    const run = this.#run
    const from = this.#list.children.length
    button.textContent = '正在读取…'
    // The page grows now, when the reader expects it, and not when the results arrive.
    this.#after.setAttribute('aria-busy', 'true')
    const place = (item: HTMLElement, index: number) => {
      this.#list.append(item)
      if (index > 0) return
      this.#after.replaceChildren()
      item.querySelector('a')?.focus()
    }
    found.onMore(from + PAGE_OF_RESULTS)
    await this.#print(found, from, from + PAGE_OF_RESULTS, place).catch(() => undefined)
    if (run === this.#run) this.#offerMore(found)
  }

  #clear(): void {
    this.#list.replaceChildren()
    this.#after.replaceChildren()
  }
}
