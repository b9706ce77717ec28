import type { CDPSession } from 'playwright-core'

/** Data from the network. `at` is in ms since the epoch, `bytes` is the size on the wire. */
type Arrival = { at: number; bytes: number; isHead: boolean; resource: string; path: string }

/** A request: its resource type in the browser's words ("Script", "Font"), and its path. */
type Request = {
  resource: string
  path: string
  received: number
  isOpen: boolean
  /** When it was sent, or its last data arrived, in ms since the epoch. */
  activeAt: number
}

/** The browser does not say of each prefetched page that it has arrived; after such a silence it has. */
const silenceMs = 5000

/**
 * Records the network traffic of one page and all its documents, headers included. Answers from a cache
 * cost nothing on the wire and do not count.
 */
export class NetworkLog {
  readonly #requests = new Map<string, Request>()
  readonly #arrivals: Arrival[] = []
  #lastAt = 0
  /** Offset of the protocol's own clock to the epoch, in ms. */
  #epoch = 0

  constructor(cdp: CDPSession) {
    cdp.on('Network.requestWillBeSent', (event) => {
      if (!/^https?:/.test(event.request.url)) return
      this.#epoch = (event.wallTime - event.timestamp) * 1000
      this.#requests.set(event.requestId, {
        resource: event.type ?? 'Other',
        path: new URL(event.request.url).pathname,
        received: 0,
        isOpen: true,
        activeAt: event.wallTime * 1000,
      })
    })
    cdp.on('Network.responseReceived', ({ requestId, timestamp, response }) => {
      if (response.fromDiskCache || response.fromServiceWorker) return
      this.#arrive(requestId, timestamp, response.encodedDataLength, true)
    })
    cdp.on('Network.dataReceived', ({ requestId, timestamp, encodedDataLength }) => {
      this.#arrive(requestId, timestamp, encodedDataLength)
    })
    cdp.on('Network.loadingFinished', ({ requestId, timestamp, encodedDataLength }) => {
      const received = this.#requests.get(requestId)?.received ?? 0
      this.#arrive(requestId, timestamp, encodedDataLength - received)
      this.#close(requestId)
    })
    cdp.on('Network.loadingFailed', ({ requestId }) => this.#close(requestId))
  }

  /** Bytes that arrived until a moment. */
  bytesUntil(at: number): number {
    return this.#sum((arrival) => arrival.at <= at)
  }

  /** Bytes of script that arrived until a moment, without response headers. */
  scriptUntil(at: number): number {
    return this.#sum(
      (arrival) => arrival.at <= at && arrival.resource === 'Script' && !arrival.isHead,
    )
  }

  /** Bytes that arrived from a moment on, without fonts. */
  bytesSince(at: number): number {
    return this.#sum((arrival) => arrival.at >= at && arrival.resource !== 'Font')
  }

  /** Number of requests so far. */
  get requestCount(): number {
    return this.#requests.size
  }

  /** Lists the requests whose response is still arriving: "/fonts/a.woff2 (Font)". */
  listOpen(): string[] {
    return [...this.#requests.values()]
      .filter(({ isOpen, activeAt }) => isOpen && Date.now() - activeAt < silenceMs)
      .map(({ path, resource }) => `${path} (${resource})`)
  }

  /** The last request or arrival, in ms since the epoch. */
  get lastAt(): number {
    return this.#lastAt
  }

  /** Lists the arrivals, one per line, to find out where the bytes went. */
  describe(startAt: number): string[] {
    return this.#arrivals.map(({ at, bytes, resource, path }) =>
      [`${(at - startAt).toFixed(0)} ms`, `${bytes} bytes`, resource, path].join('  '),
    )
  }

  #arrive(requestId: string, timestamp: number, bytes: number, isHead = false): void {
    const request = this.#requests.get(requestId)
    if (request === undefined || bytes <= 0) return
    request.received += bytes
    const at = this.#toEpoch(timestamp)
    request.activeAt = at
    this.#arrivals.push({ at, bytes, isHead, resource: request.resource, path: request.path })
    this.#lastAt = Math.max(this.#lastAt, at)
  }

  #close(requestId: string): void {
    const request = this.#requests.get(requestId)
    if (request !== undefined) request.isOpen = false
  }

  #sum(counts: (arrival: Arrival) => boolean): number {
    return this.#arrivals.filter(counts).reduce((sum, { bytes }) => sum + bytes, 0)
  }

  #toEpoch(timestamp: number): number {
    return timestamp * 1000 + this.#epoch
  }
}
