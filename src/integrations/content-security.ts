import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'

/**
 * Everything comes from the site itself, and nothing runs that stands in a page. `frame-ancestors` is missing because browsers read it from headers only; see docs/deployment.md.
 */
const DIRECTIVES: Record<string, string> = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data:",
  'font-src': "'self'",
  'media-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
  'form-action': "'self'",
  'base-uri': "'none'",
}

/** The page that reads the indexes of other sites. */
const SEARCH_PAGE = join('search', 'index.html')

/**
 * Writes a strict content security policy into every page, after the build: a preview needs Vite's own scripts. Only the
 * search page may read from `searchedOrigins`, the hosts of other sites.
 */
export function contentSecurity(searchedOrigins: string[] = []): AstroIntegration {
  return {
    name: 'gongkai-content-security',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir)
        const files = await readdir(folder, { recursive: true })
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const html = await readFile(join(folder, file), 'utf8')
          const origins = file === SEARCH_PAGE ? searchedOrigins : []
          await writeFile(join(folder, file), addPolicy(html, origins))
        }
      },
    },
  }
}

/** The page with its policy, which stands before everything that it governs. No page has a script or style of its own. */
export function addPolicy(html: string, readable: string[] = []): string {
  const directives = { ...DIRECTIVES, 'connect-src': ["'self'", ...readable].join(' ') }
  const content = Object.entries(directives)
    .map((directive) => directive.join(' '))
    .join('; ')
  return html.replace(
    '<head>',
    () => `<head><meta http-equiv="content-security-policy" content="${content}">`,
  )
}
