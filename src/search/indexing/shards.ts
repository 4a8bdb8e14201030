import { createHash } from 'node:crypto'
import type { SearchRecord } from '../record.ts'

/**
 * How many characters the documents of a shard hold at most. Smaller shards are rebuilt quicker and bound the memory of
 * indexing; larger ones spare requests. Measured in docs/benchmarks.md.
 */
export const SHARD_LENGTH = 1_300_000

/**
 * Divides documents into shards by the digest of their address, halving what is too long. A document that is added or
 * changed touches its own shard only; small sites have one. Every shard is in the order of the addresses.
 */
export function toShards(records: SearchRecord[], shardLength = SHARD_LENGTH): SearchRecord[][] {
  const sorted = records.toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const members = sorted.map((record) => ({
    record,
    digest: createHash('sha256').update(record.path).digest().readUInt32BE(0),
    length: toLength(record),
  }))
  return halve(members, 31, shardLength).map((shard) => shard.map(({ record }) => record))
}

type Member = { record: SearchRecord; digest: number; length: number }

function halve(members: Member[], bit: number, shardLength: number): Member[][] {
  if (members.length === 0) return []
  const total = members.reduce((sum, { length }) => sum + length, 0)
  if (total <= shardLength || members.length === 1 || bit < 0) return [members]
  return [0, 1].flatMap((value) => {
    const half = members.filter(({ digest }) => ((digest >>> bit) & 1) === value)
    return halve(half, bit - 1, shardLength)
  })
}

/** About what a document takes in the index. */
export const toLength = ({ title, abstract, blocks }: SearchRecord): number =>
  blocks.reduce((sum, { text }) => sum + text.length + 1, title.length + abstract.length)
