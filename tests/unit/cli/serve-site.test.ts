import { once } from 'node:events'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { serveSite } from '../../../src/cli/serve-site.ts'
import type { ServedSite } from '../../../src/cli/serve-site.ts'

const folder = mkdtempSync(join(tmpdir(), 'gongkai-serve-'))
const dist = join(folder, 'dist')
mkdirSync(join(dist, 'plans'), { recursive: true })
writeFileSync(join(dist, 'index.html'), '首页')
writeFileSync(join(dist, '404.html'), '没有这一页')
writeFileSync(join(dist, 'plans/index.html'), '工作计划')
writeFileSync(join(dist, '清单.csv'), 'a,b')
writeFileSync(join(folder, 'secret.txt'), '秘密')

const running: ServedSite[] = []
afterEach(async () => {
  await Promise.all(running.splice(0).map((site) => site.close()))
})

async function serve(base = '/ytcsgx/', port = 4700, from = dist): Promise<ServedSite> {
  const site = await serveSite(from, base, port)
  running.push(site)
  return site
}

/** Asks for a path exactly as it is written: `fetch` would resolve dots before it asks. */
function get({ port }: ServedSite, path: string, method = 'GET') {
  return new Promise<{ status: number; type: string; location: string; body: string }>(
    (done, fail) => {
      const question = request({ host: 'localhost', port, path, method }, (answer) => {
        let body = ''
        answer.setEncoding('utf8').on('data', (chunk: string) => (body += chunk))
        answer.on('end', () => {
          done({
            status: answer.statusCode ?? 0,
            type: answer.headers['content-type'] ?? '',
            location: answer.headers.location ?? '',
            body,
          })
        })
      })
      question.on('error', fail).end()
    },
  )
}

describe('a site that is served under a path', () => {
  test.each([
    ['/ytcsgx/', '首页'],
    ['/ytcsgx/plans/', '工作计划'],
    ['/ytcsgx/plans/?page=1', '工作计划'],
    [`/ytcsgx/${encodeURI('清单.csv')}`, 'a,b'],
  ])('answers %s', async (path, body) => {
    expect(await get(await serve(), path)).toMatchObject({ status: 200, body })
  })

  test.each(['/ytcsgx/nothing/', '/ytcsgx/plans/nothing', '/ytcsgx/%E0%A4%A', '/ytcsgx/%00'])(
    'answers %s with its own page for what is not there',
    async (path) => {
      expect(await get(await serve(), path)).toMatchObject({
        status: 404,
        type: 'text/html; charset=utf-8',
        body: '没有这一页',
      })
    },
  )

  test('sends no page to those who ask for the head only', async () => {
    expect(await get(await serve(), '/ytcsgx/nothing/', 'HEAD')).toMatchObject({
      status: 404,
      body: '',
    })
  })

  test.each(['/', '/ytcsgx', '/other/', '/favicon.ico'])('leads %s to its start', async (path) => {
    expect(await get(await serve(), path)).toMatchObject({ status: 302, location: '/ytcsgx/' })
  })

  test.each([
    '../secret.txt',
    '%2e%2e/secret.txt',
    '..%2fsecret.txt',
    'plans/../../secret.txt',
    '..%5csecret.txt',
    '/../secret.txt',
  ])('gives out nothing that lies outside its folder: %s', async (path) => {
    const { status, body } = await get(await serve(), `/ytcsgx/${path}`)
    expect(status).toBe(404)
    expect(body).not.toContain('秘密')
  })
})

test('a site at the root of its host is served too', async () => {
  const site = await serve('/')
  expect(await get(site, '/plans/')).toMatchObject({ status: 200, body: '工作计划' })
  expect(await get(site, '/nothing')).toMatchObject({ status: 404 })
})

test('a site without a page for what is not there still says so', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'gongkai-serve-'))
  expect(await get(await serve('/', 4700, empty), '/a')).toMatchObject({ status: 404, body: '' })
})

test('a port that is in use is passed over', async () => {
  const other = createServer().listen(4790, 'localhost')
  await new Promise((done) => other.once('listening', done))
  try {
    const site = await serve('/', 4790)
    expect(site.port).toBeGreaterThan(4790)
    expect(await get(site, '/')).toMatchObject({ status: 200 })
  } finally {
    other.close()
  }
})

test('two sites can be served at once', async () => {
  const [first, second] = [await serve('/', 4710), await serve('/', 4710)]
  expect(second.port).not.toBe(first.port)
})

test('closing ends the site, also while somebody is still asking', async () => {
  const site = await serveSite(dist, '/', 4720)
  const socket = connect(site.port, 'localhost')
  await once(socket, 'connect')
  socket.on('error', () => undefined).write('GET / HTTP/1.1\r\n')
  expect(await get(site, '/')).toMatchObject({ status: 200 })
  await site.close()
  await expect(get(site, '/')).rejects.toThrow()
})
