/**
 * Whether pages are made for the preview ("gongkai dev"), which shows drafts and reads everything afresh.
 * Not `import.meta.env.DEV`: Astro fills that from an environment variable DEV where there is one, and a build on such a
 * machine would publish drafts.
 */
export function isPreview(): boolean {
  return process.env['GONGKAI_PREVIEW'] === '1'
}
