/**
 * The buttons 阅读设置 of every page and 朗读 of a document. What they open is fetched when they are used. 朗读 is shown
 * where the browser has a Chinese voice.
 */
class ReadingBar extends HTMLElement {
  connectedCallback(): void {
    const settings = this.querySelector<HTMLButtonElement>('[data-opens=settings]')
    const speech = this.querySelector<HTMLButtonElement>('[data-opens=player]')
    if (!settings) return
    settings.disabled = false
    settings.onclick = async () => (await loadTools()).openPanel(this, settings)
    if (speech) {
      speech.onclick = async () => (await loadTools()).openPlayer(this, speech)
      showWithVoice(speech)
    }
    document.addEventListener('keydown', (event) => {
      if (isHelpKey(event)) void loadTools().then(({ openKeys }) => openKeys())
    })
    if (document.documentElement.dataset['ruler']) void loadTools()
    // The browser kept the page as it was when one left it; what was chosen elsewhere since then holds here too.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) void loadTools().then(({ followAgain }) => followAgain())
    })
  }
}

const loadTools = () => import('./reading-tools.ts')

/** Browsers know their voices late, or never. */
function showWithVoice(button: HTMLButtonElement): void {
  if (!('speechSynthesis' in window)) return
  const show = () =>
    (button.disabled = !speechSynthesis.getVoices().some(({ lang }) => /^(zh|cmn|yue)/i.test(lang)))
  show()
  speechSynthesis.addEventListener('voiceschanged', show)
}

/** The question mark, unless it is typed somewhere. */
function isHelpKey({ key, target, isComposing }: KeyboardEvent): boolean {
  const isTyping =
    target instanceof Element && target.matches('[type=search], [type=text], textarea')
  return (key === '?' || key === '？') && !isComposing && !isTyping
}

customElements.define('reading-bar', ReadingBar)
