import {
  emptyHeading,
  library,
  load,
  openFilled,
  prepareLibrary,
  shelf,
  story,
} from './library-parts.ts'
import { heading } from './page-parts.ts'
import { seed } from './seed.ts'
import { expect, test } from './site.ts'
import { readRows } from './stored-rows.ts'

test.beforeEach(prepareLibrary)

test('a story is saved, stays saved after a reload, and is removed with undo', async ({
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

test('undo reverts a save', async ({ page, site }) => {
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
      navigator.storage.persisted = async () => promised
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
    // On a later visit nothing is saved, so the browser is not asked; the page still reports its answer.
    await site.open('/library')
    await expect(shelf(page, 'Tersimpan').getByRole('link')).toHaveText([seed.headline])
    await expect(
      shelf(page, 'Cadangkan dan hapus').getByText(/dapat mengosongkan pustaka/),
    ).toHaveCount(isPromised ? 0 : 1)
  })
}

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
  test(`storage that ${what}: reading works, and nothing is shown as saved`, async ({
    page,
    site,
  }) => {
    await page.addInitScript(block)
    await site.open(seed.path)
    await site.ready()
    const save = page.getByRole('button', { name: 'Simpan' })
    await save.click()
    await expect(
      page.getByText(/^Belum tersimpan\. Peramban ini tidak mengizinkan situs menyimpan/),
    ).toBeVisible()
    await expect(save).toHaveAttribute('aria-pressed', 'false')
    await expect(page.getByText(seed.paragraphs[0] ?? '', { exact: true })).toBeVisible()
    await page.getByRole('link', { name: 'Pustaka' }).click()
    await expect(page.getByRole('heading', { name: 'Pustaka tidak dapat dibuka' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Muat ulang halaman' })).toBeVisible()
    await site.checkAccessibility()
  })
}

test('blocked caches: the library says that nothing can be read offline', async ({
  page,
  site,
}) => {
  await page.addInitScript(() => {
    // As Chromium and Firefox do for a site whose data the reader blocks.
    caches.has = () => Promise.reject(new DOMException('Access is denied.', 'SecurityError'))
    caches.open = () => Promise.reject(new DOMException('Access is denied.', 'SecurityError'))
  })
  await site.open('/library')
  await expect(
    shelf(page, 'Baca luring').getByText(/^Peramban ini tidak dapat menyediakan berita/),
  ).toBeVisible()
  await expect(page.getByRole('button', { name: /^Unduh semua/ })).toHaveCount(0)
})

test('full storage: existing rows stay, and a failed save is reported', async ({ page, site }) => {
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
  await expect(page.getByText(/^Belum tersimpan\. Penyimpanan perangkat ini penuh/)).toBeVisible()
  await expect(field).toHaveValue('Tidak muat')
  await load(page, {
    ...library,
    saved: [{ ...library.saved[0], story: story('Baru'), slug: 'baru' }],
  })
  await expect(page.getByText(/Penyimpanan perangkat ini penuh.*tidak berubah/)).toBeVisible()
  await site.open(seed.path)
  await page.reload()
  await page.getByRole('link', { name: 'Pustaka' }).click()
  await expect(highlights.getByText('Catatan 0', { exact: true })).toBeVisible()
  await expect(shelf(page, 'Tersimpan').getByRole('listitem')).toHaveCount(3)
})

test('a row that cannot be parsed is counted, and the others are shown', async ({ page, site }) => {
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
  await shelf(page, 'Cadangkan dan hapus').getByRole('button', { name: 'Hapus semuanya' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText('Ikut terhapus: 1 catatan yang tidak dapat dibaca')
  await dialog.getByRole('button', { name: 'Hapus semuanya' }).click()
  await expect(page.getByRole('heading', { name: 'Pustaka sudah dihapus' })).toBeVisible()
  await page.reload()
  await expect(emptyHeading(page)).toBeVisible()
})

test('rows without a shelf do not count as an empty library, and are named before deletion', async ({
  page,
  site,
}) => {
  await site.open('/library')
  await load(page, {
    ...library,
    saved: [],
    visits: [],
    highlights: [],
    positions: library.positions.filter(({ isDone }) => isDone),
    listening: [
      {
        slug: library.saved[0]?.slug,
        anchor: library.highlights[0]?.start,
        changedAt: '2026-11-22T02:00:00Z',
      },
    ],
    trails: library.trails.map((trail) => ({ ...trail, steps: trail.steps.slice(0, 1) })),
  })
  await expect(page.getByText('Berkas dimuat: 4 catatan ditambahkan')).toBeVisible()
  const unshown = page.getByRole('heading', { name: 'Belum ada yang tampil di rak' })
  await expect(unshown).toBeVisible()
  await expect(emptyHeading(page)).toHaveCount(0)
  await shelf(page, 'Cadangkan dan hapus').getByRole('button', { name: 'Hapus semuanya' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toContainText(
    '1 tempat berhenti membaca, 2 jejak baca, 1 tempat berhenti mendengarkan.',
  )
  await dialog.getByRole('button', { name: 'Hapus semuanya' }).click()
  await expect(page.getByRole('heading', { name: 'Pustaka sudah dihapus' })).toBeFocused()
  await page.reload()
  await expect(emptyHeading(page)).toBeVisible()
  await expect(unshown).toHaveCount(0)
})

test('a library of a newer version is not changed, and a message says so', async ({
  page,
  site,
}) => {
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
  await expect(page.getByText(/^Belum tersimpan\. Versi Simak yang lebih baru/)).toBeVisible()
})

test('a library that the browser emptied is reported, also after more reading, and a file restores it', async ({
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

test('the dismissed report of a loss does not return, and the focus moves to the heading', async ({
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
