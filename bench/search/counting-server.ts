import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** A static server that counts what it sends, with text compressed and parts of other files sent, as hosts do. */
export type CountingServer = {
  url: string
  /** Bytes of content sent, and requests answered, since the last call. */
  take: () => { bytes: number; requests: number }
  close: () => void
}

const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
}

/** Serves a folder, whose files stay as they are, on a free port. */
export async function startServer(folder: string): Promise<CountingServer> {
  let taken = { bytes: 0, requests: 0 }
  const compressed = new Map<string, Buffer>()
  const server = createServer(({ url = '/', method, headers }, response) => {
    const path = join(folder, decodeURIComponent(url.split('?')[0] ?? '/'))
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path
    if (!existsSync(file)) return void response.writeHead(404).end()
    const { status, content, ...answer } = toAnswer(file, headers.range, compressed)
    taken.bytes += method === 'HEAD' ? 0 : content.byteLength
    taken.requests += 1
    response.writeHead(status, { ...answer.headers, 'content-length': content.byteLength })
    response.end(method === 'HEAD' ? undefined : content)
  })
  await new Promise<void>((done) => server.listen(0, 'localhost', done))
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    take: () => {
      const before = taken
      taken = { bytes: 0, requests: 0 }
      return before
    },
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

type Answer = { status: number; headers: Record<string, string>; content: Buffer }

function toAnswer(
  file: string,
  range: string | undefined,
  compressed: Map<string, Buffer>,
): Answer {
  const headers = { 'cache-control': 'no-store' }
  const type = TYPES[extname(file)]
  if (type) {
    const content = compressed.get(file) ?? gzipSync(readFileSync(file))
    compressed.set(file, content)
    return { status: 200, headers: { ...headers, 'content-type': type, 'content-encoding': 'gzip' }, content } // prettier-ignore
  }
  const plain = { ...headers, 'content-type': 'application/octet-stream', 'accept-ranges': 'bytes' }
  const [, first, last] = /^bytes=(\d+)-(\d+)$/u.exec(range ?? '') ?? []
  if (first === undefined) return { status: 200, headers: plain, content: readFileSync(file) }
  const { size } = statSync(file)
  const content = readPart(file, Number(first), Math.min(Number(last), size - 1))
  const place = `bytes ${first}-${Number(first) + content.byteLength - 1}/${size}`
  return { status: 206, headers: { ...plain, 'content-range': place }, content }
}

function readPart(file: string, first: number, last: number): Buffer {
  const part = Buffer.alloc(last - first + 1)
  const handle = openSync(file, 'r')
  readSync(handle, part, 0, part.byteLength, first)
  closeSync(handle)
  return part
}
