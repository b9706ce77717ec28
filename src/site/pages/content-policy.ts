/** Hashes of a page's inline scripts and styles, in the form of the policy. */
type InlineHashes = { scripts: readonly string[]; styles: readonly string[] }

/**
 * Formats the content security policy of a page: only the site's own files, and inline code by its hash. It
 * is the second element of the head, before everything it applies to. `frame-ancestors` is in `_headers`,
 * because a `<meta>` cannot set it.
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
    // The search form also works before the app has started.
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    // One policy creates only the address of the worker, the other only those rules.
    'trusted-types simak simak-rules',
  ].join(';')
}
