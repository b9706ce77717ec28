import { findCentre, heading, holdAnswers, related, startButton } from './page-parts.ts'
import { seed, today } from './seed.ts'
import { expect, test } from './site.ts'

test.beforeEach(({ site }) => site.setClock(today))

test('a tap during a page transition is not lost', async ({ page, context, site }) => {
  await site.open(seed.path)
  await site.ready()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Animation.enable')
  await devtools.send('Animation.setPlaybackRate', { playbackRate: 0.01 })
  const link = related(page).getByRole('link').first()
  const headline = await link.innerText()
  await link.click()
  await expect(heading(page)).toHaveText(headline)
  await page.mouse.click(...(await findCentre(page.getByRole('link', { name: 'Terbaru' }))))
  await expect(heading(page)).toHaveText(/^Edisi/)
})

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('the next page is shown at once, without an animation', async ({ page, site }) => {
    await site.open(seed.path)
    await site.ready()
    await related(page).getByRole('link').first().click()
    await expect(heading(page)).toBeFocused()
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0)
  })
})

test('a link under a resting pointer is prefetched once; passing over it fetches nothing', async ({
  page,
  site,
}) => {
  await site.open(seed.path)
  await site.ready()
  const fetched: string[] = []
  page.on('request', (request) => {
    if (request.url().includes('/data/articles/')) fetched.push(request.url())
  })
  const [first, second] = [
    related(page).getByRole('link').nth(0),
    related(page).getByRole('link').nth(1),
  ]
  await first.hover()
  await expect.poll(() => fetched.length).toBe(1)
  await first.click()
  await expect(heading(page)).toBeFocused()
  await expect(related(page)).toBeVisible()
  expect(fetched).toHaveLength(1)
  await page.goBack()
  const [x, y] = await findCentre(second)
  // The page's clock is paused: on a busy machine the pass would take long enough to count as a hover.
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000)
  await page.mouse.move(x, y)
  await page.clock.runFor(50)
  await page.mouse.move(x, y - 200)
  await page.getByRole('link', { name: 'Terbaru' }).hover()
  await page.clock.runFor(1000)
  expect(fetched.filter((url) => !url.includes(fetched[0] ?? ''))).toHaveLength(0)
})

test.describe('under Save-Data', () => {
  test('nothing is prefetched', async ({ page, site }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
    })
    await site.open(seed.path)
    await startButton(page).click()
    await site.ready()
    const fetched: string[] = []
    page.on('request', (request) => {
      if (request.url().includes('/data/articles/')) fetched.push(request.url())
    })
    const link = related(page).getByRole('link').first()
    const headline = await link.innerText()
    await link.hover()
    await page.clock.fastForward(1000)
    expect(fetched).toHaveLength(0)
    await link.click()
    await expect(heading(page)).toHaveText(headline)
    await expect(related(page)).toBeVisible()
    expect(fetched).toHaveLength(1)
  })
})

test('a press before the app has started is neither lost nor handled twice', async ({
  page,
  site,
}) => {
  const release = await holdAnswers(page, '**/assets/main-*.js')
  const asked = page.waitForRequest('**/assets/main-*.js')
  await site.open(seed.path)
  const link = related(page).getByRole('link').first()
  const headline = await link.innerText()
  await asked
  // The press waits for the app for a time that must not pass.
  await page.clock.pauseAt(new Date(today).getTime() + 60_000)
  await link.click()
  await expect(heading(page)).toHaveText(seed.headline)
  release()
  // The app starts its second half in a task of its own, by a timer that may still be due.
  const readHeadline = async () => {
    await page.clock.runFor(1)
    return heading(page).innerText()
  }
  await expect.poll(readHeadline).toBe(headline)
  await expect(heading(page)).toBeFocused()
  await page.clock.resume()
  expect(await page.evaluate(() => history.length)).toBe(3)
})

test('if the app fails to load, the browser follows the link', async ({ page, site }) => {
  site.allow(/Failed to load resource/)
  await page.route('**/assets/main-*.js', (route) => route.abort())
  await site.open(seed.path)
  const link = related(page).getByRole('link').first()
  const headline = await link.innerText()
  await link.click()
  await expect(heading(page)).toHaveText(headline)
})
