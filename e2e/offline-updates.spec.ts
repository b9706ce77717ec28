import { test } from './deploy.ts'
import { beIdle, waitForWhole } from './offline-parts.ts'
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

test('an update that nobody takes is not forced on the tab that was told', async ({
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

test.describe('without a worker', () => {
  test.use({ serviceWorkers: 'block' })

  test('a file that a deploy took away leads to one reload, never to a loop', async ({
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

    // A host that is half-way through its deploy: the page is new, but this file is not there.
    const gone = (await deploy.listAssets()).find((path) => /settings-panel.*\.js$/.test(path))
    await deploy.removeFile(gone ?? '')
    await page.getByRole('button', { name: 'Tampilan' }).last().click()
    await expect(page.getByText(/^Bagian ini belum dapat dibuka/)).toBeVisible()
  })
})
