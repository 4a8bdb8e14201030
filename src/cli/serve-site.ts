import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import type { RequestListener, ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { findFreePort } from './port.ts'

/** A site that is being served. */
export type ServedSite = { port: number; close: () => Promise<void> }

/** Serves a folder under a path at localhost, with the site's own page for what is not there. */
export async function serveSite(
  folder: string,
  base: string,
  wantedPort: number,
): Promise<ServedSite> {
  const port = await findFreePort(wantedPort)
  const server = createServer(toListener(folder, base))
  await new Promise<void>((done) => server.listen(port, 'localhost', done))
  return {
    port,
    close: () =>
      new Promise((done) => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}

function toListener(folder: string, base: string): RequestListener {
  const files = sirv(folder, { etag: true, dev: true })
  return (request, response) => {
    const path = request.url ?? '/'
    if (path.startsWith(base)) {
      request.url = path.slice(base.length - 1)
      files(request, response, () => sendNotFound(folder, response))
    } else response.writeHead(302, { location: base }).end()
  }
}

function sendNotFound(folder: string, response: ServerResponse): void {
  const page = join(folder, '404.html')
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' })
  if (existsSync(page)) createReadStream(page).pipe(response)
  else response.end()
}
