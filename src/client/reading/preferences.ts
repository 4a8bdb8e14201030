/** The one entry of the browser's storage that holds what a reader chose. Sites of one host share it. */
export const STORAGE_KEY = 'gongkai-reading'

/**
 * What can be chosen beside the default, which has no value of its own: `size` of the text in pixels, `line` spacing,
 * `theme`, `font`, `mode` (`elder` is 长者版), a reading `ruler`, a large `pointer`, the `rate` of reading aloud.
 */
export const CHOICES = {
  size: ['20', '22', '26', '30'],
  line: ['close', 'wide'],
  theme: ['light', 'dark', 'green', 'contrast', 'inverted'],
  font: ['serif'],
  mode: ['elder'],
  ruler: ['on'],
  pointer: ['large'],
  rate: ['0.8', '1.25', '1.5', '2'],
} as const

/** The values of a stored entry that this site knows; a broken or foreign entry gives the defaults. */
export function parsePreferences(entry: string): Preferences {
  const known = [...new URLSearchParams(entry)].filter(([name, value]) => isChoice(name, value))
  return Object.fromEntries(known)
}

/** The entry to store; `parsePreferences` reads it. It is empty where everything is as at first. */
export function formatPreferences(preferences: Preferences): string {
  return new URLSearchParams(preferences).toString()
}

/**
 * The preferences after a choice; an empty value stands for the default. 长者版 comes with large text, and the
 * text has its usual size again when one leaves it.
 */
export function choose(preferences: Preferences, name: PreferenceName, value: string): Preferences {
  const chosen = without(preferences, name)
  if (isChoice(name, value)) chosen[name] = value
  if (name !== 'mode') return chosen
  return value === ''
    ? without(chosen, 'size')
    : { ...chosen, size: chosen.size === '30' ? '30' : '26' }
}

const without = (preferences: Preferences, name: PreferenceName): Preferences =>
  Object.fromEntries(Object.entries(preferences).filter(([other]) => other !== name))

/** Whether a value of a name is one of `CHOICES`. */
export function isChoice(name: string, value: string): name is PreferenceName {
  return Object.hasOwn(CHOICES, name) && VALUES[name as PreferenceName].includes(value)
}

const VALUES: Record<PreferenceName, readonly string[]> = CHOICES

export type PreferenceName = keyof typeof CHOICES

/** What a reader chose; a name is absent where the default holds. */
export type Preferences = Partial<Record<PreferenceName, string>>
