import 'fake-indexeddb/auto'
import { IDBFactory } from 'fake-indexeddb'
import { afterEach, beforeEach, type Mock, vi } from 'vitest'
import type { RouteHandlerCallback } from 'workbox-core/types.js'
import { nameCaches } from '../core/offline/cache-names.ts'

/** Address of the site in these tests; the site is at the root of its host. */
export const site = 'https://arsip.example'

/** What the build would put into the worker. */
export const build = {
  base: '/',
  id: 'baru',
  shell: [{ url: '/offline.html', revision: 'satu' }],
  rest: ['/assets/buku.js', '/assets/cari.js'],
  isWhole: true,
}

/** Names of the caches of this build and of this site. */
export const buildCache = 'simak:/:build-baru'
export const { opened, saved, latest, pictures, search } = nameCaches('/')

/** What a test observes of a worker, and changes around it. */
export type WorkerFixture = {
  /** Answers of the network by address; a request for any other address fails. */
  network: Map<string, () => Promise<Response>>
  /** Addresses that were requested from the network, in order. */
  requested: string[]
  /** Messages that were sent to the open pages. */
  told: unknown[]
  /** Puts an answer into a cache. */
  keep: (cacheName: string, address: string, response: Response) => void
  /** Puts the files of the current build into its cache that a page needs to start offline. */
  install: () => void
  /** Lists the addresses in a cache. */
  listKept: (cacheName: string) => string[]
  /** Returns the body that a route answers with, after everything that it started has ended. */
  ask: (route: RouteHandlerCallback | Route, address: string) => Promise<string>
  /** Sends a message from the open page, and returns what arrived at the message's port. */
  post: (answer: (event: ExtendableMessageEvent) => void, message: unknown) => Promise<unknown[]>
  skipWaiting: Mock<() => Promise<void>>
}

type Route = { handle: RouteHandlerCallback }

/** Gives each test a fresh service worker: empty caches, no network, one open page. */
export function stubWorker(): WorkerFixture {
  const network: WorkerFixture['network'] = new Map()
  const requested: string[] = []
  const told: unknown[] = []
  const stored = new Map<string, Map<string, Response>>()
  const client = { postMessage: (message: unknown) => void told.push(message) }
  const skipWaiting = vi.fn(async () => {})

  const entriesOf = (name: string) => {
    const entries = stored.get(name) ?? new Map<string, Response>()
    stored.set(name, entries)
    return entries
  }
  const keep: WorkerFixture['keep'] = (cacheName, address, response) => {
    entriesOf(cacheName).set(address, response)
  }
  const open = async (name: string) => {
    const entries = entriesOf(name)
    return {
      match: async (key: Request | string) => entries.get(toAddress(key))?.clone(),
      put: async (key: Request | string, response: Response) =>
        void entries.set(toAddress(key), response),
      delete: async (key: Request | string) => entries.delete(toAddress(key)),
      keys: async () => [...entries.keys()].map((address) => new Request(address)),
    }
  }
  const match = async (key: Request | string, { cacheName }: { cacheName?: string } = {}) => {
    const caches = cacheName === undefined ? [...stored.values()] : [stored.get(cacheName)]
    for (const entries of caches) {
      const found = entries?.get(toAddress(key))
      if (found !== undefined) return found.clone()
    }
    return undefined
  }

  beforeEach(() => {
    network.clear()
    stored.clear()
    requested.length = 0
    told.length = 0
    vi.resetModules()
    vi.stubGlobal('indexedDB', new IDBFactory())
    vi.stubGlobal('__WB_DISABLE_DEV_LOGS', true)
    vi.stubGlobal('simakBuild', build)
    vi.stubGlobal('location', new URL(`${site}/worker.js`))
    vi.stubGlobal('registration', { scope: `${site}/` })
    vi.stubGlobal('clients', { matchAll: async () => [client] })
    vi.stubGlobal('skipWaiting', skipWaiting.mockClear())
    vi.stubGlobal('ExtendableEvent', StubEvent)
    vi.stubGlobal('FetchEvent', class extends StubEvent {})
    vi.stubGlobal('caches', {
      open,
      match,
      keys: async () => [...stored.keys()],
      delete: async (name: string) => stored.delete(name),
    })
    vi.stubGlobal('fetch', async (input: Request | string) => {
      const address = toAddress(input)
      requested.push(address)
      const answer = network.get(address)
      if (answer === undefined) throw new TypeError('Failed to fetch')
      return answer()
    })
    vi.stubGlobal('self', globalThis)
  })
  // The stubs stay: workbox goes on evicting old entries after a test has ended.
  afterEach(() => {
    vi.useRealTimers()
  })

  return {
    network,
    requested,
    told,
    keep,
    install() {
      keep(buildCache, `${site}/offline.html?__WB_REVISION__=satu`, page('Halaman kosong'))
      keep(buildCache, `${site}/assets/app.js`, script('start()'))
    },
    listKept: (cacheName) => [...(stored.get(cacheName)?.keys() ?? [])],
    async ask(route, address) {
      const event = new StubEvent()
      const handle = typeof route === 'function' ? route : route.handle.bind(route)
      const request = new Request(address)
      const response = await handle({ request, event, url: new URL(address) })
      await event.settle()
      return response.text()
    },
    async post(answer, message) {
      const answers: unknown[] = []
      const event = new StubEvent()
      const ports = [createPort(answers)]
      answer(
        Object.assign(event, {
          data: message,
          source: createPort(told),
          ports,
          lastEventId: '',
          origin: site,
        }),
      )
      await event.settle()
      return answers
    },
    skipWaiting,
  }
}

/** A page of the site as the server answers it; its script is `/assets/app.js`. */
export function page(words: string, headers: Record<string, string> = {}): Response {
  const script = '<script type="module" src="/assets/app.js"></script>'
  return new Response(`<div id="simak">${words}</div>${script}`, {
    headers: { 'Content-Type': 'text/html', ...headers },
  })
}

/** The login page of a hotel network, which answers for every address. */
export function loginPage(): Response {
  return new Response('<h1>Welcome, guest</h1>', { headers: { 'Content-Type': 'text/html' } })
}

/** A script of the app. */
export function script(code: string): Response {
  return new Response(code, { headers: { 'Content-Type': 'text/javascript' } })
}

/** A JSON file as the server answers it. */
export function json(data: unknown, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify(data), {
    headers: { 'Content-Type': 'application/json', ...headers },
  })
}

/** A port that collects what is posted to it. */
function createPort(posted: unknown[]): MessagePort {
  const { port1 } = new MessageChannel()
  vi.spyOn(port1, 'postMessage').mockImplementation((message) => void posted.push(message))
  return port1
}

/** An event that keeps a worker alive until its promises have ended. */
class StubEvent extends Event {
  #pending: Promise<unknown>[] = []
  constructor() {
    super('fetch')
  }
  waitUntil(pending: Promise<unknown>): void {
    this.#pending.push(pending)
  }
  async settle(): Promise<void> {
    while (this.#pending.length > 0) await Promise.allSettled(this.#pending.splice(0))
  }
}

function toAddress(key: Request | string): string {
  return new URL(typeof key === 'string' ? key : key.url, site).href
}
