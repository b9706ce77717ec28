import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { type IncomingHttpHeaders, request, type Server } from 'node:http'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createSiteServer, listenLocally, type SiteServerOptions } from './site-server.ts'

const PAGE = '<!doctype html><title>Baca</title>'
const NOT_FOUND = '<!doctype html><title>Tidak ada</title>'
const FILES: Record<string, string | Buffer> = {
  'package.json': 'outside the site',
  'site/index.html': '<!doctype html><title>Simak</title>',
  'site/404.html': NOT_FOUND,
  'site/articles/x/index.html': PAGE,
  'site/articles/x/index.html.br': brotliCompressSync(PAGE),
  'site/articles/x/index.html.gz': gzipSync(PAGE),
  'site/data/a.json': '{"a":1}',
  'site/data/a.json.br': brotliCompressSync('{"a":1}'),
  'site/assets/app-1a2b3c.js': 'export {}',
  'site/seeds/a.txt': 'é',
  'site/feed.xml': '<feed/>',
  'site/.env': 'secret',
}
const AS_PAGE = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }
const IMMUTABLE = 'public, max-age=31536000, immutable'

let folder = ''
const servers: Server[] = []

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simak-site-'))
  for (const [name, content] of Object.entries(FILES)) await put(name, content)
})
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections()
})
afterAll(() => rm(folder, { recursive: true }))

async function put(name: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(join(folder, name)), { recursive: true })
  await writeFile(join(folder, name), content)
}

async function open(options: Omit<SiteServerOptions, 'root'> = {}): Promise<number> {
  const server = createSiteServer({ root: join(folder, 'site'), ...options })
  servers.push(server)
  return listenLocally(server, 0)
}

type Answer = {
  readonly status: number | undefined
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
}

/** Sends a plain HTTP request, because `fetch` normalizes paths and adds Accept-Encoding. */
function ask(
  port: number,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path, headers, method }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      )
    })
      .on('error', reject)
      .end()
  })
}

/** Sends raw bytes that no HTTP client would send, and returns the status line. */
function askRaw(port: number, target: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = ''
    connect(port, '127.0.0.1')
      .on('data', (chunk) => {
        answer += chunk.toString('latin1')
      })
      .on('error', reject)
      .on('close', () => resolve(answer))
      .end(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`, 'latin1')
  })
}

describe('files of the site', () => {
  it('serves a folder as its index.html without a redirect, with and without a slash', async () => {
    const port = await open()
    for (const path of ['/articles/x', '/articles/x/', '/articles/x?dari=depan']) {
      const answer = await ask(port, path)
      expect(answer.status).toBe(200)
      expect(answer.headers['content-type']).toBe('text/html;charset=utf-8')
      expect(answer.body.toString()).toBe(PAGE)
    }
    expect((await ask(port, '/')).body.toString()).toContain('Simak')
  })

  it.each([
    ['/data/a.json', 'application/json'],
    ['/assets/app-1a2b3c.js', 'text/javascript'],
    ['/seeds/a.txt', 'text/plain; charset=utf-8'],
    ['/feed.xml', 'text/xml'],
  ])('names the type of %s', async (path, type) => {
    expect((await ask(await open(), path)).headers['content-type']).toBe(type)
  })

  it('sends the precompressed file to a client that accepts it', async () => {
    const port = await open()
    const brotli = await ask(port, '/articles/x', { 'accept-encoding': 'gzip, deflate, br' })
    expect(brotli.headers['content-encoding']).toBe('br')
    expect(brotli.headers['content-type']).toBe('text/html;charset=utf-8')
    expect(brotli.headers.vary).toBe('Accept-Encoding')
    expect(brotli.body).toEqual(brotliCompressSync(PAGE))

    const gzip = await ask(port, '/articles/x', { 'accept-encoding': 'gzip' })
    expect(gzip.headers['content-encoding']).toBe('gzip')
    expect(gzip.body).toEqual(gzipSync(PAGE))

    const json = await ask(port, '/data/a.json', { 'accept-encoding': 'br' })
    expect(json.headers['content-encoding']).toBe('br')
    expect(json.headers['content-type']).toBe('application/json')

    const plain = await ask(port, '/articles/x')
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(plain.headers.vary).toBe('Accept-Encoding')
    const only = await ask(port, '/feed.xml', { 'accept-encoding': 'br' })
    expect(only.headers['content-encoding']).toBeUndefined()
  })

  it('answers HEAD with the same headers and no body', async () => {
    const port = await open()
    const answer = await ask(port, '/data/a.json', {}, 'HEAD')
    expect(answer.status).toBe(200)
    expect(answer.headers['content-length']).toBe('7')
    expect(answer.body.length).toBe(0)
    const missing = await ask(port, '/nope', AS_PAGE, 'HEAD')
    expect([missing.status, missing.body.length]).toEqual([404, 0])
  })

  it('allows only GET and HEAD', async () => {
    const answer = await ask(await open(), '/', {}, 'POST')
    expect(answer.status).toBe(405)
    expect(answer.headers.allow).toBe('GET, HEAD')
  })

  it('serves the files of a new build', async () => {
    const port = await open()
    await put('site/data/b.json', '1')
    expect((await ask(port, '/data/b.json')).body.toString()).toBe('1')
    await put('site/data/b.json', '22')
    expect((await ask(port, '/data/b.json')).body.toString()).toBe('22')
    await rm(join(folder, 'site/data/b.json'))
    expect((await ask(port, '/data/b.json')).status).toBe(404)
  })

  it('ignores ranges, even one that ends before it starts', async () => {
    const port = await open()
    for (const range of ['bytes=0-1', 'bytes=5-2', 'bytes=99-', 'nonsense']) {
      expect((await ask(port, '/data/a.json', { range })).body.toString()).toBe('{"a":1}')
    }
  })
})

describe('headers', () => {
  it('makes hashed files immutable and revalidates all others', async () => {
    const port = await open()
    expect((await ask(port, '/assets/app-1a2b3c.js')).headers['cache-control']).toBe(IMMUTABLE)
    expect((await ask(port, '/assets/gone.js')).headers['cache-control']).toBe('no-cache')
    for (const path of ['/', '/articles/x', '/data/a.json', '/nope']) {
      expect((await ask(port, path)).headers['cache-control']).toBe('no-cache')
    }
  })

  it.each(['br', 'identity'])(
    'answers 304 to a client that has the same version (%s)',
    async (encoding) => {
      const port = await open()
      const headers = { 'accept-encoding': encoding }
      const { etag = '' } = (await ask(port, '/articles/x', headers)).headers
      expect(etag).not.toBe('')
      const again = await ask(port, '/articles/x', { ...headers, 'if-none-match': etag })
      expect([again.status, again.body.length]).toEqual([304, 0])
      expect(again.headers['cache-control']).toBe('no-cache')
      const other = await ask(port, '/articles/x', { ...headers, 'if-none-match': 'W/"old"' })
      expect(other.status).toBe(200)
    },
  )

  it('sends the security headers with every answer', async () => {
    const port = await open({ base: '/simak/' })
    for (const path of ['/simak/', '/simak/nope', '/simak', '/', '/%', '/simak/data/a.json']) {
      const { headers } = await ask(port, path)
      expect(headers['x-content-type-options']).toBe('nosniff')
      expect(headers['referrer-policy']).toBe('no-referrer')
    }
  })

  it('sends the headers of a new build', async () => {
    const port = await open()
    try {
      await put('site/_headers', '/*\n  X-Build: two\n')
      expect((await ask(port, '/')).headers['x-build']).toBe('two')
    } finally {
      await rm(join(folder, 'site/_headers'))
    }
    expect((await ask(port, '/')).headers['x-build']).toBeUndefined()
  })

  it('applies _headers over the defaults and to 404s, and never serves the file', async () => {
    await put(
      'site/_headers',
      "/*\n  Content-Security-Policy: default-src 'self'\n/data/*\n  Cache-Control: max-age=60\n",
    )
    try {
      const port = await open()
      const json = await ask(port, '/data/a.json')
      expect(json.headers['content-security-policy']).toBe("default-src 'self'")
      expect(json.headers['cache-control']).toBe('max-age=60')
      const missing = await ask(port, '/data/nope.json')
      expect(missing.headers['content-security-policy']).toBe("default-src 'self'")
      expect(missing.headers['cache-control']).toBe('no-cache')
      expect((await ask(port, '/_headers')).status).toBe(404)
      const based = await ask(await open({ base: '/simak' }), '/simak/data/a.json')
      expect(based.headers['cache-control']).toBe('max-age=60')
      const given = await ask(await open({ headers: [] }), '/data/a.json')
      expect(given.headers['content-security-policy']).toBeUndefined()
    } finally {
      await rm(join(folder, 'site/_headers'))
    }
  })
})

describe('missing paths', () => {
  it('answers a navigation with the 404 page and other requests with plain text', async () => {
    const port = await open()
    const page = await ask(port, '/articles/nope', AS_PAGE)
    expect([page.status, page.body.toString()]).toEqual([404, NOT_FOUND])
    expect(page.headers['content-type']).toBe('text/html;charset=utf-8')

    for (const accept of ['*/*', 'application/json']) {
      const data = await ask(port, '/data/nope.json', { accept })
      expect([data.status, data.body.toString()]).toEqual([404, 'Not found.\n'])
      expect(data.headers['content-type']).toBe('text/plain; charset=utf-8')
    }
    expect((await ask(port, '/nope')).headers['content-type']).toContain('text/plain')
    expect((await ask(port, '/articles', AS_PAGE)).status).toBe(404)
  })

  it('works without a 404 page', async () => {
    const server = createSiteServer({ root: join(folder, 'site/articles') })
    servers.push(server)
    const answer = await ask(await listenLocally(server, 0), '/nope', AS_PAGE)
    expect([answer.status, answer.body.toString()]).toEqual([404, 'Not found.\n'])
  })

  it.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/%2E%2E%2Fpackage.json',
    '/articles/../../package.json',
    '/..%5cpackage.json',
    '/%252e%252e/package.json',
    '//../package.json',
    '/.env',
    '/%2eenv',
  ])('keeps to the site: %s', async (target) => {
    const answer = await askRaw(await open(), target)
    expect(answer).toMatch(/^HTTP\/1\.1 404 /)
    expect(answer).not.toMatch(/outside the site|secret/)
  })

  it('answers a malformed address and keeps running', async () => {
    const port = await open()
    for (const target of [
      '/%',
      '/%zz',
      '/%c3%28',
      '/a%00.html',
      '/\0',
      'x',
      `/${'a'.repeat(5000)}`,
    ]) {
      expect(await askRaw(port, target)).toMatch(/^HTTP\/1\.1 40[04] /)
    }
    expect((await ask(port, '/')).status).toBe(200)
  })
})

describe('under a sub-path', () => {
  it('serves only below it, and redirects to it', async () => {
    const port = await open({ base: '/simak/' })
    expect((await ask(port, '/simak/articles/x')).body.toString()).toBe(PAGE)
    expect((await ask(port, '/simak/assets/app-1a2b3c.js')).headers['cache-control']).toBe(
      IMMUTABLE,
    )
    expect((await ask(port, '/simak/nope', AS_PAGE)).body.toString()).toBe(NOT_FOUND)
    const door = await ask(port, '/simak?a=1')
    expect([door.status, door.headers.location]).toEqual([301, '/simak/?a=1'])
    const outside = await ask(port, '/articles/x', AS_PAGE)
    expect([outside.status, outside.headers['content-type']]).toEqual([
      404,
      'text/plain; charset=utf-8',
    ])
    expect(await askRaw(port, '/simak/../package.json')).toMatch(/^HTTP\/1\.1 404 /)
  })
})

describe('listenLocally', () => {
  it('listens on this machine only, and reports when a port is taken', async () => {
    const port = await open()
    expect(servers[0]?.address()).toMatchObject({ address: '127.0.0.1', port })
    const second = createSiteServer({ root: folder })
    await expect(listenLocally(second, port)).rejects.toMatchObject({ code: 'EADDRINUSE' })
  })
})
