import { basename, dirname, join } from 'node:path'

/** What a hidden folder beside another one holds while that is written: the new one, or the one whose place it takes. */
type Role = 'draft' | 'previous'

const HIDDEN = /^\.(?<name>.+)\.(?<role>draft|previous)-(?<process>\d+)$/

/** A folder beside another one, for this process alone. A name with a dot is no content, so nobody reads it. */
export const toHiddenName = (folder: string, role: Role) =>
  join(dirname(folder), `.${basename(folder)}.${role}-${process.pid}`)

/** Takes such a name apart; `undefined` for any other. `process` is the number of the process that gave it. */
export function parseHiddenName(
  hidden: string,
): { name: string; role: Role; process: number } | undefined {
  const { name, role, process } = HIDDEN.exec(hidden)?.groups ?? {}
  if (name === undefined) return undefined
  return { name, role: role === 'draft' ? 'draft' : 'previous', process: Number(process) }
}
