import { type Browser, type BrowserContextOptions, chromium } from '@playwright/test'
import { paths } from '../src/core/publish/paths.ts'
import { slugFromHeadline } from '../src/core/text/slug.ts'
import { browserFlags } from './browser-flags.ts'
import { type FontSet, fontSets, limitFonts, listMissing } from './font-sets.ts'
import { listSeen, type Shift, watchShifts } from './page-parts.ts'
import { seed } from './seed.ts'
import { expect, type Site, test } from './site.ts'
import { throttle } from './throttle.ts'

/** One page of each type; the last does not exist. */
const pages = [
  paths.front,
  seed.path,
  paths.article(slugFromHeadline(seed.related[0]?.headline ?? '')),
  paths.searchFor('rusia'),
  paths.library,
  '/tidak-ada',
]

/** A word of the header tells in which language the app speaks. */
const headerWords = { 'id-ID': 'Terbaru', 'en-US': 'Latest' } as const

type Device = {
  locale: keyof typeof headerWords
  width: number
  isSlow?: boolean
}

const fastDevices: readonly Device[] = [360, 1280, 1920].flatMap((width) => [
  { locale: 'id-ID', width },
  { locale: 'en-US', width },
])

/** The English words arrive long after the text. */
const slowDevice: Device = { locale: 'en-US', width: 360, isSlow: true }

for (const fonts of fontSets) {
  test.describe(`where ${fonts.serif} stands in for the typeface`, () => {
    const lacking = listMissing(fonts)
    test.skip(lacking.length > 0, `This machine lacks ${lacking.join(', ')}.`)

    const devices = fonts.isMeasuredSlow ? [...fastDevices, slowDevice] : fastDevices
    for (const device of devices) {
      const { locale, width, isSlow = false } = device
      const line = isSlow ? ', on a slow line' : ''
      test(`nothing moves while a page loads, at ${width} px in ${locale}${line}`, async ({
        site,
        baseURL,
      }) => {
        if (isSlow) test.slow()
        site.allow(/the server responded with a status of 404/)
        const browser = await launch(fonts)
        try {
          expect(await findSerif(browser)).toBe(fonts.serif)
          for (const path of pages) {
            const url = new URL(path.slice(1), baseURL).href
            expect(await findShifts(browser, site, url, device), path).toEqual([])
          }
        } finally {
          await browser.close()
        }
      })
    }
  })
}

function launch(fonts: FontSet): Promise<Browser> {
  const { SIMAK_BROWSER } = process.env
  return chromium.launch({
    ...(SIMAK_BROWSER ? { executablePath: SIMAK_BROWSER } : {}),
    args: browserFlags,
    env: { ...process.env, ...limitFonts(fonts) },
  })
}

/** Returns the family that the browser finds first among those that `fonts.css` fits to the typeface. */
async function findSerif(browser: Browser): Promise<string | undefined> {
  const page = await browser.newPage()
  const families = "Georgia, 'Noto Serif', 'Liberation Serif', 'DejaVu Serif'"
  await page.setContent(`<p style="font-family: ${families}">Simak</p>`)
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('DOM.enable')
  await cdp.send('CSS.enable')
  const { root } = await cdp.send('DOM.getDocument')
  const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'p' })
  const { fonts } = await cdp.send('CSS.getPlatformFontsForNode', { nodeId })
  await page.close()
  return fonts[0]?.familyName
}

/** Opens a page as a reader does for the first time, and returns the visible shifts until it is quiet. */
async function findShifts(
  browser: Browser,
  site: Site,
  url: string,
  { locale, width, isSlow = false }: Device,
): Promise<Shift[]> {
  const options: BrowserContextOptions = {
    locale,
    viewport: { width, height: 800 },
    serviceWorkers: 'block',
    timezoneId: 'Asia/Jakarta',
  }
  const context = await browser.newContext(options)
  site.watch(context)
  const page = await context.newPage()
  if (isSlow) await throttle(await context.newCDPSession(page))
  const readShifts = await watchShifts(page)
  await page.goto(url)
  await page.waitForFunction(() => 'app' in document.documentElement.dataset)
  await expect(page.getByRole('link', { name: headerWords[locale], exact: true })).toBeVisible()
  // Until the last part, answer and typeface are there.
  await page.waitForLoadState('networkidle')
  const shifts = await readShifts()
  await context.close()
  return listSeen(shifts)
}
