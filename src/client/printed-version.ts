/** Says to somebody who comes from a print (`?version=`) whether the text is still the printed one. */
class PrintedVersion extends HTMLElement {
  connectedCallback(): void {
    const printed = new URLSearchParams(location.search).get('version')
    const { version } = document.querySelector<HTMLElement>('.document')?.dataset ?? {}
    if (printed === null || !/^[0-9a-f]{8}$/.test(printed) || version === undefined) return
    this.hidden = false
    this.textContent =
      printed === version
        ? `打印件的正文（版本${printed}）与本页现在的正文相同。`
        : `打印件的正文（版本${printed}）与本页现在的正文（版本${version}）不同，请以本页为准。`
  }
}

customElements.define('printed-version', PrintedVersion)
