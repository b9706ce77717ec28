/** The parts of a `Response` that are checked before it is cached. */
export type Answer = {
  status: number
  /** The `type` of a `Response`: basic, cors, … */
  type: string
  redirected: boolean
  /** The final address, after redirects. */
  url: string
  headers: { get: (name: string) => string | null }
}

/** Expected content types by the end of an address; an address without extension is a page. */
const kinds: readonly [ending: RegExp, type: RegExp][] = [
  [/\.m?js$/, /\bjavascript\b/],
  [/\.css$/, /^text\/css\b/],
  [/\.json$/, /\bjson\b/],
  [/\.woff2$/, /\bfont\b|octet-stream/],
  [/\.(?:svg|png|jpe?g|gif|webp|avif|ico)$/, /^image\//],
  [/(?:^|\/)[^./]*$|\.html$/, /^text\/html\b/],
]

/**
 * Whether an answer is what its address promises: complete, same-origin, not redirected elsewhere, and of
 * the right content type. A server that answers a missing file with a page must not poison a cache.
 */
export function isValidAnswer(answer: Answer, address: string): boolean {
  const isOurs = answer.type === 'basic' || answer.type === 'default'
  if (answer.status !== 200 || !isOurs) return false
  if (answer.redirected && findPlace(answer.url) !== findPlace(address)) return false
  const type = answer.headers.get('content-type') ?? ''
  const path = address.replace(/[?#].*$/s, '')
  return kinds.some(([ending, expected]) => ending.test(path) && expected.test(type))
}

/** Hosts redirect between the spellings of a page: with a slash, with `.html`, with neither. */
function findPlace(address: string): string {
  return address.replace(/[?#].*$/s, '').replace(/(?:\/index)?(?:\.html)?\/?$/, '')
}
