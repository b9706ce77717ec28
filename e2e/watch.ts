import type { BrowserContext, ConsoleMessage, Page } from '@playwright/test'

/** Records what a browser does that the site must never make it do. */
export class Watch {
  readonly #host: string
  readonly #messages: string[] = []
  readonly #allowed: ((message: string) => boolean)[] = []

  /** `siteUrl` is any address of the site under test. */
  constructor(siteUrl: string) {
    this.#host = new URL(siteUrl).host
  }

  /** Listens to all pages and workers of a context, including later ones. */
  follow(context: BrowserContext): void {
    context.on('console', (message) => this.#recordConsole(message))
    context.on('weberror', (error) => this.#recordError(error.error()))
    context.on('request', (request) => this.#recordRequest(request.method(), request.url()))
    for (const page of context.pages()) this.#followPage(page)
    context.on('page', (page) => this.#followPage(page))
  }

  /** Allows matching messages, earlier and later ones. */
  allow(pattern: RegExp): void {
    // Not `test`, which keeps its position when the pattern has a g flag.
    this.#allowed.push((message) => message.search(pattern) !== -1)
  }

  /** Allows the line that the browser logs when this address answers with an error status. */
  allowStatus(url: string): void {
    this.#allowed.push(
      (message) => message.includes('responded with a status of') && message.endsWith(`(${url})`),
    )
  }

  /** The messages that were not allowed. */
  unexpected(): string[] {
    return this.#messages.filter(
      (message) => !this.#allowed.some((isAllowed) => isAllowed(message)),
    )
  }

  #followPage(page: Page): void {
    page.on('websocket', (socket) => this.#recordRequest('WebSocket', socket.url()))
  }

  #recordConsole(message: ConsoleMessage): void {
    if (message.type() !== 'error' && message.type() !== 'warning') return
    this.#record(`console ${message.type()}: ${message.text()} (${message.location().url})`)
  }

  #recordError({ name, message, stack }: Error): void {
    // On a busy machine Chromium drops the fade between two documents, and reports it in the page's name.
    if (message.startsWith('Transition was aborted because of invalid state')) return
    this.#record(`page error: ${stack || `${name}: ${message}`}`)
  }

  #recordRequest(method: string, url: string): void {
    const { protocol, host } = new URL(url)
    if (/^(https?|wss?):$/.test(protocol) && host !== this.#host) {
      this.#record(`request to another origin: ${method} ${url}`)
    }
  }

  #record(message: string): void {
    this.#messages.push(message)
  }
}
