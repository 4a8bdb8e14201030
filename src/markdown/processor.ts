import { satteri } from '@astrojs/markdown-satteri'
import { anchors } from './anchors.ts'
import { FEATURES } from './features.ts'
import { files } from './files.ts'
import { refuseUnsafe } from './refuse-unsafe.ts'
import { tables } from './tables.ts'

/** How Markdown becomes HTML: as the checks read it, and nothing unsafe passes. */
export function markdownProcessor() {
  return satteri({
    features: FEATURES,
    mdastPlugins: [refuseUnsafe],
    hastPlugins: [anchors, tables, files],
  })
}
