import type { Glossary } from '#schemas/glossary.ts'
import { getSettings } from './settings.ts'

/** Words of the administration with their explanations, in the order of their sounds. */
export function getGlossary(): Glossary {
  const byPinyin = new Intl.Collator('zh-CN-u-co-pinyin')
  return [...(getSettings().glossary.data ?? [])].sort((a, b) => byPinyin.compare(a.term, b.term))
}
