import { satteri } from '@astrojs/markdown-satteri'
import { anchors } from './anchors.ts'
import { files } from './files.ts'
import { refuseUnsafe } from './refuse-unsafe.ts'
import { tables } from './tables.ts'

/** How Markdown becomes HTML: nothing is corrected (official texts stay as they are), nothing unsafe passes. */
export function markdownProcessor() {
  return satteri({
    features: { smartPunctuation: false },
    mdastPlugins: [refuseUnsafe],
    hastPlugins: [anchors, tables, files],
  })
}
