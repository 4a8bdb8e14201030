import {
  CHOICES,
  formatPreferences,
  parsePreferences,
  STORAGE_KEY,
  type PreferenceName,
  type Preferences,
} from './preferences.ts'

/** What the reader stored; empty where nothing is stored or the browser keeps its storage closed. */
export function readPreferences(): Preferences {
  try {
    return parsePreferences(localStorage.getItem(STORAGE_KEY) ?? '')
  } catch {
    return {}
  }
}

/** Stores what was chosen, and says whether that was possible. */
export function storePreferences(preferences: Preferences): boolean {
  try {
    const entry = formatPreferences(preferences)
    if (entry === '') localStorage.removeItem(STORAGE_KEY)
    else localStorage.setItem(STORAGE_KEY, entry)
    return true
  } catch {
    return false
  }
}

/** Lets the page follow the preferences. The style sheet of the settings has to be there. */
export function applyPreferences(preferences: Preferences): void {
  const { dataset } = document.documentElement
  for (const name of Object.keys(CHOICES) as PreferenceName[]) {
    const value = preferences[name]
    if (value === undefined) Reflect.deleteProperty(dataset, name)
    else dataset[name] = value
  }
}

/** Fetches the style sheet of the settings, unless it is there: pages with stored preferences begin with it. */
export async function loadReadingSheet(): Promise<void> {
  const script = document.querySelector<HTMLElement>('script[data-sheet]')
  const address = script?.dataset['sheet'] ?? ''
  if (document.querySelector(`link[href="${address}"]`)) return
  const link = document.createElement('link')
  link.rel = 'stylesheet'
  link.href = address
  await new Promise((done) => {
    link.addEventListener('load', done)
    link.addEventListener('error', done)
    document.head.append(link)
  })
}

/** Lets the page follow what is stored now. */
export async function followStored(): Promise<void> {
  const preferences = readPreferences()
  if (Object.keys(preferences).length > 0) await loadReadingSheet()
  applyPreferences(preferences)
}
