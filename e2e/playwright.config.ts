import { fileURLToPath } from 'node:url'
import { defineConfig, devices } from '@playwright/test'
import { browserFlags } from './browser-flags.ts'
import { sampleBuild } from './sample-archive.ts'
import { subPathBuild } from './sub-path.ts'
import { versionsBuild } from './versions-site.ts'

const {
  CI,
  SIMAK_BROWSER,
  SIMAK_E2E_PORT = '4174',
  SIMAK_E2E_SUB_PATH_PORT = '4175',
  SIMAK_E2E_VERSIONS_PORT = '4176',
  SIMAK_E2E_SAMPLE_PORT = '4177',
} = process.env

const baseURL = `http://127.0.0.1:${SIMAK_E2E_PORT}/`
const versionsURL = `http://127.0.0.1:${SIMAK_E2E_VERSIONS_PORT}/`
const subPathURL = `http://127.0.0.1:${SIMAK_E2E_SUB_PATH_PORT}${subPathBuild.SIMAK_BASE}`
const sampleURL = `http://127.0.0.1:${SIMAK_E2E_SAMPLE_PORT}/`

/** Serves a built folder like a static host. */
function serve(folder: string, url: string, env: Record<string, string>) {
  return {
    command: `"${process.execPath}" --import tsx src/site/commands/serve.ts ${folder}`,
    cwd: fileURLToPath(new URL('..', import.meta.url)),
    env,
    url,
    reuseExistingServer: false,
    timeout: 30_000,
  }
}

/** Specs that depend on addresses, which are different below a sub-path. */
const aboutAddresses = [
  'addresses',
  'clicking-through',
  'offline',
  'publishing',
  'reading',
  'search-addresses',
]

const withoutScript = '**/without-script.spec.ts'
const sampleArchive = '**/sample-archive-*.spec.ts'

/** Specs of the site whose captures hold versions, and exports of addresses. */
const ofVersions = ['**/versions.spec.ts', '**/changes.spec.ts', '**/saved-addresses.spec.ts']

export default defineConfig({
  testDir: '.',
  // Vitest runs the files named .test.ts.
  testMatch: '**/*.spec.ts',
  fullyParallel: true,
  // Tests wait as much as they work: on two cores three workers take a sixth less time than two.
  workers: 3,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  // A machine that tests for others has busy moments; the summary names what passed only when run again.
  retries: CI === undefined ? 0 : 1,
  forbidOnly: CI !== undefined,
  reporter: 'list',
  use: {
    baseURL,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    // Tests must see every request of a page; those of offline reading allow a worker.
    serviceWorkers: 'block',
    // A trace films the page, which takes a third of the time, so only a second run has one.
    trace: 'on-first-retry',
    screenshot: 'only-on-failure',
    launchOptions: {
      ...(SIMAK_BROWSER ? { executablePath: SIMAK_BROWSER } : {}),
      args: browserFlags,
    },
  },
  projects: [
    {
      name: 'desktop',
      testIgnore: [withoutScript, sampleArchive, ...ofVersions],
      use: { viewport: { width: 1280, height: 900 } },
    },
    {
      name: 'phone',
      testIgnore: [withoutScript, sampleArchive, ...ofVersions],
      grep: /@phone\b/,
      use: { ...devices['Pixel 7'], viewport: { width: 360, height: 740 } },
    },
    {
      name: 'without script',
      testMatch: withoutScript,
      use: { viewport: { width: 1280, height: 900 }, javaScriptEnabled: false },
    },
    {
      name: 'sub-path',
      testMatch: aboutAddresses.map((name) => `**/${name}.spec.ts`),
      use: { viewport: { width: 1280, height: 900 }, baseURL: subPathURL },
    },
    {
      name: 'versions',
      testMatch: ofVersions,
      use: { viewport: { width: 1280, height: 900 }, baseURL: versionsURL },
    },
    {
      name: 'sample archive',
      testMatch: sampleArchive,
      use: { viewport: { width: 1280, height: 900 }, baseURL: sampleURL },
    },
  ],
  webServer: [
    serve('dist', baseURL, { PORT: SIMAK_E2E_PORT, SIMAK_BASE: '/' }),
    serve(subPathBuild.SIMAK_DIST, subPathURL, {
      PORT: SIMAK_E2E_SUB_PATH_PORT,
      SIMAK_BASE: subPathBuild.SIMAK_BASE,
    }),
    serve(versionsBuild.SIMAK_DIST, versionsURL, {
      PORT: SIMAK_E2E_VERSIONS_PORT,
      SIMAK_BASE: '/',
    }),
    serve(sampleBuild.SIMAK_DIST, sampleURL, { PORT: SIMAK_E2E_SAMPLE_PORT, SIMAK_BASE: '/' }),
  ],
})
