/** All of China keeps one time. */
const ZONE = { timeZone: 'Asia/Shanghai' }

/** The day for which a state was computed; says so when a day has come since on which the state is another one. */
class StatusDay extends HTMLElement {
  connectedCallback(): void {
    const { changesOn } = this.dataset
    const today = new Date().toLocaleDateString('sv-SE', ZONE)
    const remark = this.querySelector('span')
    if (remark && changesOn !== undefined && today >= changesOn) remark.hidden = false
  }
}

customElements.define('status-day', StatusDay)
