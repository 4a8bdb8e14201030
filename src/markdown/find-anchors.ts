import { mdxToJs } from 'satteri'
import { announcingAnchors } from './anchors.ts'
import { FEATURES } from './features.ts'
import { withLastLineEnded } from './last-line.ts'

/**
 * The anchors that the page of this body has, each with the words that stand there, made by the plugin that the build
 * uses. `undefined` for a body that cannot be read. Nothing in the body runs: the result of the compilation is dropped.
 */
export function findAnchors(body: string): Map<string, string> | undefined {
  const found = new Map<string, string>()
  const plugin = announcingAnchors((anchor, text) => found.set(anchor, text))
  try {
    // Synchronous, because the plugin is.
    void mdxToJs(withLastLineEnded(body), { features: FEATURES, hastPlugins: [plugin] })
    return found
  } catch {
    return undefined
  }
}
