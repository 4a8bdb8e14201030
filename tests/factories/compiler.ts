import { pathToFileURL } from 'node:url'
import { parseFrontmatter } from 'astro/markdown'
import { markdownProcessor } from '#markdown/processor.ts'
import type { TermLinks } from '#markdown/terms.ts'

/**
 * Compiles the whole text of an `index.mdx` as the build does: Astro blanks the front matter, the project's own
 * processor does the rest. Returns the code of the module; throws where the build would stop.
 */
export async function compileDocument(
  source: string,
  folder = '/content/x',
  renderer = renderers,
): Promise<string> {
  const { content, frontmatter } = parseFrontmatter(source, { frontmatter: 'empty-with-spaces' })
  const { code } = await (await renderer).process(content, `${folder}/index.mdx`, frontmatter)
  return code
}

/** Compiles a body behind front matter of one line. */
export function compileBody(body: string, folder?: string): Promise<string> {
  return compileDocument(`---\ntitle: 标题\n---\n${body}`, folder)
}

/** Compiles a body as the build does where there is a glossary. */
export function compileWithTerms(body: string, links: TermLinks): Promise<string> {
  const renderer = createRenderer(() => links)
  return compileDocument(`---\ntitle: 标题\n---\n${body}`, undefined, renderer)
}

/** The HTML in compiled code, as far as it does not depend on components. */
export function toHtml(code: string): string {
  const texts = [...code.matchAll(/"set:html": ("(?:[^"\\]|\\.)*")/g)].map(
    ([, text]) => text ?? '""',
  )
  return texts.map((text) => JSON.parse(text.replaceAll('<\\/', '</')) as string).join('')
}

const renderers = createRenderer()

async function createRenderer(getTermLinks?: () => TermLinks) {
  const renderer = await markdownProcessor(getTermLinks).createMdxRenderer?.(
    { syntaxHighlight: false },
    { optimize: true, srcDir: pathToFileURL('src/'), sourcemap: false },
  )
  if (!renderer) throw new Error('The Markdown processor cannot read MDX.')
  return renderer
}
