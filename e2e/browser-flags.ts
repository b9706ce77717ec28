/**
 * Flags of the browser for tests and measurements. Playwright already disables Chromium's sandbox, which
 * does not work for root.
 */
export const browserFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // Makes all other hosts unreachable, also for preconnects and workers. Playwright's routing covers only
  // requests, and disables the HTTP cache for every test.
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]
