import { buildElement } from '../search/build-element.ts'
import { buildControls } from './player-controls.ts'
import { markSentence } from './mark-sentence.ts'
import { Speaker } from './speaker.ts'
import { findSentences, type SpokenSentence } from './spoken-text.ts'
import { findStart } from './start-place.ts'
import { loadReadingSheet, readPreferences } from './stored-preferences.ts'
import { chooseVoice } from './voices.ts'

/** Reads the document aloud from where the reader is; the button goes where nothing is to be heard. */
export async function openPlayer(bar: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const text = document.querySelector('.official')
  const voice = chooseVoice(speechSynthesis.getVoices())
  if (!text || !voice) return
  await loadReadingSheet()
  // Whoever pressed twice gets one.
  if (document.querySelector('.reading-player')) return
  new Player(findSentences(text), voice, bar, button)
}

class Player {
  readonly #sentences: SpokenSentence[]
  readonly #speaker: Speaker
  readonly #bar: HTMLElement
  readonly #button: HTMLButtonElement
  readonly #controls
  readonly #element: HTMLElement
  /** Ends everything that the player listens to. */
  readonly #closing = new AbortController()

  constructor(
    sentences: SpokenSentence[],
    voice: SpeechSynthesisVoice,
    bar: HTMLElement,
    button: HTMLButtonElement,
  ) {
    this.#sentences = sentences
    this.#bar = bar
    this.#button = button
    this.#speaker = new Speaker(
      sentences.map(({ text }) => text),
      voice,
      {
        onSentence: (index) => this.#show(index),
        onEnd: () => this.#stop(),
        onSilence: () => this.#giveUp(),
      },
    )
    this.#speaker.rate = Number(readPreferences().rate ?? 1)
    this.#controls = buildControls(this.#speaker, {
      onToggle: () => this.#toggle(),
      onClose: () => this.#close(),
    })
    this.#element = buildElement(
      'section',
      { class: 'reading-player', 'aria-label': '朗读' },
      ...this.#controls.elements,
    )
    this.#listen()
    bar.append(this.#element)
    this.#controls.toggle.focus({ preventScroll: true })
    this.#speaker.readFrom(findStart(sentences))
  }

  /** A click on a paragraph and a link to one go on there. */
  #listen(): void {
    const { signal } = this.#closing
    const goTo = (target: Node | null) => {
      const index = this.#sentences.findIndex(({ block }) => target && block.contains(target))
      if (index !== -1) this.#speaker.readFrom(index)
    }
    document.querySelector('.official')?.addEventListener(
      'click',
      ({ target }) => {
        const isLink = target instanceof Element && target.closest('a, button, summary')
        if (!isLink && target instanceof Element && getSelection()?.isCollapsed !== false)
          goTo(target)
      },
      { signal },
    )
    addEventListener('hashchange', () => goTo(document.querySelector('.official :target')), { signal }) // prettier-ignore
    addEventListener('pagehide', () => this.#close(), { signal })
    this.#element.addEventListener('keydown', ({ key }) => key === 'Escape' && this.#close())
    keepRoom(this.#element, signal)
  }

  #show(index: number): void {
    markSentence(this.#sentences[index])
    this.#controls.toggle.textContent = '暂停'
    this.#controls.place.textContent = `第 ${index + 1} 句，共 ${this.#sentences.length} 句`
  }

  #toggle(): void {
    if (this.#speaker.isReading) {
      this.#speaker.pause()
      this.#controls.toggle.textContent = '继续'
    } else this.#speaker.resume()
  }

  #stop(): void {
    markSentence()
    this.#controls.toggle.textContent = '重读'
    this.#controls.place.textContent = '已读完'
  }

  #close(): void {
    this.#closing.abort()
    this.#speaker.pause()
    markSentence()
    this.#element.remove()
    this.#button.focus()
  }

  #giveUp(): void {
    this.#close()
    this.#button.remove()
    const status = this.#bar.querySelector('[role=status]')
    if (status)
      status.textContent =
        '这台设备的中文语音没有响应，不能在本页朗读。可以使用手机或者浏览器自带的朗读。'
    this.#bar.querySelector<HTMLButtonElement>('[data-opens=settings]')?.focus()
  }
}

/** Tells the page how high a bar at its lower edge is, until the signal. */
function keepRoom(bar: HTMLElement, signal: AbortSignal): void {
  const { style } = document.documentElement
  const observer = new ResizeObserver(() => {
    style.setProperty('--player', `${bar.offsetHeight}px`)
  })
  observer.observe(bar)
  signal.addEventListener('abort', () => {
    observer.disconnect()
    style.removeProperty('--player')
  })
}
