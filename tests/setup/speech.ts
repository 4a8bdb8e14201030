import type { Page } from 'playwright-core'

declare global {
  var spoken: string[]
  var endSentence: () => void
}

/**
 * Gives a page a Chinese voice that ends a sentence when it is told to. A silent one is listed and never starts. What
 * was to be said is in `spoken`.
 */
export const useVoice = (page: Page, { isSilent = false } = {}) =>
  page.addInitScript((silent) => {
    window.spoken = []
    let current: SpeechSynthesisUtterance | undefined
    const voice = { lang: 'zh-CN', localService: true, name: '测试' }
    class Utterance extends EventTarget {
      readonly text: string
      voice: unknown
      lang = ''
      rate = 1
      constructor(text: string) {
        super()
        this.text = text
      }
    }
    const synthesis = Object.assign(new EventTarget(), {
      getVoices: () => [voice],
      speak: (utterance: SpeechSynthesisUtterance) => {
        current = utterance
        window.spoken.push(`${utterance.text}@${utterance.rate}`)
        if (!silent) utterance.dispatchEvent(new Event('start'))
      },
      // As Chromium does: what is cancelled reports an error.
      cancel: () => {
        const cancelled = current
        current = undefined
        cancelled?.dispatchEvent(new Event('error'))
      },
    })
    window.endSentence = () => current?.dispatchEvent(new Event('end'))
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis })
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance })
  }, isSilent)
