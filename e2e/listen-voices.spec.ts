import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { bar, listen, press, startListening } from './listen-parts.ts'
import { seed, today } from './seed.ts'
import { expect, test } from './site.ts'
import { englishVoice, indonesianVoice, stubVoice } from './stub-voice.ts'

test('without a voice for the language nothing is read, and the bar says how to get one', async ({
  page,
  site,
}) => {
  await site.setClock(today)
  const voice = await stubVoice(page, englishVoice, { name: 'Aisyah', lang: 'ms-MY' })
  await startListening(page, site)
  await page.clock.fastForward(10_000)
  await expect(bar(page).getByRole('status')).toHaveText(
    /belum punya suara untuk bahasa Indonesia\. Pasang/,
  )
  expect(await voice.spoken()).toEqual([])
  // Another story may be in a language that has a voice.
  for (const name of ['Berita sebelumnya', 'Berita berikutnya']) {
    await expect(bar(page).getByRole('button', { name })).toBeVisible()
  }
  await expect(bar(page).getByRole('button')).toHaveCount(3)
  await expect(bar(page).getByRole('button', { name: 'Berhenti mendengarkan' })).toBeFocused()
})

test('the bar waits for a voice that loads late', async ({ page, site }) => {
  const voice = await stubVoice(page)
  await startListening(page, site)
  expect(await voice.spoken()).toEqual([])
  await voice.install(englishVoice, indonesianVoice)
  await expect.poll(voice.speaking).toEqual([seed.headline])
})

test('a voice that sends the text to a server is used only after the reader agrees', async ({
  page,
  site,
}) => {
  const voice = await stubVoice(page, { ...indonesianVoice, localService: false })
  await startListening(page, site)
  await expect(bar(page).getByRole('status')).toHaveText(/teks berita akan dikirim/)
  expect(await voice.spoken()).toEqual([])
  await press(page, 'Putar')
  await expect.poll(voice.speaking).toEqual([seed.headline])
})

test('a browser without speech says so', async ({ page, site }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'speechSynthesis')
  })
  await startListening(page, site)
  await expect(bar(page).getByRole('status')).toHaveText(/^Peramban ini tidak dapat membacakan/)
  await press(page, 'Berhenti mendengarkan')
  await expect(bar(page)).toBeHidden()
})

test('listening can resume after an interruption or a failure of the voice', async ({
  page,
  site,
}) => {
  const voice = await stubVoice(page, indonesianVoice)
  await startListening(page, site)
  await voice.silence()
  await press(page, 'Putar')
  await expect.poll(voice.speaking).toEqual([seed.headline])
  await voice.fail()
  await expect(bar(page).getByRole('status')).toHaveText(/^Suara berhenti/)
  await press(page, 'Putar')
  await expect.poll(voice.speaking).toEqual([seed.headline])
  await expect(bar(page).getByRole('status')).toBeEmpty()
})

test('a voice that appears late does not move the focus', async ({ page, site }) => {
  await site.setClock(today)
  const voice = await stubVoice(page)
  await startListening(page, site)
  await page.clock.fastForward(10_000)
  await expect(bar(page).getByRole('status')).toHaveText(/belum punya suara/)
  const share = page.getByRole('button', { name: 'Bagikan' })
  await share.focus()
  await voice.install(indonesianVoice)
  await expect(bar(page).getByRole('button', { name: 'Putar' })).toBeVisible()
  await expect(share).toBeFocused()
})

test('a real voice of this machine reads', async ({
  playwright,
  launchOptions,
  baseURL,
  site,
}, testInfo) => {
  test.skip(testInfo.project.name !== 'desktop', 'The machine’s voice is the same everywhere.')
  test.slow()
  const folder = mkdtempSync(join(tmpdir(), 'simak-'))
  const browser = await playwright.chromium.launch({
    ...launchOptions,
    args: [...(launchOptions.args ?? []), '--enable-speech-dispatcher'],
    env: { ...process.env, ...silentSpeech(folder) },
  })
  try {
    const context = await browser.newContext({ locale: 'id-ID' })
    site.watch(context)
    const page = await context.newPage()
    await page.goto(new URL(seed.path.slice(1), baseURL).href)
    test.skip(!(await page.evaluate(canSpeak)), 'This browser has no Indonesian voice that works.')
    await page.waitForFunction(() => 'app' in document.documentElement.dataset)
    await listen(page).click()
    // Each earlier utterance has been spoken to its end. A silent device plays in no time, so the voice may
    // be further on, or done with the article, when the test looks.
    await expect(
      bar(page).getByText(/^Kalimat (?:[4-9]|\d{2,}) dari|^Selesai dibacakan$/),
    ).toBeVisible({ timeout: 60_000 })
    await press(page, 'Berhenti mendengarkan')
    await expect.poll(() => page.evaluate(() => speechSynthesis.speaking)).toBe(false)
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

/**
 * Returns what Linux needs to speak without a sound card and without being heard: a speech service of its
 * own, in a folder whose path is short enough for a socket.
 */
function silentSpeech(folder: string): Record<string, string> {
  const settings = join(folder, 'speech-dispatcher')
  mkdirSync(settings)
  writeFileSync(join(settings, 'speechd.conf'), 'AudioOutputMethod "alsa"\n')
  const sound = join(folder, 'asound.conf')
  writeFileSync(sound, 'pcm.!default { type null }\nctl.!default { type null }\n')
  return { XDG_CONFIG_HOME: folder, XDG_RUNTIME_DIR: folder, ALSA_CONFIG_PATH: sound }
}

/** Whether the browser has an Indonesian voice that speaks a word to its end. */
async function canSpeak(): Promise<boolean> {
  const find = () =>
    speechSynthesis.getVoices().find(({ lang, localService }) => localService && /^id\b/.test(lang))
  await new Promise((resolve) => {
    const look = () => {
      if (find() !== undefined) resolve(null)
    }
    speechSynthesis.addEventListener('voiceschanged', look)
    // Some machines list thousands of voices before this one.
    setTimeout(resolve, 15_000)
    look()
  })
  const voice = find()
  if (voice === undefined) return false
  const utterance = new SpeechSynthesisUtterance('Ya.')
  utterance.voice = voice
  return new Promise((resolve) => {
    utterance.onend = () => resolve(true)
    utterance.onerror = () => resolve(false)
    setTimeout(() => resolve(false), 5000)
    speechSynthesis.speak(utterance)
  })
}
