import { createHash } from 'node:crypto'
import { fileURLToPath } from 'node:url'
import mdx from '@astrojs/mdx'
import tailwindcss from '@tailwindcss/vite'
import { defineConfig } from 'astro/config'
import { getTermLinks } from '#data/term-links.ts'
import { readSettings } from '#files/content.ts'
import { getContentRoot } from '#files/content-root.ts'
import { contentSecurity } from '#integrations/content-security.ts'
import { plainImports } from '#integrations/plain-imports.ts'
import { searchIndex } from '#integrations/search-index.ts'
import { markdownProcessor } from '#markdown/processor.ts'

const { site } = readSettings()
const contentRoot = getContentRoot()
const cacheName = createHash('sha256').update(contentRoot).digest('hex').slice(0, 12)

const others = site.data?.searchedSites ?? []
/** The host of an address; a path has none. */
const toOrigin = (address) => /^https?:\/\/[^/]+/.exec(address) ?? []

export default defineConfig({
  ...(site.data && { site: site.data.origin, base: site.data.base }),
  // Builds of different districts do not share what they remember.
  cacheDir: `./node_modules/.cache/gongkai/${cacheName}`,
  // Every link of the site ends with a slash; 'always' would refuse attachments in the preview.
  trailingSlash: 'ignore',
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets' },
  markdown: { processor: markdownProcessor(getTermLinks), syntaxHighlight: false },
  integrations: [
    mdx({ optimize: true, smartypants: false }),
    searchIndex(site.data?.base ?? '/', others),
    contentSecurity(others.flatMap(({ address }) => toOrigin(address))),
  ],
  vite: {
    plugins: [tailwindcss(), plainImports()],
    // Otherwise settings for style sheets are looked for, up to the folders that hold this one.
    css: { postcss: {} },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        onwarn(warning, warn) {
          // Astro's own marker for MDX modules; nothing that we could change.
          if (warning.code !== 'MODULE_LEVEL_DIRECTIVE') warn(warning)
        },
      },
    },
    resolve: {
      alias: { 'astro/jsx-runtime': fileURLToPath(import.meta.resolve('astro/jsx-runtime')) },
    },
    server: {
      fs: { allow: ['.', contentRoot] },
      // A build beside the preview is no reason to reload.
      watch: { ignored: ['**/dist/**', '**/.dist.*/**', '**/.astro/.site.*/**'] },
    },
  },
})
