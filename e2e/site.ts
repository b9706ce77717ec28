import { AxeBuilder } from '@axe-core/playwright'
import {
  type BrowserContext,
  test as base,
  expect,
  type Page,
  type Response,
} from '@playwright/test'
import { Watch } from './watch.ts'

export { expect }

/** The site under test, as specs use it. */
export type Site = {
  /** Accepts a message (console, page error or foreign request) that would otherwise fail the test. */
  allow(pattern: RegExp): void
  /** Sets the page's clock to an ISO instant. Time continues from there, and timers still run. */
  setClock(iso: string): Promise<void>
  /** Opens a path such as `/articles/x`, and checks the status. */
  open(path: string, options?: { readonly status?: number }): Promise<Response>
  /** Waits until the app is hydrated. */
  ready(): Promise<void>
  /**
   * Fails with a readable list when the page violates WCAG 2.2 A or AA, or axe's best practices. Contrast is
   * checked in light and in dark.
   */
  checkAccessibility(): Promise<void>
  /** Fails with a readable list when a text has too little contrast in the theme that the reader has chosen. */
  checkContrast(): Promise<void>
  /** Watches another context (a second device) like the test's own. */
  watch(context: BrowserContext): void
}

/**
 * Playwright's `test` with `site`. Every test fails when the browser logs an error or a warning (such as a
 * violated content policy), when a script throws, or when anything is requested from another origin.
 */
export const test = base.extend<{ site: Site }>({
  site: [
    async ({ page, context, baseURL }, use) => {
      if (baseURL === undefined) throw new Error('The site under test has no baseURL.')
      const watch = new Watch(baseURL)
      watch.follow(context)
      // Logged in tests that block service workers; the site has only tried to register one.
      watch.allow(/^console warning: Service Worker registration blocked by Playwright/)
      let hasClock = false
      await use({
        allow: (pattern) => watch.allow(pattern),
        watch: (other) => watch.follow(other),
        async setClock(iso) {
          if (hasClock) await page.clock.setSystemTime(iso)
          else await page.clock.install({ time: iso })
          hasClock = true
        },
        async open(path, { status = 200 } = {}) {
          const url = new URL(path.replace(/^\/+/, ''), baseURL).href
          if (status >= 400) watch.allowStatus(url)
          const response = await page.goto(url)
          if (response === null) throw new Error(`${path} was not loaded: only its #hash differs.`)
          expect(response.status(), `status of ${path}`).toBe(status)
          return response
        },
        ready: async () => {
          await page.waitForFunction(() => 'app' in document.documentElement.dataset)
        },
        checkAccessibility: () => checkAccessibility(page),
        checkContrast: () => checkContrast(page),
      })
      // After one more answer of the page, the browser's last messages have arrived.
      await page.evaluate(() => undefined).catch(() => undefined)
      expect(watch.unexpected(), 'what the browser had to complain about').toEqual([])
    },
    { auto: true },
  ],
})

/** A check takes this much longer on a machine that has other work. */
const checkLimitMs = 30_000

const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

async function checkAccessibility(page: Page): Promise<void> {
  await checkRules(page, (axe) => axe.withTags(axeTags))
  const isDark = await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)
  await page.emulateMedia({ colorScheme: isDark ? 'light' : 'dark' })
  await checkContrast(page)
  await page.emulateMedia({ colorScheme: isDark ? 'dark' : 'light' })
}

function checkContrast(page: Page): Promise<void> {
  return checkRules(page, (axe) => axe.withRules('color-contrast'))
}

async function checkRules(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<void> {
  test.setTimeout(test.info().timeout + checkLimitMs)
  // No page has frames. To prepare for them, and to describe what is right, would take longer than all rules.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] })
  const { violations } = await choose(axe).analyze()
  const lines = violations.map(({ id, impact, help, nodes }) =>
    [
      `${id} (${impact}): ${help}`,
      ...nodes.map((node) => `  ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
    ].join('\n'),
  )
  expect(lines, `accessibility of ${page.url()}`).toEqual([])
}
