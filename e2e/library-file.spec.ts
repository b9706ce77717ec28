import {
  download,
  emptyHeading,
  highlight,
  library,
  load,
  openFilled,
  prepareLibrary,
  shelf,
  stories,
  story,
} from './library-parts.ts'
import { expect, test } from './site.ts'

test.beforeEach(prepareLibrary)

test('the library is downloaded as one file, deleted, and restored from it', async ({
  page,
  site,
}) => {
  await openFilled(page, site)
  const tools = shelf(page, 'Cadangkan dan hapus')
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
  test(`${what} is rejected as a whole, with the reason and the field`, async ({ page, site }) => {
    await site.open('/library')
    await load(page, file)
    await expect(page.getByText(reason)).toBeVisible()
    await expect(page.getByText(/Pustaka Anda tidak berubah\.$/)).toBeVisible()
    await expect(emptyHeading(page)).toBeVisible()
    await page.reload()
    await expect(emptyHeading(page)).toBeVisible()
  })
}

test('markup in a headline or a note is shown as text', async ({ page, site }) => {
  await site.open('/library')
  const markup = '<img src=x onerror="document.title=1"><b>Tebal</b>'
  const marked = { ...story('markup'), headline: markup }
  await load(page, {
    ...library,
    saved: [{ slug: marked.slug, story: marked, savedAt: '2026-11-20T02:00:00.000Z' }],
    highlights: [highlight('markup', marked, markup, markup)],
  })
  await expect(shelf(page, 'Tersimpan').getByRole('link')).toHaveText(markup)
  await expect(shelf(page, 'Sorotan dan catatan').getByText(markup)).toHaveCount(3)
  await expect(page).toHaveTitle('Pustaka – Simak')
})

test('importing a file and deleting everything work by keyboard', async ({ page, site }) => {
  await openFilled(page, site)
  const choose = page.getByLabel('Muat dari berkas…')
  await shelf(page, 'Cadangkan dan hapus')
    .getByRole('button', { name: /^Unduh pustaka/ })
    .focus()
  // Skips the button that exports saved stories as a book.
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
