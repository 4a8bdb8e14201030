import { satteri } from '@astrojs/markdown-satteri'
import { anchors } from './anchors.ts'
import { FEATURES } from './features.ts'
import { files } from './files.ts'
import { withLastLineEnded } from './last-line.ts'
import { refuseUnsafe } from './refuse-unsafe.ts'
import { tables } from './tables.ts'
import { terms } from './terms.ts'
import type { TermLinks } from './terms.ts'

/**
 * How Markdown becomes HTML: as the checks read it, and nothing unsafe passes. `getTermLinks` is asked for every
 * document; without it no term becomes a link.
 */
export function markdownProcessor(getTermLinks?: () => TermLinks): ReturnType<typeof satteri> {
  const processor = satteri({
    features: FEATURES,
    mdastPlugins: [refuseUnsafe],
    hastPlugins: [anchors, tables, files, () => getTermLinks && terms(getTermLinks())],
  })
  return { ...processor, createMdxRenderer: (...options) => createRenderer(processor, options) }
}

async function createRenderer(
  processor: ReturnType<typeof satteri>,
  options: Parameters<NonNullable<typeof processor.createMdxRenderer>>,
) {
  const renderer = await processor.createMdxRenderer?.(...options)
  if (!renderer) throw new Error('The Markdown processor cannot read MDX.')
  const process: typeof renderer.process = (text, ...rest) =>
    renderer.process(withLastLineEnded(text), ...rest)
  return { ...renderer, process }
}
