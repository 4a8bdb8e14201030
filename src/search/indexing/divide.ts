import { createHash } from 'node:crypto'
import type { SearchRecord } from '../record.ts'

/** How large the pieces are at most into which an index is divided. */
export type Lengths = {
  /** Characters that are indexed together. */
  portion: number
  /** Characters whose words lie in common files. */
  shard: number
  /** Bytes of a file of words, before it is packed to a third or so. */
  file: number
}

/**
 * Smaller portions are indexed anew more quickly when one of their documents changes; larger ones are less work in all.
 * Smaller shards are written and published more quickly; larger ones spare requests. Smaller files spare bytes of a
 * query, but there are more of them, and the list of their first words is read at the start. Measured in
 * docs/benchmarks.md.
 */
export const LENGTHS: Lengths = { portion: 400_000, shard: 6_000_000, file: 6000 }

/**
 * Divides documents into shards, and these into portions, by the digest of their address, halving what is too long. A
 * document that is added or changed touches its own portion only; small sites have one shard. Every portion is in the
 * order of the addresses.
 */
export function toShards(
  records: SearchRecord[],
  lengths: Omit<Lengths, 'file'> = LENGTHS,
): SearchRecord[][][] {
  const sorted = records.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const members = sorted.map((record) => ({
    record,
    digest: createHash('sha256').update(record.path).digest().readUInt32BE(0),
    length: toLength(record),
  }))
  return halve({ members, bit: 31 }, lengths.shard).map((shard) =>
    halve(shard, lengths.portion).map((portion) => portion.members.map(({ record }) => record)),
  )
}

type Member = { record: SearchRecord; digest: number; length: number }

/** Documents whose digests agree in all bits above one. */
type Piece = { members: Member[]; bit: number }

function halve(piece: Piece, most: number): Piece[] {
  const { members, bit } = piece
  if (members.length === 0) return []
  const total = members.reduce((sum, { length }) => sum + length, 0)
  if (total <= most || members.length === 1 || bit < 0) return [piece]
  return [0, 1].flatMap((value) => {
    const half = members.filter(({ digest }) => ((digest >>> bit) & 1) === value)
    return halve({ members: half, bit: bit - 1 }, most)
  })
}

/** About what a document takes in the index. */
export const toLength = ({ title, abstract, blocks }: SearchRecord): number =>
  blocks.reduce((sum, { text }) => sum + text.length + 1, title.length + abstract.length)
