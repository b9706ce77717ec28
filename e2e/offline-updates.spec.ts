import { bundleWorker, fillWorker } from '../src/site/offline/worker-script.ts'
import { test } from './deploy.ts'
import { beIdle, countCached, waitForWhole } from './offline-parts.ts'
import { heading } from './page-parts.ts'
import { seed, today } from './seed.ts'
import { expect } from './site.ts'

test.beforeEach(({ site }) => site.setClock(today))

test('an update is offered, and the old tab keeps reading with its own files', async ({
  page,
  site,
  deploy,
}) => {
  await site.open(seed.path)
  await waitForWhole(page, site, deploy)
  await page.evaluate(() => Object.assign(window, { isOldTab: true }))
  await deploy.deployNext()

  const second = await page.context().newPage()
  await second.clock.install({ time: today })
  await second.goto(deploy.url)
  await second.waitForFunction(() => 'app' in document.documentElement.dataset)
  await second.clock.fastForward(11_000)
  await second.getByText('Versi baru Simak tersedia.').waitFor()
  const reloaded = second.waitForEvent('load')
  await second.getByRole('button', { name: 'Muat ulang' }).click()
  await reloaded
  await expect(heading(second)).toHaveText(/^Edisi/)

  expect(await page.evaluate(() => 'isOldTab' in window)).toBe(true)
  await page.getByRole('button', { name: 'Pintasan' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await page.evaluate(() => 'isOldTab' in window)).toBe(true)
})

test('an ignored update does not replace the tab that offered it', async ({
  page,
  site,
  deploy,
}) => {
  await site.open(seed.path)
  await waitForWhole(page, site, deploy)
  await deploy.deployNext()
  await page.reload()
  await beIdle(page, site)
  await page.getByText('Versi baru Simak tersedia.').waitFor()
  await page.getByRole('button', { name: 'Tutup' }).click()
  const waiting = await page.evaluate(
    async () => (await navigator.serviceWorker.getRegistration())?.waiting?.state,
  )
  expect(waiting).toBe('installed')
  await expect(heading(page)).toHaveText(seed.headline)
})

test('a site without a worker removes the old one with its caches, and keeps the library', async ({
  page,
  site,
  deploy,
}) => {
  await site.open(seed.path)
  await waitForWhole(page, site, deploy)
  await page.getByRole('button', { name: 'Simpan' }).click()
  await expect(page.getByText(/^Tersimpan di Pustaka/)).toBeVisible()
  const { pathname: base } = new URL(deploy.url)
  const { code } = await bundleWorker('src/worker/off.ts')
  const values = { base, id: 'off', shell: [], rest: [], isWhole: true }
  await deploy.edit('sw.js', () => fillWorker(code, values))
  // A plain file names no icon, so the browser tries its default address.
  site.allow(/favicon\.ico/)
  // Not a page, because the app of this host still has a worker, and would cache saved stories again.
  await site.open('/robots.txt')
  await expect.poll(() => countCached(page), { timeout: 20_000 }).toEqual({})
  expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([])
  await site.open('/library')
  await expect(page.getByRole('link', { name: seed.headline }).first()).toBeVisible()
})

test.describe('without a worker', () => {
  test.use({ serviceWorkers: 'block' })

  test('if a deploy deletes the app before it starts, the page loads the new build', async ({
    page,
    site,
    deploy,
  }) => {
    site.allow(/Failed to load resource: the server responded with a status of 404/)
    const opened: string[] = []
    page.on('domcontentloaded', () => opened.push(page.url()))
    await page.route(
      '**/assets/main-*.js',
      async (route) => {
        await deploy.deployNext()
        await route.continue()
      },
      { times: 1 },
    )
    await site.open(seed.path)
    await site.ready()
    expect(opened).toHaveLength(2)
    await page.getByRole('button', { name: 'Pintasan' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
  })

  test('a file that a deploy deleted causes one reload, never a loop', async ({
    page,
    site,
    deploy,
  }) => {
    site.allow(/Failed to load resource: the server responded with a status of 404/)
    await site.open(seed.path)
    await beIdle(page, site)
    await deploy.deployNext()
    await page.getByRole('button', { name: 'Pintasan' }).click()
    await page.getByText(/^Simak sudah diperbarui/).waitFor()
    await page.getByRole('button', { name: 'Muat ulang' }).click()
    await page.getByRole('button', { name: 'Pintasan' }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')

    // A deploy that is half done: the page is new, but this file is missing.
    const gone = (await deploy.listAssets()).find((path) => /settings-panel.*\.js$/.test(path))
    await deploy.removeFile(gone ?? '')
    await page.getByRole('button', { name: 'Tampilan' }).last().click()
    await expect(page.getByText(/^Bagian ini belum dapat dibuka/)).toBeVisible()
  })
})
