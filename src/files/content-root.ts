import { isAbsolute, relative, resolve } from 'node:path'

/** Absolute path of the folder that holds a district's content: `CONTENT_ROOT`, or `content` in the working directory. */
export function getContentRoot(): string {
  const wanted = process.env['CONTENT_ROOT'] ?? ''
  return resolve(wanted === '' ? 'content' : wanted)
}

/** The path as a person at the terminal would type it: relative to the working directory where that is shorter. */
export function toDisplayPath(path: string): string {
  const fromHere = relative(process.cwd(), path)
  return fromHere.startsWith('..') || isAbsolute(fromHere) ? path : fromHere
}
