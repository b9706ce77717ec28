import { createSiteServer, listenLocally } from '../src/site/server/site-server.ts'
import { test as base } from './site.ts'

/** One answer of the host. */
export type Answer = {
  path: string
  /** What the browser wants it for: `script` for a page, `serviceworker`, `empty` for a `fetch` by script. */
  destination: string
  /** Bytes on the line, headers included. */
  bytes: number
}

/** A host that serves a built site compressed, as a static host does, and counts its answers. */
export type CountingHost = { url: string; answers: Answer[] }

type Options = {
  /** Folder of the built site. */
  siteFolder: string
}

/** Playwright's `test` with a counting host for each test, and a service worker. */
export const test = base.extend<{ host: CountingHost } & Options>({
  siteFolder: ['dist', { option: true }],
  host: async ({ siteFolder }, use) => {
    const answers: Answer[] = []
    const server = createSiteServer({ root: siteFolder })
    server.prependListener('request', (request, response) => {
      const before = request.socket.bytesWritten
      response.on('finish', () => {
        const bytes = request.socket.bytesWritten - before
        const destination = String(request.headers['sec-fetch-dest'] ?? '')
        answers.push({ path: request.url ?? '', destination, bytes })
      })
    })
    const port = await listenLocally(server, 0)
    await use({ url: `http://127.0.0.1:${port}/`, answers })
    server.close()
    server.closeAllConnections()
  },
  baseURL: async ({ host }, use) => use(host.url),
  serviceWorkers: 'allow',
})

/** Sums the bytes of answers. */
export function sumBytes(answers: readonly Answer[]): number {
  return answers.reduce((sum, { bytes }) => sum + bytes, 0)
}
