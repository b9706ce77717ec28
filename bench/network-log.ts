import type { CDPSession } from 'playwright-core'

/** Something that came over the network: moments are ms since the epoch, sizes as on the wire. */
type Arrival = { at: number; bytes: number; isHead: boolean; resource: string; path: string }

/** A request: its kind as the browser names it ("Script", "Font"), and where it led. */
type Request = { resource: string; path: string; received: number; isOpen: boolean }

/**
 * Writes down what one page loads, headers included, from all its documents. What came from a cache
 * cost nothing on the wire and counts nothing.
 */
export class NetworkLog {
  readonly #requests = new Map<string, Request>()
  readonly #arrivals: Arrival[] = []
  #lastAt = 0
  /** What must be added to the protocol's own clock, in ms. */
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

  /** Bytes that had arrived by a moment. */
  bytesUntil(at: number): number {
    return this.#sum((arrival) => arrival.at <= at)
  }

  /** Bytes of script that had arrived by a moment, without the headers of its responses. */
  scriptUntil(at: number): number {
    return this.#sum(
      (arrival) => arrival.at <= at && arrival.resource === 'Script' && !arrival.isHead,
    )
  }

  /** Bytes that arrived from a moment on, without those of fonts. */
  bytesSince(at: number): number {
    return this.#sum((arrival) => arrival.at >= at && arrival.resource !== 'Font')
  }

  /** Number of requests so far. */
  get requestCount(): number {
    return this.#requests.size
  }

  /** True while a response is still on its way. */
  get isBusy(): boolean {
    return [...this.#requests.values()].some(({ isOpen }) => isOpen)
  }

  /** When something was last requested or arrived, in ms since the epoch. */
  get lastAt(): number {
    return this.#lastAt
  }

  /** One line for each arrival, for whoever wants to know where the bytes went. */
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
