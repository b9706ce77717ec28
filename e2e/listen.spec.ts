import type { Page } from '@playwright/test'
import { bar, listen, press, startListening } from './listen-parts.ts'
import { findOverflow, heading, listDrawn, related } from './page-parts.ts'
import { seed, today } from './seed.ts'
import { expect, test } from './site.ts'
import { englishVoice, indonesianVoice, stubVoice } from './stub-voice.ts'

/** Returns the text that the page marks as being read. */
const marked = (page: Page) => listDrawn(page, 'spoken')

const scrollTop = (page: Page) => page.evaluate(() => window.scrollY)

const [first = '', ...others] = seed.paragraphs
/** The article as it is read aloud, which omits the dateline. */
const heard = [seed.headline, first.replace('TEMPO.CO, Jakarta - ', ''), ...others].join(' ')

test('the article is read sentence by sentence to its end, by a voice of its language', async ({
  page,
  site,
}) => {
  const voice = await stubVoice(page, englishVoice, indonesianVoice)
  await startListening(page, site)
  for (let said = ''; said !== heard; ) {
    // One at a time: the next one starts when the last has ended.
    await expect.poll(voice.speaking).toHaveLength(1)
    await voice.end()
    said = (await voice.spoken())
      .filter(({ outcome }) => outcome === 'ended')
      .map(({ text }) => text)
      .join(' ')
  }
  await expect(bar(page).getByRole('status')).toHaveText('Selesai dibacakan')
  await expect(bar(page).getByRole('button', { name: 'Putar lagi dari awal' })).toBeVisible()
  for (const { lang, voice: name, text } of await voice.spoken()) {
    expect([lang, name], text).toEqual(['id-ID', 'Sari'])
    expect(text.length, text).toBeLessThanOrEqual(200)
  }
  expect(await marked(page)).toEqual([])
})

test('the current sentence is marked on the page, and stays visible above the bar', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const voice = await stubVoice(page, indonesianVoice)
  await startListening(page, site)
  for (let sentence = 0; sentence < 12; sentence += 1) {
    await expect.poll(voice.speaking).toHaveLength(1)
    const said = await voice.speaking()
    await expect.poll(() => marked(page)).toEqual(said)
    await expect
      .poll(async () => {
        const top = (await bar(page).boundingBox())?.y ?? 0
        return page.evaluate((end) => {
          const [range] = CSS.highlights.get('spoken') ?? []
          const box = range instanceof Range ? range.getBoundingClientRect() : null
          return box !== null && box.top >= 0 && box.bottom <= end
        }, top)
      })
      .toBe(true)
    await voice.end()
  }
})

test('after the reader has scrolled away, the page stays until they ask for a sentence', async ({
  page,
  site,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const voice = await stubVoice(page, indonesianVoice)
  await startListening(page, site)
  await page.mouse.move(300, 300)
  await page.mouse.wheel(0, 1500)
  await expect.poll(() => scrollTop(page)).toBeGreaterThan(1000)
  const top = await scrollTop(page)
  await voice.end()
  await expect(bar(page).getByText(/^Kalimat 1 dari/)).toBeVisible()
  expect(await scrollTop(page)).toBe(top)
  await press(page, 'Kalimat berikutnya')
  await expect.poll(() => scrollTop(page)).toBeLessThan(top)
})

test('after a pause the same sentence is read again', async ({ page, site }) => {
  const voice = await stubVoice(page, indonesianVoice)
  await startListening(page, site)
  await voice.end()
  await expect.poll(voice.speaking).toHaveLength(1)
  const said = await voice.speaking()
  await press(page, 'Jeda')
  expect(await voice.speaking()).toEqual([])
  await expect(bar(page).getByText(/^Kalimat 1 dari \d+ · /)).toBeVisible()
  await press(page, 'Putar')
  await expect.poll(voice.speaking).toEqual(said)
})

test('quick presses skip to one sentence, and none between is spoken', async ({ page, site }) => {
  const voice = await stubVoice(page, indonesianVoice)
  await startListening(page, site)
  await bar(page)
    .getByRole('button', { name: 'Kalimat berikutnya' })
    .evaluate((button) => {
      for (let press = 0; press < 5; press += 1) if (button instanceof HTMLElement) button.click()
    })
  await expect(bar(page).getByText(/^Kalimat 5 dari/)).toBeVisible()
  await press(page, 'Kalimat sebelumnya')
  await expect(bar(page).getByText(/^Kalimat 4 dari/)).toBeVisible()
  await expect.poll(voice.speaking).toEqual([expect.stringMatching(/^Otoritas pemilihan nasional/)])
  for (const { text, outcome } of (await voice.spoken()).slice(0, -1)) {
    expect(outcome, text).toBe('cut-off')
  }
  expect((await voice.spoken()).length).toBeLessThanOrEqual(3)
})

test('the rate applies to the current sentence, and is stored for the next article', async ({
  page,
  site,
}) => {
  const voice = await stubVoice(page, indonesianVoice)
  await startListening(page, site)
  const said = await voice.speaking()
  await bar(page).getByRole('combobox', { name: 'Kecepatan' }).selectOption('1,3×')
  await expect.poll(async () => (await voice.spoken()).at(-1)?.rate).toBe(1.3)
  expect(await voice.speaking()).toEqual(said)
  await page.reload()
  await site.ready()
  await listen(page).click()
  await expect.poll(async () => (await voice.spoken()).at(-1)?.rate).toBe(1.3)
})

test('listening resumes where it stopped, also after a reload', async ({ page, site }) => {
  const voice = await stubVoice(page, indonesianVoice)
  await startListening(page, site)
  for (let sentence = 0; sentence < 4; sentence += 1) await press(page, 'Kalimat berikutnya')
  await expect.poll(voice.speaking).toEqual([expect.stringMatching(/^Otoritas pemilihan nasional/)])
  await press(page, 'Berhenti mendengarkan')
  await page.reload()
  await site.ready()
  await listen(page).click()
  await expect.poll(voice.speaking).toEqual([expect.stringMatching(/^Otoritas pemilihan nasional/)])
})

test('listening continues from an earlier sentence, also from the headline', async ({
  page,
  site,
}) => {
  const voice = await stubVoice(page, indonesianVoice)
  await startListening(page, site)
  for (const way of ['berikutnya', 'berikutnya', 'sebelumnya', 'sebelumnya'])
    await press(page, `Kalimat ${way}`)
  await expect.poll(voice.speaking).toEqual([seed.headline])
  await press(page, 'Berhenti mendengarkan')
  await listen(page).click()
  await expect.poll(voice.speaking).toEqual([seed.headline])
})

test('a tab that starts to read silences the one that was reading', async ({
  page,
  context,
  site,
}) => {
  const voice = await stubVoice(page, indonesianVoice)
  await startListening(page, site)
  await expect.poll(voice.speaking).toHaveLength(1)

  const second = await context.newPage()
  const secondVoice = await stubVoice(second, indonesianVoice)
  await second.goto(page.url())
  await second.waitForFunction(() => 'app' in document.documentElement.dataset)
  await listen(second).click()
  await expect.poll(secondVoice.speaking).toHaveLength(1)
  await expect.poll(voice.speaking).toEqual([])
  await expect(bar(page).getByRole('button', { name: 'Putar' })).toBeVisible()

  await press(page, 'Putar')
  await expect.poll(voice.speaking).toHaveLength(1)
  await expect.poll(secondVoice.speaking).toEqual([])
})

test('the voice stops when the bar is closed and when another page is opened', async ({
  page,
  site,
}) => {
  const voice = await stubVoice(page, indonesianVoice)
  await startListening(page, site)
  await expect.poll(voice.speaking).toHaveLength(1)
  await press(page, 'Berhenti mendengarkan')
  await expect(bar(page)).toBeHidden()
  expect(await voice.speaking()).toEqual([])
  expect(await marked(page)).toEqual([])

  await listen(page).click()
  await expect.poll(voice.speaking).toHaveLength(1)
  const [story] = seed.related
  await related(page)
    .getByRole('link', { name: story?.headline ?? '' })
    .click()
  await expect(heading(page)).toHaveText(story?.headline ?? '')
  await expect(bar(page)).toBeHidden()
  expect(await voice.speaking()).toEqual([])
})

test('the voice stops when the page is left', async ({ page, site }) => {
  const voice = await stubVoice(page, indonesianVoice)
  await startListening(page, site)
  await expect.poll(voice.speaking).toHaveLength(1)
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')))
  expect(await voice.speaking()).toEqual([])
})

test('headline and summary of a brief are read', async ({ page, site }) => {
  const voice = await stubVoice(page, indonesianVoice)
  const [story] = seed.related
  await site.open(seed.path)
  await site.ready()
  await related(page)
    .getByRole('link', { name: story?.headline ?? '' })
    .click()
  await expect(heading(page)).toHaveText(story?.headline ?? '')
  await listen(page).click()
  await expect.poll(voice.speaking).toEqual([story?.headline])
  await voice.end()
  await expect.poll(voice.speaking).toHaveLength(1)
  const said = await voice.speaking()
  expect(story?.summary).toContain(said[0])
  await expect.poll(() => marked(page)).toEqual(said)
})

test('a browser that cannot mark text still reads', async ({ page, site }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'Highlight')
    Reflect.deleteProperty(CSS, 'highlights')
  })
  const voice = await stubVoice(page, indonesianVoice)
  await startListening(page, site)
  await voice.end()
  await expect.poll(voice.speaking).toEqual([expect.stringMatching(/^Presiden Rusia/)])
})

test('media keys control the voice, and are released at the end', async ({ page, site }) => {
  await page.addInitScript(() => {
    const { mediaSession } = navigator
    const handlers: Record<string, MediaSessionActionHandler | null> = {}
    mediaSession.setActionHandler = (action, handler) => {
      handlers[action] = handler
    }
    addEventListener('media-key', (event) => {
      if (event instanceof CustomEvent) handlers[event.detail]?.({ action: event.detail })
    })
  })
  const mediaKey = (action: MediaSessionAction) =>
    page.evaluate((detail) => dispatchEvent(new CustomEvent('media-key', { detail })), action)
  const session = () =>
    page.evaluate(() => {
      const { metadata, playbackState } = navigator.mediaSession
      return [metadata?.title, metadata?.artist, playbackState]
    })
  const voice = await stubVoice(page, indonesianVoice)
  await startListening(page, site)
  await expect.poll(session).toEqual([seed.headline, 'Tempo.co', 'playing'])
  await mediaKey('pause')
  expect(await voice.speaking()).toEqual([])
  await expect.poll(session).toEqual([seed.headline, 'Tempo.co', 'paused'])
  await mediaKey('seekforward')
  await mediaKey('seekforward')
  await mediaKey('seekbackward')
  await mediaKey('play')
  await expect.poll(voice.speaking).toEqual([expect.stringMatching(/^Presiden Rusia/)])
  await mediaKey('nexttrack')
  await expect.poll(session).toEqual([seed.related[0]?.headline, 'Tempo.co', 'playing'])
  await mediaKey('previoustrack')
  await expect.poll(session).toEqual([seed.headline, 'Tempo.co', 'playing'])
  await mediaKey('stop')
  expect(await voice.speaking()).toEqual([])
  await press(page, 'Berhenti mendengarkan')
  await expect.poll(session).toEqual([undefined, undefined, 'none'])
  await mediaKey('play')
  expect(await voice.speaking()).toEqual([])
})

test('the bar works by keyboard, and closing it returns the focus to its button', async ({
  page,
  site,
}) => {
  const voice = await stubVoice(page, indonesianVoice)
  await site.open(seed.path)
  await site.ready()
  await listen(page).focus()
  await page.keyboard.press('Enter')
  await expect(bar(page).getByRole('button', { name: 'Jeda' })).toBeFocused()
  await expect.poll(voice.speaking).toEqual([seed.headline])
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(voice.speaking).toEqual([expect.stringMatching(/^Presiden Rusia/)])
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Space')
  expect(await voice.speaking()).toEqual([])
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Space')
  await expect(bar(page).getByText(/^Judul · /)).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(bar(page)).toBeHidden()
  await expect(listen(page)).toBeFocused()
  // The shortcut clicks the button that opened the bar, while the focus is inside it.
  await page.keyboard.press('l')
  await expect(bar(page).getByRole('button', { name: 'Jeda' })).toBeFocused()
  await page.keyboard.press('l')
  await expect(bar(page)).toBeHidden()
  await expect(listen(page)).toBeFocused()
})

test('the bar has no accessibility fault, reading or silent @phone', async ({ page, site }) => {
  await site.setClock(today)
  const voice = await stubVoice(page)
  await startListening(page, site)
  await page.clock.fastForward(10_000)
  await expect(bar(page).getByRole('status')).toHaveText(/belum punya suara/)
  await site.checkAccessibility()
  await voice.install(indonesianVoice)
  await press(page, 'Putar')
  await expect.poll(voice.speaking).toHaveLength(1)
  await site.checkAccessibility()
})

test('at 320 px the bar fits with touch targets, and does not cover the page’s end @phone', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await stubVoice(page, indonesianVoice)
  await startListening(page, site)
  expect(await findOverflow(page)).toBe(0)
  const controls = [bar(page).getByRole('button'), bar(page).getByRole('combobox')]
  for (const control of (await Promise.all(controls.map((all) => all.all()))).flat()) {
    const box = await control.boundingBox()
    expect(box?.height).toBeGreaterThanOrEqual(44)
    expect(box?.width).toBeGreaterThanOrEqual(44)
    expect(box?.x).toBeGreaterThanOrEqual(0)
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320)
  }
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
  const end = await page.getByRole('contentinfo').boundingBox()
  const top = (await bar(page).boundingBox())?.y ?? 0
  expect((end?.y ?? 0) + (end?.height ?? 0)).toBeLessThanOrEqual(top + 1)
})
