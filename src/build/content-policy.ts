/**
 * The content security policy of every page: nothing is allowed but the site's own files, and inline
 * styles by their hash. `frame-ancestors` is for the header only; a `<meta>` may not carry it.
 */
export function formatContentPolicy(styleHashes: readonly string[]): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' ${styleHashes.join(' ')}`,
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
  ].join('; ')
}
