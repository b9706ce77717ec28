/** Hashes of what stands in a page itself, each as the policy writes it. */
type InlineHashes = { scripts: readonly string[]; styles: readonly string[] }

/**
 * The content security policy of every page: nothing is allowed but the site's own files, and what
 * stands in the page itself by its hash. It is the second thing in the page, before all that it judges.
 * `frame-ancestors` is missing: a `<meta>` may not carry it, so `_headers` does.
 */
export function formatContentPolicy({ scripts, styles }: InlineHashes): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts.join(' ')}`,
    `style-src 'self' ${styles.join(' ')}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    // The form of the search works before the app does.
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    // The one policy of the site knows one address: that of its worker.
    'trusted-types simak',
  ].join('; ')
}
