import type { Page } from '@playwright/test'
import { paths } from '../src/core/publish/paths.ts'
import { bar, listen, press, startListening } from './listen-parts.ts'
import { brokenNetwork } from './offline-parts.ts'
import { findOverflow, heading, related } from './page-parts.ts'
import { seed, today } from './seed.ts'
import { expect, type Site, test } from './site.ts'
import { englishVoice, indonesianVoice, stubVoice, type Voice } from './stub-voice.ts'

const [first, second, third] = seed.related
const headlineOf = (story: typeof first) => story?.headline ?? ''

/** Ends sentence after sentence, until the page is that of the next story. */
async function endStory(page: Page, voice: Voice): Promise<void> {
  const title = await heading(page).textContent()
  for (;;) {
    await expect.poll(voice.speaking).toHaveLength(1)
    const [before] = await voice.speaking()
    await voice.end()
    await expect.poll(async () => (await voice.spoken()).at(-1)?.text).not.toBe(before)
    if ((await heading(page).textContent()) !== title) return
  }
}

/** Ends sentence after sentence, until the bar says that the story is over. */
async function endUntilOver(page: Page, voice: Voice): Promise<void> {
  const over = bar(page).getByRole('status').filter({ hasText: 'Selesai dibacakan' })
  while (!(await over.isVisible())) {
    if ((await voice.speaking()).length > 0) await voice.end()
  }
}

const carriesOn = (page: Page) =>
  bar(page).getByRole('checkbox', { name: 'Dengarkan berikutnya juga' })
const timer = (page: Page) => bar(page).getByRole('combobox', { name: 'Jeda otomatis' })

/** Opens the first story that is related to the seed by its link, and starts listening there. */
async function listenToFirst(page: Page, site: Site): Promise<void> {
  await site.open(seed.path)
  await site.ready()
  await related(page)
    .getByRole('link', { name: headlineOf(first) })
    .click()
  await expect(heading(page)).toHaveText(headlineOf(first))
  await listen(page).click()
  await expect(bar(page)).toBeVisible()
}

test('the next story follows when it should, and Back leads to where the reader began', async ({
  page,
  site,
}) => {
  const voice = await stubVoice(page, indonesianVoice)
  await listenToFirst(page, site)
  // The list is the one that the reader came from, not the related stories of the brief.
  await expect(bar(page).getByText(`Berikutnya: ${headlineOf(second)}`)).toBeVisible()
  await carriesOn(page).check()
  await expect(bar(page).getByText(/^9 berita lagi, sekitar \d+ menit$/)).toBeVisible()
  await endStory(page, voice)
  await expect(heading(page)).toHaveText(headlineOf(second))
  await expect(page).toHaveTitle(new RegExp(`^${headlineOf(second)}`))
  await expect.poll(voice.speaking).toEqual([headlineOf(second)])
  await expect(bar(page).getByText(/^Ringkasan · Judul · sisa 1 menit$/)).toBeVisible()
  await endStory(page, voice)
  await expect(heading(page)).toHaveText(headlineOf(third))

  await page.goBack()
  await expect(heading(page)).toHaveText(headlineOf(first))
  await expect(bar(page)).toBeHidden()
  expect(await voice.speaking()).toEqual([])
  await page.goBack()
  await expect(heading(page)).toHaveText(seed.headline)
})

test('a story ends in silence when no other should follow', async ({ page, site }) => {
  const voice = await stubVoice(page, indonesianVoice)
  await listenToFirst(page, site)
  await endUntilOver(page, voice)
  await expect(heading(page)).toHaveText(headlineOf(first))
  expect(await voice.speaking()).toEqual([])
})

test('a skip to another story keeps the focus in the bar and says the story once', async ({
  page,
  site,
}) => {
  const voice = await stubVoice(page, indonesianVoice)
  await startListening(page, site)
  await press(page, 'Berita berikutnya')
  await expect(heading(page)).toHaveText(headlineOf(first))
  await expect(bar(page).getByRole('button', { name: 'Berita berikutnya' })).toBeFocused()
  await expect(page.getByRole('status').filter({ hasText: headlineOf(first) })).toHaveCount(1)
  await expect.poll(voice.speaking).toEqual([headlineOf(first)])
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText(headlineOf(second))
  await press(page, 'Berita sebelumnya')
  await expect(heading(page)).toHaveText(headlineOf(first))
  await press(page, 'Berita sebelumnya')
  await expect(heading(page)).toHaveText(seed.headline)
  await expect(bar(page).getByRole('button', { name: 'Berita sebelumnya' })).toBeFocused()
  await expect.poll(voice.speaking).toEqual([seed.headline])
  await press(page, 'Berhenti mendengarkan')
  await expect(listen(page)).toBeFocused()
})

test('all saved stories are read in their order, from the library', async ({ page, site }) => {
  const voice = await stubVoice(page, indonesianVoice)
  await site.open(seed.path)
  await site.ready()
  const save = page.getByRole('button', { name: 'Simpan', exact: true })
  await save.click()
  await expect(save).toHaveAttribute('aria-pressed', 'true')
  await related(page)
    .getByRole('link', { name: headlineOf(first) })
    .click()
  await expect(heading(page)).toHaveText(headlineOf(first))
  await save.click()
  await expect(save).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('link', { name: 'Pustaka' }).click()
  await page.getByRole('button', { name: 'Dengarkan semua' }).click()

  await expect(heading(page)).toHaveText(headlineOf(first))
  await expect.poll(voice.speaking).toEqual([headlineOf(first)])
  await expect(bar(page).getByRole('button', { name: 'Jeda' })).toBeFocused()
  await expect(carriesOn(page)).toBeChecked()
  await endStory(page, voice)
  await expect(heading(page)).toHaveText(seed.headline)
  await expect(bar(page).getByText('Ini berita terakhir dalam daftar')).toBeVisible()
  await page.goBack()
  await expect(heading(page)).toHaveText('Pustaka')
  await expect(bar(page)).toBeHidden()
})

test('a story that cannot be reached is passed over, and named', async ({ page, site }) => {
  site.allow(brokenNetwork)
  const voice = await stubVoice(page, indonesianVoice)
  await startListening(page, site)
  await page.route(`**${paths.data.article('**')}`, (route) =>
    route.request().url().includes(encodeURIComponent('meta-memblokir'))
      ? route.continue()
      : route.abort(),
  )
  await press(page, 'Berita berikutnya')
  const reached = seed.related.findIndex(({ headline }) => headline.startsWith('Meta Memblokir'))
  await expect(heading(page)).toHaveText(headlineOf(seed.related[reached]))
  await expect(bar(page).getByRole('status')).toContainText(
    `Dilewati karena belum disimpan di perangkat ini dan situs tidak terjangkau: “${headlineOf(first)}”`,
  )
  await expect.poll(voice.speaking).toEqual([headlineOf(seed.related[reached])])
})

test('a queue without a voice for its stories says so, and another story can be chosen', async ({
  page,
  site,
}) => {
  await site.setClock(today)
  const voice = await stubVoice(page, englishVoice)
  await startListening(page, site)
  await page.clock.fastForward(10_000)
  await expect(bar(page).getByText(/belum punya suara/)).toBeVisible()
  await press(page, 'Berita berikutnya')
  await expect(bar(page).getByRole('status')).toContainText(/tidak punya suara untuk bahasanya/)
  await expect(heading(page)).toHaveText(seed.headline)
  expect(await voice.spoken()).toEqual([])
})

test('the sleep timer counts down, and pauses at the end of a sentence', async ({ page, site }) => {
  await site.setClock(today)
  const voice = await stubVoice(page, indonesianVoice)
  await startListening(page, site)
  await timer(page).selectOption('15 menit')
  await expect(bar(page).getByText(/ · jeda dalam 15 menit$/)).toBeVisible()
  await page.clock.fastForward(61_000)
  // The voice's limit is over as well: a stub that never ends is a broken engine.
  await expect(bar(page).getByText(/ · jeda dalam 14 menit$/)).toBeVisible()
  await voice.end()
  await page.clock.fastForward(14 * 60_000)
  if ((await voice.speaking()).length > 0) await voice.end()
  await expect(bar(page).getByRole('status')).toHaveText(
    /^Dijeda otomatis\. Belum didengar: \d menit dari berita ini\.$/,
  )
  await expect(bar(page).getByRole('button', { name: 'Putar' })).toBeVisible()
  await expect(timer(page)).toHaveValue('never')
  expect(await voice.speaking()).toEqual([])
})

test('at the end of a story the timer stops the queue, and play goes on with it', async ({
  page,
  site,
}) => {
  const voice = await stubVoice(page, indonesianVoice)
  await listenToFirst(page, site)
  await carriesOn(page).check()
  await timer(page).selectOption('akhir berita')
  await endUntilOver(page, voice)
  await expect(bar(page).getByRole('status')).toContainText(
    /^Dijeda otomatis\. Belum didengar: 9 berita lagi, sekitar \d+ menit\./,
  )
  await expect(heading(page)).toHaveText(headlineOf(first))
  await press(page, 'Putar')
  await expect(heading(page)).toHaveText(headlineOf(second))
  await expect.poll(voice.speaking).toEqual([headlineOf(second)])
})

test('the bar of a queue has no accessibility fault and fits at 200 % @phone', async ({
  page,
  site,
}) => {
  const voice = await stubVoice(page, indonesianVoice)
  await startListening(page, site)
  await carriesOn(page).check()
  await timer(page).selectOption('60 menit')
  await expect.poll(voice.speaking).toHaveLength(1)
  await site.checkAccessibility()
  // A window of 1280 px at 200 %.
  await page.setViewportSize({ width: 640, height: 450 })
  expect(await findOverflow(page)).toBe(0)
  const box = await bar(page).boundingBox()
  expect(box?.height).toBeLessThanOrEqual(170)
})
