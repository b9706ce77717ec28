import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { slugFromHeadline } from '../src/core/text/slug.ts'
import { readRows } from './kept-rows.ts'
import { heading } from './page-parts.ts'
import { seed, today } from './seed.ts'
import { expect, test } from './site.ts'

const [brief] = seed.related
const briefHeadline = brief?.headline ?? ''
const briefPath = `/articles/${slugFromHeadline(briefHeadline)}`

const story = (headline: string) => ({
  slug: slugFromHeadline(headline),
  type: 'full',
  headline,
  published: null,
  outlet: 'Tempo.co',
  language: 'id',
  summary: null,
  isTruncated: false,
})
const other = 'Kabar dari Écija: Panen Raya'
const stories = [seed.headline, briefHeadline, other].map(story)
/** A row for each story, ten minutes after the one before. */
const rowsOf = (hour: string) =>
  stories.map((kept, index) => ({
    slug: kept.slug,
    story: kept,
    at: `${hour}:${index}0:00.000Z`,
  }))
const anchor = (block: number, offset: number, quote: string) => ({
  block,
  offset,
  quote,
  prefix: 'sebelum ini',
})
const highlight = (id: string, kept: (typeof stories)[number], text: string, note: string) => ({
  id,
  slug: kept.slug,
  story: kept,
  start: anchor(8, 0, text),
  end: anchor(8, text.length, 'sesudah itu'),
  text,
  note,
  createdAt: '2026-11-21T02:00:00.000Z',
  changedAt: '2026-11-21T02:00:00.000Z',
})
const step = ({ slug, headline }: (typeof stories)[number], at: string) => ({ slug, headline, at })

/** A library with two entries or more of each kind. */
const library = {
  type: 'simak-library',
  version: 1,
  exportedAt: '2026-11-23T02:00:00.000Z',
  saved: rowsOf('2026-11-20T02').map(({ at, ...row }) => ({ ...row, savedAt: at })),
  visits: rowsOf('2026-11-22T17').map(({ at, ...row }) => ({
    ...row,
    firstAt: '2026-11-20T02:00:00.000Z',
    lastAt: at,
  })),
  positions: rowsOf('2026-11-22T02').map(({ at, ...row }) => ({
    ...row,
    anchor: anchor(4, 0, 'Maduro dan pesaingnya'),
    progress: 0.409,
    isDone: row.story.headline === other,
    changedAt: at,
  })),
  listening: [],
  highlights: stories.slice(0, 2).map((kept, index) => {
    return highlight(`sorotan-${index}`, kept, `Kata yang disorot ${index}`, `Catatan ${index}`)
  }),
  trails: [
    {
      id: 'jejak-0',
      steps: stories.map((kept, index) => step(kept, `2026-11-22T02:0${index}:00.000Z`)),
      changedAt: '2026-11-22T02:02:00.000Z',
    },
    {
      id: 'jejak-1',
      steps: stories.slice(1).map((kept, index) => step(kept, `2026-11-21T02:0${index}:00.000Z`)),
      changedAt: '2026-11-21T02:02:00.000Z',
    },
  ],
}

const shelf = (page: Page, name: string): Locator => page.getByRole('region', { name })
const emptyHeading = (page: Page) =>
  page.getByRole('heading', { name: 'Pustaka Anda masih kosong' })

async function load(page: Page, content: unknown): Promise<void> {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  await page.getByLabel('Muat dari berkas…').setInputFiles({
    name: 'pustaka.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  })
}

/** Opens the library's page and fills it. */
async function openFilled(page: Page, site: { open: (path: string) => Promise<unknown> }) {
  await site.open('/library')
  await load(page, library)
  await expect(page.getByText('Berkas dimuat: 13 catatan ditambahkan')).toBeVisible()
}

/** Downloads the library, and gives what stands in the file but for the moment of writing. */
async function download(page: Page, button: Locator): Promise<unknown> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()])
  expect(file.suggestedFilename()).toBe('pustaka-simak-2026-11-24.json')
  const content: unknown = JSON.parse(await readFile(await file.path(), 'utf8'))
  expect(content).toHaveProperty('exportedAt')
  return { ...Object(content), exportedAt: null }
}

test.beforeEach(async ({ site }) => {
  // One of the stories is of another edition: it is asked for, to be kept offline, and is not here.
  site.allow(/status of 404 \(Not Found\) \(.*\/data\/articles\/kabar-dari-ecija/)
  await site.setClock(today)
})

test('a story is saved, stays saved over a reload, and is taken out with undo', async ({
  page,
  site,
}) => {
  await site.open(seed.path)
  await site.ready()
  const save = page.getByRole('button', { name: 'Simpan' })
  await expect(save).toHaveAttribute('aria-pressed', 'false')
  await save.click()
  await expect(page.getByText(/^Tersimpan di Pustaka\./)).toBeVisible()
  await expect(save).toHaveAttribute('aria-pressed', 'true')

  await page.reload()
  await site.ready()
  await expect(save).toHaveAttribute('aria-pressed', 'true')
  await page.getByRole('link', { name: 'Pustaka' }).click()
  await expect(shelf(page, 'Tersimpan').getByRole('link', { name: seed.headline })).toBeVisible()
  await expect(shelf(page, 'Tersimpan')).toContainText(seed.published)

  await shelf(page, 'Tersimpan').getByRole('link', { name: seed.headline }).click()
  await save.click()
  await expect(page.getByText('Dihapus dari simpanan.')).toBeVisible()
  await expect(save).toHaveAttribute('aria-pressed', 'false')
  await page.getByRole('button', { name: 'Urungkan' }).click()
  await expect(save).toHaveAttribute('aria-pressed', 'true')
})

test('undo takes a save back', async ({ page, site }) => {
  await site.open(seed.path)
  await site.ready()
  const save = page.getByRole('button', { name: 'Simpan' })
  await save.click()
  await page.getByRole('button', { name: 'Urungkan' }).click()
  await expect(save).toHaveAttribute('aria-pressed', 'false')
  await site.open('/library')
  await expect(shelf(page, 'Tersimpan').getByRole('link')).toHaveCount(0)
})

for (const { isPromised, answer } of [
  { isPromised: false, answer: 'a browser that may clear it is told of' },
  { isPromised: true, answer: 'a browser that keeps it is not talked about' },
]) {
  test(`at the first save, ${answer}, and never again`, async ({ page, site }) => {
    await page.addInitScript((promised) => {
      navigator.storage.persist = async () => promised
    }, isPromised)
    await site.open(seed.path)
    await site.ready()
    const save = page.getByRole('button', { name: 'Simpan' })
    const warning = page.getByText(/peramban dapat mengosongkannya/)
    await save.click()
    await expect(page.getByText(/^Tersimpan di Pustaka\./)).toBeVisible()
    await expect(warning).toHaveCount(isPromised ? 0 : 1)
    await save.click()
    await expect(page.getByText('Dihapus dari simpanan.')).toBeVisible()
    await save.click()
    await expect(page.getByText('Tersimpan di Pustaka.', { exact: true })).toBeVisible()
    await expect(warning).toHaveCount(0)
  })
}

test('a story that was read stands in the history, under its day where the reader is', async ({
  page,
  site,
}) => {
  await openFilled(page, site)
  const history = shelf(page, 'Riwayat')
  // 17:20 in Greenwich is past midnight in Jakarta.
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

/** Visits of the tests' day, read from the database itself. */
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

test('each kind stands under its heading, with its count, progress, quote and note', async ({
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

test('search goes through all shelves: headline, outlet, note and marked words, without accents', async ({
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

test('the address that ends in #search leads into the field', async ({ page, site }) => {
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
  test(`${name}: what is removed comes back as it was, and the focus is never lost`, async ({
    page,
    site,
  }) => {
    await openFilled(page, site)
    const tools = shelf(page, 'Bawa dan hapus')
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

test('in a search a shelf goes with its last entry, and the focus to the shelf below it', async ({
  page,
  site,
}) => {
  await openFilled(page, site)
  await page.getByRole('searchbox').fill('panen')
  await expect(page.getByText('4 ditemukan')).toBeVisible()
  await page.getByRole('button', { name: 'Hapus dari simpanan' }).press('Enter')
  await expect(shelf(page, 'Tersimpan')).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Jejak baca' })).toBeFocused()
  // A notice that is put away gives the focus back to where it came from.
  const close = page.getByRole('button', { name: 'Tutup' })
  await close.focus()
  await close.press('Enter')
  await expect(close).toHaveCount(0)
  await expect(page.getByRole('heading', { name: 'Jejak baca' })).toBeFocused()
})

test('a note is changed in its place, and Escape leaves it as it was', async ({ page, site }) => {
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

test('a trail is walked again: its last step opens, and Back goes the way in reverse', async ({
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
        steps: [stories[0], stories[1], stories[0]].flatMap((kept, index) =>
          kept === undefined ? [] : [step(kept, `2026-11-23T02:0${index}:00.000Z`)],
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

test('a long history is shown in steps, and reading goes on at the first new entry', async ({
  page,
  site,
}) => {
  await site.open('/library')
  const many = Array.from({ length: 120 }, (_, index) => story(`Berita nomor ${index}`))
  const visits = many.map((kept, index) => {
    const at = new Date(Date.UTC(2026, 10, 20, 2) - index * 60_000).toISOString()
    return { slug: kept.slug, story: kept, firstAt: at, lastAt: at }
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

test('all is taken along in one file, deleted, and brought back from it', async ({
  page,
  site,
}) => {
  await openFilled(page, site)
  const tools = shelf(page, 'Bawa dan hapus')
  const before = await download(page, tools.getByRole('button', { name: /^Unduh pustaka/ }))
  await tools.getByRole('button', { name: 'Hapus semuanya' }).click()
  const dialog = page.getByRole('dialog', { name: 'Hapus semuanya' })
  await expect(dialog).toContainText('3 berita tersimpan')
  await expect(dialog).toContainText('2 sorotan dan catatannya')
  const filled = await dialog.evaluate((element) => getComputedStyle(element).color)
  await expect(dialog.getByRole('button', { name: 'Hapus semuanya' })).toHaveCSS(
    'background-color',
    filled,
  )
  await page.keyboard.press('Escape')
  await expect(shelf(page, 'Tersimpan').getByRole('listitem')).toHaveCount(3)
  await expect(tools.getByRole('button', { name: 'Hapus semuanya' })).toBeFocused()

  await tools.getByRole('button', { name: 'Hapus semuanya' }).click()
  const file = JSON.stringify(
    await download(page, dialog.getByRole('button', { name: /^Unduh pustaka/ })),
  )
  expect(JSON.parse(file)).toEqual(before)
  await dialog.getByRole('button', { name: 'Hapus semuanya' }).click()
  await expect(page.getByRole('heading', { name: 'Pustaka sudah dihapus' })).toBeFocused()
  expect(await page.evaluate(() => localStorage.getItem('simak:library'))).toBeNull()
  await page.reload()
  await expect(emptyHeading(page)).toBeVisible()

  await load(page, file.replace('"exportedAt":null', '"exportedAt":"2026-11-24T02:00:00.000Z"'))
  await expect(page.getByText('Berkas dimuat: 13 catatan ditambahkan')).toBeVisible()
  expect(await download(page, tools.getByRole('button', { name: /^Unduh pustaka/ }))).toEqual(
    before,
  )
  await load(page, library)
  await expect(page.getByText(/Semua isinya sudah ada di pustaka ini/)).toBeVisible()
})

const withSaved = (change: object) => ({
  ...library,
  saved: library.saved.map((row, index) => (index === 1 ? { ...row, ...change } : row)),
})
const hostile: { what: string; file: unknown; reason: RegExp }[] = [
  { what: 'no JSON', file: '{"type":"simak-library"', reason: /bukan JSON/ },
  { what: 'another JSON', file: { name: 'lain' }, reason: /bukan pustaka Simak/ },
  {
    what: 'a file of a newer version',
    file: { ...library, version: 2 },
    reason: /versi Simak yang lebih baru/,
  },
  {
    what: 'a row that reaches for the prototype',
    file: JSON.stringify(withSaved({ slug: 'PROTO' })).replace('"PROTO"', '"__proto__"'),
    reason: /tidak sah: saved\[1\]/,
  },
  {
    what: 'a headline that turns its letters around',
    file: withSaved({ story: { ...stories[1], headline: 'Aman \u202Egpj.exe' } }),
    reason: /tidak sah: saved\[1\]\.story\.headline/,
  },
  {
    what: 'a headline of absurd length',
    file: withSaved({ story: { ...stories[1], headline: 'a'.repeat(100_000) } }),
    reason: /tidak sah: saved\[1\]\.story\.headline/,
  },
  {
    what: 'a time of no calendar',
    file: withSaved({ savedAt: '2026-02-31T00:00:00Z' }),
    reason: /tidak sah: saved\[1\]\.savedAt/,
  },
]
for (const { what, file, reason } of hostile) {
  test(`${what} is refused whole, with the reason and the place`, async ({ page, site }) => {
    await site.open('/library')
    await load(page, file)
    await expect(page.getByText(reason)).toBeVisible()
    await expect(page.getByText(/Pustaka Anda tidak berubah\.$/)).toBeVisible()
    await expect(emptyHeading(page)).toBeVisible()
    await page.reload()
    await expect(emptyHeading(page)).toBeVisible()
  })
}

test('markup in a headline or a note is text', async ({ page, site }) => {
  await site.open('/library')
  const markup = '<img src=x onerror="document.title=1"><b>Tebal</b>'
  const kept = { ...story('markup'), headline: markup }
  await load(page, {
    ...library,
    saved: [{ slug: kept.slug, story: kept, savedAt: '2026-11-20T02:00:00.000Z' }],
    highlights: [highlight('markup', kept, markup, markup)],
  })
  await expect(shelf(page, 'Tersimpan').getByRole('link')).toHaveText(markup)
  await expect(shelf(page, 'Sorotan dan catatan').getByText(markup)).toHaveCount(3)
  await expect(page).toHaveTitle('Pustaka – Simak')
})

for (const { what, block } of [
  {
    what: 'throws',
    block: () => {
      indexedDB.open = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError')
      }
    },
  },
  {
    what: 'is not there',
    block: () => {
      Object.defineProperty(window, 'indexedDB', { value: undefined })
    },
  },
]) {
  test(`storage that ${what}: reading goes on, and nothing shows as saved`, async ({
    page,
    site,
  }) => {
    await page.addInitScript(block)
    await site.open(seed.path)
    await site.ready()
    const save = page.getByRole('button', { name: 'Simpan' })
    await save.click()
    await expect(page.getByText(/^Belum tersimpan: peramban tidak memberi tempat/)).toBeVisible()
    await expect(save).toHaveAttribute('aria-pressed', 'false')
    await expect(page.getByText(seed.paragraphs[0] ?? '', { exact: true })).toBeVisible()
    await page.getByRole('link', { name: 'Pustaka' }).click()
    await expect(page.getByRole('heading', { name: 'Pustaka tidak dapat dibuka' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Muat ulang halaman' })).toBeVisible()
    await site.checkAccessibility()
  })
}

test('full storage: what was there stays, and what could not be kept is said', async ({
  page,
  site,
}) => {
  await openFilled(page, site)
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Quota exceeded.', 'QuotaExceededError')
    }
  })
  const highlights = shelf(page, 'Sorotan dan catatan')
  await highlights
    .getByRole('button', { name: /^Ubah catatan/ })
    .first()
    .click()
  const field = highlights.getByRole('textbox')
  await field.fill('Tidak muat')
  await highlights.getByRole('button', { name: 'Simpan catatan' }).click()
  await expect(page.getByText(/^Belum tersimpan: ruang peramban penuh/)).toBeVisible()
  await expect(field).toHaveValue('Tidak muat')
  await load(page, {
    ...library,
    saved: [{ ...library.saved[0], story: story('Baru'), slug: 'baru' }],
  })
  await expect(page.getByText(/ruang peramban penuh.*tidak berubah/)).toBeVisible()
  await site.open(seed.path)
  await page.reload()
  await page.getByRole('link', { name: 'Pustaka' }).click()
  await expect(highlights.getByText('Catatan 0', { exact: true })).toBeVisible()
  await expect(shelf(page, 'Tersimpan').getByRole('listitem')).toHaveCount(3)
})

test('a row that cannot be read is counted in words, and the others are shown', async ({
  page,
  site,
}) => {
  await openFilled(page, site)
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('simak')
        opening.onsuccess = () => {
          const writing = opening.result.transaction('saved', 'readwrite')
          writing.objectStore('saved').put({ slug: 'rusak', story: 7 })
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
  )
  await page.reload()
  await expect(page.getByText(/^1 catatan tidak dapat dibaca/)).toBeVisible()
  await expect(shelf(page, 'Tersimpan').getByRole('listitem')).toHaveCount(3)
  await shelf(page, 'Bawa dan hapus').getByRole('button', { name: 'Hapus semuanya' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Ikut terhapus: 1 catatan yang tidak dapat dibaca')
  await dialog.getByRole('button', { name: 'Hapus semuanya' }).click()
  await expect(page.getByRole('heading', { name: 'Pustaka sudah dihapus' })).toBeVisible()
  await page.reload()
  await expect(emptyHeading(page)).toBeVisible()
})

test('a library of a newer version is left alone, and that is said', async ({ page, site }) => {
  await site.open('/entah', { status: 404 })
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('simak', 1000)
        opening.onsuccess = () => {
          opening.result.close()
          resolve()
        }
      }),
  )
  await site.open('/library')
  await expect(page.getByRole('heading', { name: /versi yang lebih baru/ })).toBeVisible()
  await site.open(seed.path)
  await site.ready()
  await page.getByRole('button', { name: 'Simpan' }).click()
  await expect(page.getByText(/^Belum tersimpan: tab lain menjalankan versi/)).toBeVisible()
})

test('a library that the browser emptied is missed in words, also after reading on, and a file brings it back', async ({
  page,
  site,
}) => {
  await openFilled(page, site)
  await site.open('/entah', { status: 404 })
  await page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('simak')
        deleting.onsuccess = () => resolve()
        deleting.onerror = () => reject(deleting.error)
      }),
  )
  await site.open(seed.path)
  await expect.poll(async () => (await readRows(page, 'visits')).length).toBe(1)
  await site.open('/library')
  const gone = page.getByRole('heading', { name: 'Peramban telah mengosongkan pustaka Anda' })
  await expect(gone).toBeVisible()
  await site.checkAccessibility()
  await load(page, library)
  await expect(page.getByText('Berkas dimuat: 12 catatan ditambahkan, 1 diperbarui')).toBeVisible()
  await page.reload()
  await expect(shelf(page, 'Tersimpan').getByRole('listitem')).toHaveCount(3)
  await expect(gone).toHaveCount(0)
})

test('who knows of the loss is told no longer, and the focus goes to the heading', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => localStorage.setItem('simak:library', 'evicted'))
  await site.open('/library')
  await page.getByRole('button', { name: 'Jangan tampilkan lagi' }).press('Enter')
  await expect(heading(page)).toBeFocused()
  await expect(emptyHeading(page)).toBeVisible()
  expect(await page.evaluate(() => localStorage.getItem('simak:library'))).toBeNull()
})

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme })

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
      await shelf(page, 'Bawa dan hapus').getByRole('button', { name: 'Hapus semuanya' }).click()
      await expect(page.getByRole('dialog')).toBeVisible()
      await site.checkAccessibility()
    })
  })
}

test('a full library fits every width, and 200 % text size', async ({ page, site }) => {
  await openFilled(page, site)
  const findOverflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  for (const width of [320, 360, 768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 800 })
    expect(await findOverflow(), `at ${width} px`).toBe(0)
  }
  await page.setViewportSize({ width: 640, height: 800 })
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  expect(await findOverflow()).toBe(0)
})

test('a file is chosen, and everything deleted, by keyboard alone', async ({ page, site }) => {
  await openFilled(page, site)
  const choose = page.getByLabel('Muat dari berkas…')
  await shelf(page, 'Bawa dan hapus')
    .getByRole('button', { name: /^Unduh pustaka/ })
    .focus()
  // Past the button that makes a book of what is saved.
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(choose).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: 'Tutup' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: 'Pustaka sudah dihapus' })).toBeFocused()
})

test.describe('in English', () => {
  test.use({ locale: 'en-US' })

  test('the library speaks English, and the story keeps its language', async ({ page, site }) => {
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

test('a kept brief opens from the library, and Back returns to its link', async ({
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
