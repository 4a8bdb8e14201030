import { satteri } from '@astrojs/markdown-satteri'
import type { MdastPluginDefinition } from 'satteri'
import { anchors } from './anchors.ts'
import { FEATURES } from './features.ts'
import { files } from './files.ts'
import { withLastLineEnded } from './last-line.ts'
import { toReading } from './reading.ts'
import { refuseUnsafe } from './refuse-unsafe.ts'
import { tables } from './tables.ts'
import { terms } from './terms.ts'
import type { TermLinks } from './terms.ts'
import { typedText } from './typed-text.ts'

/**
 * How Markdown becomes HTML: as the checks read it, as it was typed, and nothing unsafe passes. `getTermLinks` is asked
 * for every document; without it no term becomes a link.
 */
export function markdownProcessor(getTermLinks?: () => TermLinks): Processor {
  return { ...toProcessor(getTermLinks), createMdxRenderer }

  /** Every text has a processor of its own, which knows how to read it. */
  function createMdxRenderer(...options: RendererOptions): Promise<Renderer> {
    const process: Renderer['process'] = async (content, ...rest) => {
      const source = withLastLineEnded(content)
      const reading = toReading(source)
      const processor = toProcessor(getTermLinks, typedText(reading, source))
      const renderer = await processor.createMdxRenderer?.(...options)
      if (!renderer) throw new Error('The Markdown processor cannot read MDX.')
      return renderer.process(reading.text, ...rest)
    }
    return Promise.resolve({ process })
  }
}

type Processor = ReturnType<typeof satteri>
type RendererOptions = Parameters<NonNullable<Processor['createMdxRenderer']>>
type Renderer = Awaited<ReturnType<NonNullable<Processor['createMdxRenderer']>>>

function toProcessor(
  getTermLinks: (() => TermLinks) | undefined,
  ...typed: MdastPluginDefinition[]
): Processor {
  return satteri({
    features: FEATURES,
    mdastPlugins: [...typed, refuseUnsafe],
    hastPlugins: [anchors, tables, files, () => getTermLinks && terms(getTermLinks())],
  })
}
