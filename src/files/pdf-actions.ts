import { inflateSync } from 'node:zlib'
import { MOST_BYTES } from './zip-entries.ts'

const ACTION = /\/S\s*\/(?:Launch|SubmitForm|ImportData)\b/

/**
 * Whether a PDF has an action that starts a program, sends what was filled in, or takes in a file. The parser tells of
 * none of them, so they are looked for in the objects as they are written, packed ones too.
 */
export function hasActiveAction(content: Uint8Array): boolean {
  const source = Buffer.from(content.buffer, content.byteOffset, content.byteLength)
  if (isAction(source.toString('latin1'))) return true
  for (const objects of unpackObjects(source)) if (isAction(objects)) return true
  return false
}

/** Names may be written in hexadecimal figures: `/L#61unch`. */
const isAction = (source: string) =>
  ACTION.test(
    source.replace(/#([2-7][0-9a-f])/gi, (_, code: string) =>
      String.fromCharCode(parseInt(code, 16)),
    ),
  )

/** How far before its content a stream says what it is. */
const MOST_HEAD = 300

/** The contents of the streams in which objects are packed. */
function* unpackObjects(source: Buffer): Generator<string> {
  let rest = MOST_BYTES
  for (let at = source.indexOf('/ObjStm'); at >= 0; at = source.indexOf('/ObjStm', at + 1)) {
    const start = source.indexOf('stream', at) + 'stream'.length
    if (start - at > MOST_HEAD) continue
    const lineEnd = source[start] === 0x0d ? 2 : 1
    try {
      const objects = inflateSync(source.subarray(start + lineEnd), { maxOutputLength: rest })
      rest -= objects.length
      yield objects.toString('latin1')
    } catch {
      // A stream that is packed otherwise, or damaged.
    }
  }
}
