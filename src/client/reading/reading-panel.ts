import { buildElement } from '../search/build-element.ts'
import { choose, type PreferenceName, type Preferences } from './preferences.ts'
import { buildSettingsForm, showChosen, toAnnouncement } from './settings-form.ts'
import { followRuler } from './ruler.ts'
import {
  applyPreferences,
  loadReadingSheet,
  readPreferences,
  storePreferences,
} from './stored-preferences.ts'

/** Opens the panel of the settings below `bar`, or closes it; `button` gets the focus back. */
export async function openPanel(bar: HTMLElement, button: HTMLButtonElement): Promise<void> {
  if (panel?.dialog.open) {
    panel.close()
    return
  }
  await loadReadingSheet()
  panel ??= new ReadingPanel(bar, button)
  panel.open()
}

let panel: ReadingPanel | undefined

/** A panel beside the text, which stays in sight, so that one sees what a setting does. */
class ReadingPanel {
  readonly dialog: HTMLDialogElement
  readonly #button: HTMLButtonElement
  readonly #form: HTMLFormElement
  readonly #status = buildElement('p', { role: 'status' })
  #preferences: Preferences = {}

  constructor(bar: HTMLElement, button: HTMLButtonElement) {
    this.#button = button
    this.#form = buildSettingsForm()
    this.#form.append(...this.#toButtons(), this.#status)
    this.#form.addEventListener('change', ({ target }) => this.#onChange(target))
    this.dialog = buildElement(
      'dialog',
      { class: 'reading-panel', 'aria-labelledby': 'reading-settings' },
      this.#form,
    )
    this.dialog.addEventListener('keydown', ({ key }) => key === 'Escape' && this.close())
    bar.append(this.dialog)
  }

  open(): void {
    this.#preferences = readPreferences()
    showChosen(this.#form, this.#preferences)
    this.#button.setAttribute('aria-expanded', 'true')
    this.dialog.show()
  }

  close(): void {
    this.dialog.close()
    this.#button.setAttribute('aria-expanded', 'false')
    this.#button.focus()
  }

  #toButtons(): HTMLElement[] {
    const reset = buildElement('button', { type: 'button' }, '恢复默认')
    reset.addEventListener('click', () => this.#set({}, '已恢复默认设置'))
    const close = buildElement('button', { type: 'button', class: 'button' }, '完成')
    close.addEventListener('click', () => this.close())
    return [buildElement('div', { class: 'reading-buttons' }, reset, close)]
  }

  #onChange(target: EventTarget | null): void {
    if (!(target instanceof HTMLInputElement)) return
    const value = target.type === 'checkbox' && !target.checked ? '' : target.value
    // Another page, or the player, may have stored something since the panel opened.
    const before = { ...this.#preferences, ...readPreferences() }
    const chosen = choose(before, target.name as PreferenceName, value)
    this.#set(chosen, toAnnouncement(target))
  }

  #set(preferences: Preferences, announcement: string): void {
    this.#preferences = preferences
    applyPreferences(preferences)
    showChosen(this.#form, preferences)
    const isStored = storePreferences(preferences)
    this.#status.textContent = isStored
      ? announcement
      : `${announcement}。浏览器不允许保存，离开本页后不再有效`
    followRuler()
  }
}
