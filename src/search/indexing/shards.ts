import { createHash } from 'node:crypto'
import type { Stream } from './stream.ts'

/**
 * How many code units the documents of a shard hold at most. Smaller shards are rebuilt quicker and bound the memory of
 * indexing; larger ones spare requests. Measured in docs/benchmarks.md.
 */
export const SHARD_LENGTH = 1_300_000

/**
 * Divides documents into shards by the digest of their address, halving what is too long. A document that is added or
 * changed touches its own shard only; small sites have one. Every shard is in the order of the addresses.
 */
export function toShards(streams: Stream[], shardLength = SHARD_LENGTH): Stream[][] {
  const sorted = streams.toSorted((a, b) => (a.record.path < b.record.path ? -1 : 1))
  const digested = sorted.map((stream) => ({ stream, digest: toDigest(stream.record.path) }))
  return halve(digested, 31, shardLength).map((shard) => shard.map(({ stream }) => stream))
}

type Digested = { stream: Stream; digest: number }

function halve(members: Digested[], bit: number, shardLength: number): Digested[][] {
  if (members.length === 0) return []
  const length = members.reduce((sum, { stream }) => sum + stream.text.length, 0)
  if (length <= shardLength || members.length === 1 || bit < 0) return [members]
  return [0, 1].flatMap((value) => {
    const half = members.filter(({ digest }) => ((digest >>> bit) & 1) === value)
    return halve(half, bit - 1, shardLength)
  })
}

const toDigest = (path: string) => createHash('sha256').update(path).digest().readUInt32BE(0)
