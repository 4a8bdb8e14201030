import type { Store } from './store.ts'
import { getTerms } from './terms.ts'

/** How many readings are tried. */
const MOST_READINGS = 5

/** Words that sound as typed, or begin with the letters typed: `chengshigengxin` and `csgx` are 城市更新. */
export async function findByPinyin(store: Store, typed: string): Promise<string[]> {
  const letters = typed.replace(/['’-]/gu, '')
  if (!/^[a-zü]{2,}$/u.test(letters)) return []
  const terms = await getTerms(store)
  const exact = terms.filter(([, pinyin, initials]) => pinyin === letters || initials === letters)
  const longer = terms.filter(([, pinyin]) => letters.length > 3 && pinyin.startsWith(letters))
  return [...new Set([...exact, ...longer].map(([term]) => term))].slice(0, MOST_READINGS)
}
