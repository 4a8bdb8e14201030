import { posix } from 'node:path'
import { readXml } from './xml-events.ts'

/** Where the parts of an Office file that another part refers to lie in the archive, by the id of the relation. */
export function readRelations(
  parts: ReadonlyMap<string, string>,
  part: string,
): Map<string, string> {
  const targets = new Map<string, string>()
  const folder = posix.dirname(part)
  readXml(parts.get(posix.join(folder, '_rels', `${posix.basename(part)}.rels`)) ?? '<none/>', {
    open(name, { Id, Target, TargetMode }) {
      if (name !== 'Relationship' || Id === undefined || Target === undefined) return
      if (TargetMode !== 'External') targets.set(Id, posix.resolve('/', folder, Target).slice(1))
    },
  })
  return targets
}
