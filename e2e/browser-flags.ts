/**
 * How a browser is started for tests and measurements. Playwright already starts Chromium without its
 * sandbox, which root needs.
 */
export const browserFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  // No other host can be reached, not even by a preconnect or a worker. Routing would do it for
  // requests only, and would switch off the HTTP cache for every test.
  '--no-proxy-server',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
]
