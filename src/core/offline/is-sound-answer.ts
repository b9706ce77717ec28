/** What is looked at of an answer before it is kept. */
export type Answer = {
  status: number
  /** As `Response` names it. */
  type: string
  redirected: boolean
  /** Where the answer came from in the end. */
  url: string
  headers: { get: (name: string) => string | null }
}

/** Content types by the ending of an address; one without an ending is a page. */
const kinds: readonly [ending: RegExp, type: RegExp][] = [
  [/\.m?js$/, /\bjavascript\b/],
  [/\.css$/, /^text\/css\b/],
  [/\.json$/, /\bjson\b/],
  [/\.woff2$/, /\bfont\b|octet-stream/],
  [/\.(?:svg|png|jpe?g|gif|webp|avif|ico)$/, /^image\//],
  [/(?:^|\/)[^./]*$|\.html$/, /^text\/html\b/],
]

/**
 * Whether an answer is what its address promises: whole, from this site, not led elsewhere, and of the
 * right type. A server that answers a missing file with a page must not poison a cache.
 */
export function isSoundAnswer(answer: Answer, address: string): boolean {
  const isOurs = answer.type === 'basic' || answer.type === 'default'
  if (answer.status !== 200 || !isOurs) return false
  if (answer.redirected && findPlace(answer.url) !== findPlace(address)) return false
  const type = answer.headers.get('content-type') ?? ''
  const path = address.replace(/[?#].*$/s, '')
  return kinds.some(([ending, expected]) => ending.test(path) && expected.test(type))
}

/** Hosts lead between the spellings of one page: with a slash, with `.html`, with neither. */
function findPlace(address: string): string {
  return address.replace(/[?#].*$/s, '').replace(/(?:\/index)?(?:\.html)?\/?$/, '')
}
