import type { Page } from '@playwright/test'
import { paths } from '../src/core/publish/paths.ts'
import { type Answer, sumBytes, test } from './counting-host.ts'
import { beIdle, countCached, waitForWorker } from './offline-parts.ts'
import { heading, related, startButton } from './page-parts.ts'
import { sampleBuild } from './sample-archive.ts'
import { seed, today } from './seed.ts'
import { expect } from './site.ts'

/** Bytes that may be fetched unasked beside the page, its font and the app, in a visit of any length. */
const maxUnasked = 60_000

/** Bytes of the offline worker and the parts of the app that it keeps, once a build. */
const maxWorker = 110_000

const isContent = ({ path }: Answer) => /^\/(?:data|search-index|media)\//.test(path)

test.beforeEach(({ site }) => site.setClock(today))

/** Waits until nothing has been requested for a while. */
async function waitForQuiet(page: Page, answers: readonly Answer[]): Promise<void> {
  for (let last = -1; last !== answers.length; ) {
    last = answers.length
    await page.clock.fastForward(20_000)
    await new Promise((resolve) => setTimeout(resolve, 700))
  }
}

test('a small edition is kept whole for at most 60 KB, and the app offline for 110 KB', async ({
  page,
  site,
  host,
}) => {
  await site.open(seed.path)
  await waitForWorker(page, site)
  await expect.poll(() => countCached(page), { timeout: 20_000 }).toMatchObject({ latest: 25 })
  await waitForQuiet(page, host.answers)
  expect(sumBytes(host.answers.filter(isContent))).toBeLessThanOrEqual(maxUnasked)
  // The page loads its scripts as scripts; the worker fetches what it keeps.
  const forWorker = host.answers.filter(
    (answer) => /^(?:serviceworker|empty)$/.test(answer.destination) && !isContent(answer),
  )
  expect(forWorker.length).toBeGreaterThan(20)
  const listed = forWorker.map(({ path, bytes }) => `${path} ${bytes}`).join(', ')
  expect(sumBytes(forWorker), listed).toBeLessThanOrEqual(maxWorker)

  // Once a build: another page asks only whether the list has changed.
  const before = host.answers.length
  await page.reload()
  await beIdle(page, site)
  await waitForQuiet(page, host.answers)
  const later = host.answers.slice(before)
  expect(later.filter(({ path }) => path.startsWith('/assets/'))).toEqual([])
  expect(later.filter(isContent).map(({ path }) => path)).toEqual([paths.data.offline])
})

test.describe('an edition of more than 60 KB', () => {
  test.use({ siteFolder: sampleBuild.SIMAK_DIST })

  test('is offered in words, and nothing of it is fetched unasked', async ({
    page,
    site,
    host,
  }) => {
    await site.open(paths.front)
    await waitForWorker(page, site)
    await waitForQuiet(page, host.answers)
    const unasked = host.answers.filter(
      (answer) => isContent(answer) && !answer.path.startsWith('/media/'),
    )
    expect(sumBytes(unasked)).toBeLessThanOrEqual(maxUnasked)
    expect((await countCached(page)).latest ?? 0).toBe(0)
    await site.open(paths.library)
    const offer = page.getByRole('button', { name: /^Unduh semua \d+ berita untuk dibaca luring/ })
    await expect(offer).toHaveText(/\((?:0,\d|1,\d) MB\)$|\(\d+ KB\)$/)
  })
})

test('under Save-Data nothing is kept until the reader keeps something', async ({
  page,
  site,
  host,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
  })
  await site.open(seed.path)
  await startButton(page).click()
  await beIdle(page, site)
  await waitForQuiet(page, host.answers)
  expect(host.answers.filter(({ path }) => path === paths.worker)).toEqual([])
  expect(host.answers.filter(isContent)).toEqual([])
  await related(page).getByRole('link').first().click()
  await expect(heading(page)).not.toHaveText(seed.headline)
  await page.getByRole('button', { name: 'Simpan', exact: true }).click()
  await expect
    .poll(() => host.answers.filter(({ path }) => path === paths.worker).length)
    .toBeGreaterThan(0)
  await expect.poll(() => countCached(page)).toMatchObject({ saved: 1 })
})
