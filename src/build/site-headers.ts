/**
 * The `_headers` file of a built site, in the form that Netlify, Cloudflare Pages and others read.
 * Paths are below the site's base. Hashed files never change; the rest is asked for anew each time.
 */
export function formatSiteHeaders(policy: string): string {
  return [
    '/*',
    `  Content-Security-Policy: ${policy}; frame-ancestors 'none'`,
    '  Referrer-Policy: no-referrer',
    '  X-Content-Type-Options: nosniff',
    '/assets/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    ...['/', '/data/*', '/articles/*', '/archive/*', '/feed.*', '/sitemap*', '/robots.txt'].flatMap(
      (path) => [path, '  Cache-Control: no-cache'],
    ),
    '',
  ].join('\n')
}
