import { COLLECTION_LABELS } from '#domain/collections.ts'
import type { Crumb } from './listing.ts'

/** The entries of the main navigation, in the order in which readers need them. */
export function getNavigation(): Crumb[] {
  const toEntry = (
    collection: 'plans' | 'summaries' | 'policies' | 'interpretations' | 'notices',
  ) => ({
    name: COLLECTION_LABELS[collection].name,
    path: `/${collection}/`,
  })
  return [
    { name: '首页', path: '/' },
    toEntry('plans'),
    toEntry('summaries'),
    toEntry('policies'),
    toEntry('interpretations'),
    toEntry('notices'),
    { name: '政府信息公开', path: '/disclosure/' },
    { name: '公开目录', path: '/catalogue/' },
  ]
}
