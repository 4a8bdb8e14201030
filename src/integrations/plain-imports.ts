import type { Plugin } from 'vite'

/**
 * Leaves out Vite's helper for `import()`, which weighs as much as all that a document's page does with it: it fetches the
 * styles and the parts of a script beforehand. No script here has styles, and the parts are small.
 */
export function plainImports(): Plugin {
  return {
    name: 'gongkai-plain-imports',
    enforce: 'post',
    transform: (_code, id) =>
      id.includes('vite/preload-helper')
        ? { code: 'export const __vitePreload = (load) => load()', map: null }
        : undefined,
  }
}
