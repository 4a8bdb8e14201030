/** How long a voice may take to begin, in milliseconds. A voice that is listed does not always speak. */
export const PATIENCE = 2000

/** What a speaker tells while it reads. */
export type SpeakerEvents = {
  /** The sentence at `index` is being read. */
  onSentence: (index: number) => void
  /** The last sentence has been read. */
  onEnd: () => void
  /** Nothing was to be heard within `PATIENCE`. */
  onSilence: () => void
}

/**
 * Reads sentences one after the other. Pausing ends the sentence, and going on begins it again: `pause()` of the browser
 * ends everything on Android.
 */
export class Speaker {
  rate = 1
  readonly #sentences: string[]
  readonly #voice: SpeechSynthesisVoice
  readonly #events: SpeakerEvents
  #index = 0
  #hasSpoken = false
  /** The sentence being read; what an ended one still reports is of no interest. */
  #utterance: SpeechSynthesisUtterance | undefined

  constructor(sentences: string[], voice: SpeechSynthesisVoice, events: SpeakerEvents) {
    this.#sentences = sentences
    this.#voice = voice
    this.#events = events
  }

  get isReading(): boolean {
    return this.#utterance !== undefined
  }

  /** Reads on from the sentence at which it paused. */
  resume(): void {
    this.readFrom(this.#index)
  }

  /** Reads from a sentence on; before the first is the first, behind the last is the last. */
  readFrom(index: number): void {
    this.pause()
    this.#index = Math.min(Math.max(index, 0), this.#sentences.length - 1)
    this.#speak()
  }

  /** Reads from the sentence that stands `by` sentences after the current one. */
  step(by: number): void {
    this.readFrom(this.#index + by)
  }

  pause(): void {
    this.#utterance = undefined
    speechSynthesis.cancel()
  }

  #speak(): void {
    const utterance = new SpeechSynthesisUtterance(this.#sentences[this.#index])
    this.#utterance = utterance
    utterance.voice = this.#voice
    utterance.lang = this.#voice.lang
    utterance.rate = this.rate
    utterance.addEventListener('start', () => (this.#hasSpoken = true))
    utterance.addEventListener('end', () => this.#onEnd(utterance))
    utterance.addEventListener('error', () => this.#onError(utterance))
    if (!this.#hasSpoken) setTimeout(() => this.#onError(utterance), PATIENCE)
    this.#events.onSentence(this.#index)
    speechSynthesis.speak(utterance)
  }

  #onEnd(utterance: SpeechSynthesisUtterance): void {
    if (utterance !== this.#utterance) return
    if (this.#index + 1 < this.#sentences.length) {
      this.#index += 1
      this.#speak()
      return
    }
    this.#utterance = undefined
    this.#index = 0
    this.#events.onEnd()
  }

  #onError(utterance: SpeechSynthesisUtterance): void {
    if (utterance !== this.#utterance || this.#hasSpoken) return
    this.pause()
    this.#events.onSilence()
  }
}
