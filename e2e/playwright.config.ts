import { fileURLToPath } from 'node:url'
import { defineConfig, devices } from '@playwright/test'

const { CI, SIMAK_BASE = '', SIMAK_BROWSER, SIMAK_E2E_PORT = '4174' } = process.env
const base = SIMAK_BASE.split('/').filter((segment) => segment !== '')
const baseURL = new URL(
  base.length === 0 ? '/' : `/${base.join('/')}/`,
  `http://127.0.0.1:${SIMAK_E2E_PORT}`,
).href

export default defineConfig({
  testDir: '.',
  // Files named .test.ts are Vitest's.
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: CI !== undefined,
  reporter: 'list',
  use: {
    baseURL,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(SIMAK_BROWSER ? { executablePath: SIMAK_BROWSER } : {}),
      // Playwright already starts Chromium without its sandbox, which root needs.
      args: [
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        // No other host can be reached, not even by a preconnect or a worker. Routing would do it
        // for requests only, and would switch off the HTTP cache for every test.
        '--no-proxy-server',
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      ],
    },
  },
  projects: [
    {
      name: 'desktop',
      use: { viewport: { width: 1280, height: 900 } },
    },
    {
      name: 'phone',
      grep: /@phone\b/,
      use: { ...devices['Pixel 7'], viewport: { width: 360, height: 740 } },
    },
  ],
  webServer: {
    command: `"${process.execPath}" --import tsx src/build/serve.ts`,
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env: { PORT: SIMAK_E2E_PORT, SIMAK_BASE },
    url: baseURL,
    reuseExistingServer: false,
    timeout: 30_000,
  },
})
