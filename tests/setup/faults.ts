import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parse } from 'yaml'
import type { z } from 'astro/zod'

/** A fault that was met: its name, its file or folder, and what is right. */
export type Fault<Right> = { name: string; path: string; right: Right }

/**
 * The faults in a folder of `tests/faults`, by name. Throws where a right value has an unknown field, says nothing but
 * what went wrong, or belongs to no input.
 */
export function readFaults<Right extends object>(
  folder: string,
  schema: z.ZodType<Right>,
): Fault<Right>[] {
  const root = join('tests/faults', folder)
  return globSync(join(root, '*.yaml'))
    .sort()
    .map((path) => {
      const name = basename(path, '.yaml')
      const right = schema.parse(parse(readFileSync(path, 'utf8')))
      if (Object.keys(right).length < 2) throw new Error(`${path} says nothing that is right.`)
      const [input] = globSync(join(root, `${name}.*`)).filter((file) => file !== path)
      if (input === undefined) throw new Error(`${path} has no input beside it.`)
      return { name, path: input, right }
    })
}

/** The inputs in a folder of `tests/faults` that nobody has said the right value of. */
export const listUnjudged = (folder: string): string[] =>
  globSync(join('tests/faults', folder, '*')).filter(
    (path) => !path.endsWith('.yaml') && globSync(path.replace(/\.\w+$/, '.yaml')).length === 0,
  )
