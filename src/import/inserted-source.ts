import { mapRuns } from './runs.ts'
import type { PlacedBlock, ReportEntry, Run, SourceDocument } from './source-document.ts'

/** A source within another one: its places, notes and images get names that occur but once in the whole. */
export function insertSource(
  { blocks, images, changes }: SourceDocument,
  name: string,
): Pick<SourceDocument, 'blocks' | 'images' | 'changes'> {
  const toName = (inner: string) => `${name}-${inner}`
  const toPlaced = <Placed extends PlacedBlock | ReportEntry>(placed: Placed) => ({
    ...placed,
    place: `插入的“${name}”${placed.place}`,
  })
  const toNoted = (run: Run) => (run.note === undefined ? run : { ...run, note: toName(run.note) })
  const toOwn = (block: PlacedBlock): PlacedBlock => {
    if (block.kind === 'paragraph') return { ...block, isOutside: false }
    if (block.kind === 'note') return { ...block, id: toName(block.id) }
    const isOwnImage = block.kind === 'image' && images.has(block.file)
    return isOwnImage ? { ...block, file: toName(block.file) } : block
  }
  return {
    blocks: blocks.map((block) => toPlaced(mapRuns(toOwn(block), (runs) => runs.map(toNoted)))),
    images: new Map([...images].map(([file, content]) => [toName(file), content])),
    changes: changes.map(toPlaced),
  }
}
