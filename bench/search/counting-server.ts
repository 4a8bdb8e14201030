import { existsSync, readFileSync, statSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** A static server that counts what it sends, with text compressed as hosts do. */
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

/** Serves a folder on a free port. */
export async function startServer(folder: string): Promise<CountingServer> {
  let bytes = 0
  let requests = 0
  const server = createServer(({ url = '/' }, response) => {
    const path = join(folder, decodeURIComponent(url.split('?')[0] ?? '/'))
    const file = existsSync(path) && statSync(path).isDirectory() ? join(path, 'index.html') : path
    if (!existsSync(file)) return void response.writeHead(404).end()
    const type = TYPES[extname(file)]
    const content = type ? gzipSync(readFileSync(file)) : readFileSync(file)
    bytes += content.byteLength
    requests += 1
    const headers = { 'content-type': type ?? 'application/octet-stream', 'cache-control': 'no-store', ...(type && { 'content-encoding': 'gzip' }) } // prettier-ignore
    response.writeHead(200, headers).end(content)
  })
  await new Promise<void>((done) => server.listen(0, 'localhost', done))
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}/`,
    take: () => {
      const taken = { bytes, requests }
      bytes = 0
      requests = 0
      return taken
    },
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}
