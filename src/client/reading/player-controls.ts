import { buildElement } from '../search/build-element.ts'
import { choose } from './preferences.ts'
import type { Speaker } from './speaker.ts'
import { readPreferences, storePreferences } from './stored-preferences.ts'

/** Speeds, the usual one with an empty value, as it is stored. */
const RATES = [
  ['0.8', '慢'],
  ['', '正常'],
  ['1.25', '稍快'],
  ['1.5', '快'],
  ['2', '很快'],
] as const

/** The controls of reading aloud, in their order. */
export function buildControls(speaker: Speaker, { onToggle, onClose }: Handlers) {
  const place = buildElement('span')
  const toggle = toButton('暂停', onToggle)
  const elements = [
    toButton('上一句', () => speaker.step(-1)),
    toggle,
    toButton('下一句', () => speaker.step(1)),
    toRates(speaker),
    toButton('关闭', onClose, '关闭朗读'),
    place,
  ]
  return { elements, place, toggle }
}

type Handlers = { onToggle: () => void; onClose: () => void }

function toRates(speaker: Speaker): HTMLSelectElement {
  const options = RATES.map(([value, text]) => buildElement('option', { value }, text))
  const select = buildElement('select', { 'aria-label': '语速' }, ...options)
  select.value = readPreferences().rate ?? ''
  select.addEventListener('change', () => {
    storePreferences(choose(readPreferences(), 'rate', select.value))
    speaker.rate = Number(select.value || 1)
    if (speaker.isReading) speaker.resume()
  })
  return select
}

function toButton(text: string, onClick: () => void, label = text): HTMLButtonElement {
  const button = buildElement('button', { type: 'button' }, text)
  if (label !== text) button.setAttribute('aria-label', label)
  button.addEventListener('click', onClick)
  return button
}
