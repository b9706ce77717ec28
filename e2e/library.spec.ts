import {
  briefHeadline,
  briefPath,
  download,
  emptyHeading,
  library,
  load,
  openFilled,
  other,
  prepareLibrary,
  shelf,
  step,
  stories,
  story,
} from './library-parts.ts'
import { findOverflow, heading, holdAnswers, waitForTypeface, watchShifts } from './page-parts.ts'
import { seed } from './seed.ts'
import { expect, test } from './site.ts'

test.beforeEach(prepareLibrary)

test('a read story is in the history, under its day in the reader’s zone', async ({
  page,
  site,
}) => {
  await openFilled(page, site)
  const history = shelf(page, 'Riwayat')
  // 17:20 UTC is past midnight in Jakarta.
  const monday = history.getByRole('group', { name: 'Senin, 23 November 2026' })
  await expect(monday.getByRole('listitem')).toHaveCount(3)
  await expect(monday.getByText('00:20')).toBeVisible()
  await monday.getByRole('link', { name: seed.headline }).click()
  await expect(heading(page)).toHaveText(seed.headline)
  await expect(page.getByText(seed.paragraphs[11] ?? '', { exact: true })).toBeVisible()
  await expect
    .poll(async () => {
      await page.clock.fastForward(3_000)
      return page.evaluate(countVisitsToday)
    })
    .toBe(1)
  await page.goBack()
  const now = history.getByRole('group', { name: 'Selasa, 24 November 2026' })
  await expect(now.getByRole('link')).toHaveText([seed.headline])
  await expect(monday.getByRole('listitem')).toHaveCount(2)
})

/** Counts the visits of the tests' day in the database. */
function countVisitsToday(): Promise<number> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('simak')
    opening.onerror = () => reject(opening.error)
    opening.onsuccess = () => {
      const database = opening.result
      const reading = database.transaction('visits').objectStore('visits').getAll()
      reading.onsuccess = () => {
        database.close()
        resolve(reading.result.filter(({ lastAt }) => lastAt.startsWith('2026-11-24')).length)
      }
    }
  })
}

test('each kind is below its heading, with its count, progress, quote and note', async ({
  page,
  site,
}) => {
  await openFilled(page, site)
  const positions = shelf(page, 'Lanjutkan membaca')
  await expect(positions.getByRole('listitem')).toHaveCount(2)
  await expect(positions.getByText('40% dibaca')).toHaveCount(2)
  const newestFirst = stories.map(({ headline }) => headline).toReversed()
  await expect(shelf(page, 'Tersimpan').getByRole('heading', { level: 3 })).toHaveText(newestFirst)
  const highlights = shelf(page, 'Sorotan dan catatan')
  await expect(highlights.getByRole('blockquote')).toHaveCount(2)
  await expect(highlights.getByText('Catatan 1', { exact: true })).toBeVisible()
  await highlights.getByRole('link', { name: 'Buka di berita: Kata yang disorot 0' }).click()
  await expect(page).toHaveURL(/#p9$/)
  await expect(page.getByText(seed.paragraphs[8] ?? '', { exact: true })).toBeInViewport()
})

test('search covers all shelves: headline, outlet, note and marked words, without accents', async ({
  page,
  site,
}) => {
  await openFilled(page, site)
  const field = page.getByRole('searchbox', { name: 'Cari di pustaka' })
  await field.fill('PANEN ecija')
  await expect(page.getByText('4 ditemukan')).toBeVisible()
  await expect(shelf(page, 'Tersimpan').getByRole('link')).toHaveText([other])
  await expect(shelf(page, 'Lanjutkan membaca')).toHaveCount(0)
  await field.fill('catatan 1')
  await expect(page.getByText('1 ditemukan')).toBeVisible()
  await expect(shelf(page, 'Sorotan dan catatan').getByRole('blockquote')).toHaveText(
    'Kata yang disorot 1',
  )
  await field.fill('tempo.co')
  await expect(page.getByText('10 ditemukan')).toBeVisible()
  await field.fill('tidak ada di mana pun')
  await expect(page.getByText(/^Tidak ada yang cocok dengan “tidak ada di mana pun”/)).toBeVisible()
  await page.getByRole('button', { name: 'Tampilkan semua' }).click()
  await expect(field).toBeFocused()
  await expect(shelf(page, 'Tersimpan').getByRole('listitem')).toHaveCount(3)
})

test('the hash #search focuses the field', async ({ page, site }) => {
  await openFilled(page, site)
  await site.open('/')
  await site.open('/library#search')
  const field = page.getByRole('searchbox')
  await expect(field).toBeFocused()
})

for (const { name, button } of [
  { name: 'Lanjutkan membaca', button: 'Hapus dari lanjutkan membaca' },
  { name: 'Tersimpan', button: 'Hapus dari simpanan' },
  { name: 'Sorotan dan catatan', button: 'Hapus sorotan' },
  { name: 'Jejak baca', button: 'Hapus jejak' },
  { name: 'Riwayat', button: 'Hapus dari riwayat' },
]) {
  test(`${name}: a removed entry is restored unchanged, and the focus is never lost`, async ({
    page,
    site,
  }) => {
    await openFilled(page, site)
    const tools = shelf(page, 'Cadangkan dan hapus')
    const before = await download(page, tools.getByRole('button', { name: /^Unduh pustaka/ }))
    const removals = shelf(page, name).getByRole('button', { name: new RegExp(`^${button}`) })
    const count = await removals.count()
    await removals.first().focus()
    await page.keyboard.press('Enter')
    await expect(removals).toHaveCount(count - 1)
    await expect(removals.first()).toBeFocused()
    await page.getByRole('button', { name: 'Urungkan' }).click()
    await expect(removals).toHaveCount(count)
    const first = shelf(page, name).getByRole('listitem').first()
    await expect(first.getByRole('link').first()).toBeFocused()
    const after = await download(page, tools.getByRole('button', { name: /^Unduh pustaka/ }))
    expect(after).toEqual(before)

    for (let left = count; left > 0; left -= 1) {
      await removals.last().focus()
      await page.keyboard.press('Enter')
      await expect(removals).toHaveCount(left - 1)
    }
    await expect(shelf(page, name).getByRole('heading', { name })).toBeFocused()
  })
}

test('while searching, a shelf disappears with its last entry, and the focus moves to the next shelf', async ({
  page,
  site,
}) => {
  await openFilled(page, site)
  await page.getByRole('searchbox').fill('panen')
  await expect(page.getByText('4 ditemukan')).toBeVisible()
  await page.getByRole('button', { name: 'Hapus dari simpanan' }).press('Enter')
  await expect(shelf(page, 'Tersimpan')).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Jejak baca' })).toBeFocused()
  // Closing a notice returns the focus to where it was before.
  const close = page.getByRole('button', { name: 'Tutup' })
  await close.focus()
  await close.press('Enter')
  await expect(close).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Jejak baca' })).toBeFocused()
})

test('a note is edited in place, and Escape cancels', async ({ page, site }) => {
  await openFilled(page, site)
  const highlights = shelf(page, 'Sorotan dan catatan')
  const edit = highlights.getByRole('button', { name: 'Ubah catatan tentang: Kata yang disorot 0' })
  await edit.click()
  const field = highlights.getByRole('textbox', { name: /^Catatan/ })
  await expect(field).toBeFocused()
  await field.fill('Bukan ini')
  await field.press('Escape')
  await expect(edit).toBeFocused()
  await expect(highlights.getByText('Catatan 0', { exact: true })).toBeVisible()
  await edit.click()
  await field.fill('Tanya redaksi.\nBandingkan.')
  await highlights.getByRole('button', { name: 'Simpan catatan' }).click()
  await expect(edit).toBeFocused()
  await page.reload()
  await expect(highlights.getByText('Tanya redaksi. Bandingkan.')).toBeVisible()
})

test('a trail can be resumed: its last step opens, and Back retraces it', async ({
  page,
  site,
}) => {
  await openFilled(page, site)
  const trail = shelf(page, 'Jejak baca').getByRole('listitem').first()
  await expect(trail.getByRole('link')).toHaveText(stories.map(({ headline }) => headline))
  const way = { ...library, trails: [], saved: [] }
  await load(page, {
    ...way,
    trails: [
      {
        id: 'jejak-2',
        steps: [stories[0], stories[1], stories[0]].flatMap((each, index) =>
          each === undefined ? [] : [step(each, `2026-11-23T02:0${index}:00.000Z`)],
        ),
        changedAt: '2026-11-23T02:02:00.000Z',
      },
    ],
  })
  await expect(page.getByText('Berkas dimuat: 1 catatan')).toBeVisible()
  const again = page.getByRole('button', { name: `Telusuri lagi: ${seed.headline}` })
  await again.click()
  await expect(heading(page)).toHaveText(seed.headline)
  await expect(heading(page)).toBeFocused()
  await page.goBack()
  await expect(heading(page)).toHaveText(briefHeadline)
  await page.goBack()
  await expect(heading(page)).toHaveText(seed.headline)
  await page.goBack()
  await expect(heading(page)).toHaveText('Pustaka')
  await page.goForward()
  await expect(heading(page)).toHaveText(seed.headline)
})

test('a long history is shown in steps, and the focus moves to the first new entry', async ({
  page,
  site,
}) => {
  await site.open('/library')
  const many = Array.from({ length: 120 }, (_, index) => story(`Berita nomor ${index}`))
  const visits = many.map((each, index) => {
    const at = new Date(Date.UTC(2026, 10, 20, 2) - index * 60_000).toISOString()
    return { slug: each.slug, story: each, firstAt: at, lastAt: at }
  })
  await load(page, { ...library, visits })
  const history = shelf(page, 'Riwayat')
  await expect(history.getByRole('link')).toHaveCount(50)
  await history.getByRole('button', { name: /^Tampilkan lebih banyak/ }).click()
  await expect(history.getByRole('link')).toHaveCount(100)
  await expect(history.getByRole('link').nth(50)).toBeFocused()
  await history.getByRole('button', { name: /^Tampilkan lebih banyak/ }).click()
  await expect(history.getByRole('link')).toHaveCount(120)
  await expect(history.getByRole('button', { name: /^Tampilkan/ })).toHaveCount(0)
  await expect(history.getByRole('link').nth(100)).toBeFocused()
})

test('the library has no accessibility fault, empty or full @phone', async ({ page, site }) => {
  await site.open('/library')
  await expect(emptyHeading(page)).toBeVisible()
  await site.checkAccessibility()
  await load(page, library)
  await expect(shelf(page, 'Tersimpan').getByRole('listitem')).toHaveCount(3)
  await shelf(page, 'Sorotan dan catatan')
    .getByRole('button', { name: /^Ubah catatan/ })
    .first()
    .click()
  await site.checkAccessibility()
  await shelf(page, 'Cadangkan dan hapus').getByRole('button', { name: 'Hapus semuanya' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await site.checkAccessibility()
})

test('a full library fits every width, and 200 % text size', async ({ page, site }) => {
  await openFilled(page, site)
  for (const width of [320, 360, 768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await findOverflow(page), `at ${width} px`).toBe(0)
  }
  await page.setViewportSize({ width: 640, height: 800 })
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  expect(await findOverflow(page)).toBe(0)
})

test.describe('in English', () => {
  test.use({ locale: 'en-US' })

  test('the library is in English, and the story keeps its language', async ({ page, site }) => {
    await site.open('/library')
    await expect(page.getByRole('heading', { name: 'Your library is still empty' })).toBeVisible()
    await page.getByLabel('Load from a file…').setInputFiles({
      name: 'library.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(library)),
    })
    await expect(page.getByText('The file was loaded. Records added: 13')).toBeVisible()
    const continued = shelf(page, 'Continue reading')
    await expect(continued.getByText('40% read')).toHaveCount(2)
    for (const name of ['Continue reading', 'Reading trails']) {
      const link = shelf(page, name).getByRole('link').first()
      await expect(link).toHaveAttribute('lang', 'id')
    }
    const saved = shelf(page, 'Saved')
    await saved.getByRole('button', { name: `Remove from saved: ${other}` }).click()
    await expect(page.getByText('Removed from your saved stories.')).toBeVisible()
    await expect(shelf(page, 'History').getByRole('group')).toHaveAccessibleName(
      'Monday, 23 November 2026',
    )
  })
})

test('a saved brief opens from the library, and Back returns to its link', async ({
  page,
  site,
}) => {
  await openFilled(page, site)
  const link = shelf(page, 'Lanjutkan membaca').getByRole('link', { name: briefHeadline })
  await link.click()
  await expect(page).toHaveURL(new RegExp(`${briefPath}$`))
  await expect(heading(page)).toHaveText(briefHeadline)
  await page.goBack()
  await expect(link).toBeFocused()
})

for (const { what, rows } of [
  { what: 'an empty library', rows: null },
  { what: 'a full library', rows: library },
]) {
  test(`while ${what} opens, also when scrolled to the end, nothing visible moves`, async ({
    page,
    site,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await site.open('/library')
    await expect(emptyHeading(page)).toBeVisible()
    if (rows !== null) {
      await load(page, rows)
      await expect(page.getByText(/^Berkas dimuat/)).toBeVisible()
    }
    const readShifts = await watchShifts(page)
    const release = await holdAnswers(page, '**/data/offline.json')
    await page.reload()
    await expect(shelf(page, 'Baca luring')).toBeVisible()
    // A scroll in the frame in which the typeface appears would count as a shift.
    await waitForTypeface(page)
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight))
    await expect(page.getByRole('contentinfo')).toBeInViewport()
    release()
    await expect(shelf(page, 'Baca luring').getByRole('button')).toBeVisible()
    expect(await readShifts()).toEqual([])
  })
}
