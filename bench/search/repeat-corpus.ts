import type { SearchRecord } from '#search/record.ts'

/** A copy is turned by this part of every paragraph; with more copies, by a smaller part, so that no two are alike. */
const STEPS = 7

/** Repeats a corpus until it has this many documents; copies hold the same characters in other neighbourhoods. */
export function repeatCorpus(records: SearchRecord[], count: number): SearchRecord[] {
  const steps = Math.max(STEPS, Math.ceil(count / records.length))
  return Array.from({ length: count }, (_, place) => {
    const copy = Math.floor(place / records.length)
    const record = records[place % records.length]
    if (!record) throw new Error('An empty corpus cannot be repeated.')
    return copy === 0 ? record : toCopy(record, place, copy, copy / steps)
  })
}

function toCopy(record: SearchRecord, place: number, copy: number, share: number): SearchRecord {
  return {
    ...record,
    path: `/documents/${place}/`,
    title: `${record.title}（${copy}）`,
    blocks: record.blocks.map((block) =>
      block.kind === 'text' ? { ...block, text: rotate(block.text, share) } : block,
    ),
  }
}

function rotate(text: string, share: number): string {
  const characters = Array.from(text)
  const start = Math.floor(characters.length * share)
  return [...characters.slice(start), ...characters.slice(0, start)].join('')
}
