/** Marks what a search found on this page, when the search led here (`?hit=`). */
class HitMarks extends HTMLElement {
  connectedCallback(): void {
    if (new URLSearchParams(location.search).has('hit')) void this.#start()
  }

  async #start(): Promise<void> {
    const { HitBar } = await import('./search/hit-bar.ts')
    new HitBar(this)
  }
}

customElements.define('hit-marks', HitMarks)
