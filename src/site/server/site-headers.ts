import { paths } from '../../core/publish/paths.ts'

/** Where pages are, and the other files that change under their names. */
const pages = ['/', '/articles/*', '/archive/*', paths.library, paths.searchPage, paths.offline]
const changing = [
  '/data/*',
  // Named by their content, but a host that answers a missing one with a page must not make it last.
  '/search-index/*',
  '/feed.*',
  '/sitemap*',
  '/robots.txt',
  paths.worker,
  paths.manifest,
]

/**
 * The `_headers` file of a built site, in the form that Netlify, Cloudflare Pages and others read.
 * Paths are below the site's base. Hashed files never change; the rest is asked for anew each time.
 * A page says its own policy, for itself alone; only who may frame it must be said in a header.
 */
export function formatSiteHeaders(): string {
  const rules: [path: string, ...headers: string[]][] = [
    ['/*', 'Referrer-Policy: no-referrer', 'X-Content-Type-Options: nosniff'],
    ['/assets/*', 'Cache-Control: public, max-age=31536000, immutable'],
    ...changing.map((path): [string, string] => [path, 'Cache-Control: no-cache']),
    ...pages.map((path): [string, string, string] => [
      path,
      'Cache-Control: no-cache',
      "Content-Security-Policy: frame-ancestors 'none'",
    ]),
  ]
  return rules
    .map(([path, ...headers]) => [path, ...headers.map((header) => `  ${header}`), ''].join('\n'))
    .join('')
}
