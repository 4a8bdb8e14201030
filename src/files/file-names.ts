import type { FileContent } from './file-content.ts'

/** The names of the files that a person packed into a file or attached to it, as lines without extensions. */
export function listInnerNames({ name, inside }: FileContent): string[] {
  // Office names the files that it takes in by itself.
  if (!/\.(?:zip|pdf)$/i.test(name)) return []
  const names = inside.flatMap((file) => [...toLines(file.name), ...listInnerNames(file)])
  return [...new Set(names)]
}

/** The folders in which a file lies are names too. */
const toLines = (name: string) => name.replace(/\.[A-Za-z0-9]{1,5}$/, '').split(/[\\/]/)
