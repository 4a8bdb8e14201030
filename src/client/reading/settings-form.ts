import { buildElement } from '../search/build-element.ts'
import type { Preferences } from './preferences.ts'
import {
  CHOICE_FIELDS,
  SWITCH_FIELDS,
  TOO_SMALL_FOR_ELDERS,
  type ChoiceField,
} from './setting-fields.ts'

/** The form of all settings. It shows nothing as chosen before `showChosen`. */
export function buildSettingsForm(): HTMLFormElement {
  const switches = SWITCH_FIELDS.map(({ name, label, on }) => toInput('checkbox', name, on, label))
  return buildElement(
    'form',
    {},
    buildElement('h2', { id: 'reading-settings' }, '阅读设置'),
    ...CHOICE_FIELDS.map(toFieldset),
    buildElement('fieldset', {}, buildElement('legend', {}, '辅助'), ...switches),
    buildElement(
      'p',
      { class: 'reading-note' },
      '设置只保存在这台设备上。按 Shift + ? 查看快捷键。',
    ),
  )
}

/** Ticks what is chosen. In 长者版 the small sizes cannot be chosen. */
export function showChosen(form: HTMLFormElement, preferences: Preferences): void {
  for (const { name } of CHOICE_FIELDS)
    for (const input of inputsOf(form, name)) {
      input.checked = input.value === (preferences[name] ?? '')
      input.disabled =
        name === 'size' && !!preferences.mode && TOO_SMALL_FOR_ELDERS.includes(input.value)
    }
  for (const { name } of SWITCH_FIELDS)
    for (const input of inputsOf(form, name)) input.checked = preferences[name] === input.value
}

/** What to say after a change, such as 配色：护眼 or 阅读尺：开. */
export function toAnnouncement(input: HTMLInputElement): string {
  const label = input.parentElement?.textContent ?? ''
  if (input.type === 'checkbox') return `${label}：${input.checked ? '开' : '关'}`
  return `${input.closest('fieldset')?.querySelector('legend')?.textContent ?? ''}：${label}`
}

const inputsOf = (form: HTMLFormElement, name: string) =>
  form.querySelectorAll<HTMLInputElement>(`[name=${name}]`)

function toFieldset({ name, label, options }: ChoiceField): HTMLElement {
  return buildElement(
    'fieldset',
    {},
    buildElement('legend', {}, label),
    ...options.map(([value, text]) => toInput('radio', name, value, text)),
  )
}

const toInput = (type: string, name: string, value: string, text: string) =>
  buildElement('label', {}, buildElement('input', { type, name, value }), text)
