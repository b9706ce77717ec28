/** Hashes of the inline scripts and styles of a page, as the policy writes them. */
type InlineHashes = { scripts: readonly string[]; styles: readonly string[] }

/**
 * The content security policy of every page. It allows the site's own files, and inline scripts and styles by
 * their hash. The page has it second, before anything that it judges. A `<meta>` must not hold
 * `frame-ancestors`, so `_headers` does.
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
