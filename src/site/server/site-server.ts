import { readFileSync, statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { cleanBase } from '../clean-base.ts'
import { findHeaders, type HeaderRule, parseHeadersFile } from './headers-file.ts'
import { locate } from './site-path.ts'

/** Options of a site server. */
export type SiteServerOptions = {
  /** Folder of the built site. */
  readonly root: string
  /** Sub-path under which the site is published; `/` by default. */
  readonly base?: string
  /** Header rules that replace those of the site's `_headers`. Their paths have no base. */
  readonly headers?: readonly HeaderRule[]
}

/**
 * Creates a server that behaves like a good static host: folders resolve to their `index.html` without a
 * redirect, a missing path is a real 404, hashed files are immutable, and all others are revalidated.
 */
export function createSiteServer({ root, base = '/', headers }: SiteServerOptions): Server {
  const readRules = headers === undefined ? createRuleReader(root) : () => headers
  readRules()
  const prefix = cleanBase(base)
  // `dev` makes sirv check the disk at every request. Otherwise it lists the files once and crashes when a
  // new build has replaced one.
  const serveFile = sirv(root, {
    dev: true,
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: nameCharset,
  })

  return createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('Allow', 'GET, HEAD')
      sendText(response, 405, 'Only GET and HEAD are possible here.')
      return
    }
    const place = locate(request.url ?? '', prefix)
    for (const [name, value] of defaultHeaders(place.type === 'inside' ? place.path : '')) {
      response.setHeader(name, value)
    }
    if (place.type === 'malformed') {
      sendText(response, 400, 'This address cannot be read.')
    } else if (place.type === 'redirect') {
      response.writeHead(301, { Location: place.to }).end()
    } else if (place.type === 'outside') {
      sendText(response, 404, `Nothing is here. The site is at ${prefix}`)
    } else {
      for (const [name, value] of findHeaders(readRules(), place.path))
        response.setHeader(name, value)
      if (place.type === 'hidden') {
        sendMissing(request, response, root)
        return
      }
      // sirv throws on a range that ends before it starts. A server may ignore ranges, and the site has no
      // files large enough to need them.
      delete request.headers.range
      request.url = place.rawPath
      serveFile(request, response, () => sendMissing(request, response, root))
    }
  })
}

/** Listens on this machine only, and returns the port (useful if `port` is 0). */
export function listenLocally(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject)
      const address = server.address()
      resolve(typeof address === 'object' && address !== null ? address.port : port)
    })
  })
}

/**
 * Reads the `_headers` file at each request. A new build has a new policy, and under the old one its pages
 * would have no styles.
 */
function createRuleReader(root: string): () => readonly HeaderRule[] {
  const file = join(root, '_headers')
  let readAt: number | undefined
  let rules: HeaderRule[] = []
  return () => {
    const changedAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs
    if (changedAt !== readAt) {
      rules = changedAt === undefined ? [] : parseHeadersFile(readFileSync(file, 'utf8'))
      readAt = changedAt
    }
    return rules
  }
}

function defaultHeaders(path: string): [string, string][] {
  return [
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'no-referrer'],
    ['Vary', 'Accept-Encoding'],
    // Names in these folders contain a hash of the content, so the files never change.
    [
      'Cache-Control',
      /^\/(?:assets|media)\//.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache',
    ],
  ]
}

/**
 * Adds the charset to plain text, which browsers would guess. sirv does so for HTML only; JSON and XML need
 * none.
 */
function nameCharset(response: ServerResponse, path: string): void {
  if (path.endsWith('.txt') && !response.hasHeader('Content-Type')) {
    response.setHeader('Content-Type', 'text/plain; charset=utf-8')
  }
}

/**
 * Answers a navigation with the site's 404 page and other requests with plain text, so a script never parses
 * HTML as JSON.
 */
async function sendMissing(request: IncomingMessage, response: ServerResponse, root: string) {
  response.setHeader('Cache-Control', 'no-cache')
  const wantsPage = request.headers.accept?.includes('text/html') ?? false
  const page = wantsPage ? await readFile(join(root, '404.html')).catch(() => undefined) : undefined
  if (page === undefined) {
    sendText(response, 404, 'Not found.')
    return
  }
  response.writeHead(404, {
    'Content-Type': 'text/html;charset=utf-8',
    'Content-Length': page.length,
  })
  response.end(page)
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${text}\n`)
}
