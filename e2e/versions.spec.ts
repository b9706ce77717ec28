import { findOverflow, heading, related } from './page-parts.ts'
import { selectUnits } from './select-units.ts'
import { expect, test } from './site.ts'
import { olderPart, versionsSlug as slug } from './versions-site.ts'

const older = 'Jembatan Muara Rawa Putus, Dua Warga Luka'
const newest = 'Tiga Warga Luka saat Jembatan Muara Rawa Putus'

test('an article says how often it has changed, and lists its versions', async ({ page, site }) => {
  await site.open(`/articles/${slug}`)
  await site.ready()
  await expect(heading(page)).toHaveText(newest)
  await page.getByRole('link', { name: 'Diubah 2 kali, terakhir 20 September 2024' }).click()
  const versions = page.getByRole('region', { name: 'Versi berita ini' })
  await expect(versions.getByRole('heading')).toBeFocused()
  await expect(versions.getByRole('listitem')).toHaveText([
    '20 September 2024 09:00 WIBditampilkan, sedang dibaca',
    '18 September 2024 17:30 WIB',
    '18 September 2024 10:00 WIB',
  ])
  await site.checkAccessibility()
})

test('an older version opens by a click, says so, and leads back', async ({ page, site }) => {
  await site.open(`/articles/${slug}`)
  await site.ready()
  await page.getByRole('link', { name: '18 September 2024 10:00 WIB' }).click()
  await expect(page).toHaveURL(new RegExp(`/articles/${slug}/${olderPart}$`))
  await expect(heading(page)).toHaveText(older)
  await expect(heading(page)).toBeFocused()
  await expect(page).toHaveTitle(`${older} – Koran Muara (versi 18 September 2024 10:00 WIB)`)
  await expect(page.getByText('Diarsipkan: 18 September 2024 10:00 WIB.')).toBeVisible()
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex')
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `/articles/${slug}`)
  await expect(page.getByText('Seorang warga mengaku melihat kayu gelondongan')).toBeVisible()
  await site.checkAccessibility()
  await page.goBack()
  await expect(heading(page)).toHaveText(newest)
  await page.goForward()
  await expect(heading(page)).toHaveText(older)
  await page.getByRole('link', { name: 'Baca versi terbaru' }).click()
  await expect(heading(page)).toHaveText(newest)
})

test('the related stories of all versions are joined', async ({ page, site }) => {
  await site.open(`/articles/${slug}/${olderPart}`)
  const stories = related(page).getByRole('listitem')
  await expect(stories.getByRole('link')).toHaveText([
    'Pasar Muara Pindah ke Lapangan',
    'Perahu Sekolah Berangkat Pukul Enam',
  ])
})

test('an address of another headline leads to the article', async ({ page, site }) => {
  await site.open('/articles/jembatan-muara-rawa-putus-tiga-warga-luka')
  await expect(page).toHaveURL(new RegExp(`/articles/${slug}$`))
  await expect(heading(page)).toHaveText(newest)
})

test('an article in parts says where a part is missing', async ({ page, site }) => {
  await site.open('/articles/perjalanan-sekarung-beras-dari-hulu-ke-muara')
  await expect(page.getByText(/^Perjalanan dimulai pukul tiga pagi/)).toBeVisible()
  const gap = page.getByText('Halaman 2 berita ini tidak ikut diarsipkan.')
  await expect(gap).toBeVisible()
  await expect(gap.locator('xpath=following-sibling::*[1]')).toHaveText(/^Di dapur umum/)
  await expect(page.getByText('naskahnya berhenti di sini')).toHaveCount(0)
})

test('the provenance of an article in parts shows every part, line by line', async ({
  page,
  site,
}) => {
  await site.open('/articles/perjalanan-sekarung-beras-dari-hulu-ke-muara')
  await site.ready()
  await page.getByRole('button', { name: 'Asal-usul dan tangkapan' }).click()
  const panel = page.getByRole('region', { name: 'Asal-usul' })
  await expect(panel.getByRole('listitem')).toHaveText([
    'Halaman 1: beras-1.html',
    'Halaman 3: beras-3.html',
  ])
  await page.getByRole('button', { name: 'Bandingkan dengan tangkapan' }).click()
  const last = panel.getByRole('region', { name: 'Halaman 3: beras-3.html' })
  const line = last.getByRole('row').filter({ hasText: 'Di dapur umum, karung itu dibuka' })
  await expect(line.getByRole('cell').last()).toContainText('Paragraf 3, persis seperti tangkapan')
  const first = panel.getByRole('region', { name: 'Halaman 1: beras-1.html' })
  await expect(first.getByRole('row').filter({ hasText: 'Siti Aminah' })).toHaveCount(1)
  await site.checkAccessibility()
})

test('a highlight of an older version names it in the library, and leads to it', async ({
  page,
  site,
}) => {
  // The reader's tools load at once on a device with a library.
  await site.open(`/articles/${slug}`)
  await site.ready()
  const save = page.getByRole('button', { name: 'Simpan', exact: true })
  await save.click()
  await expect(save).toHaveAttribute('aria-pressed', 'true')
  await site.open(`/articles/${slug}/${olderPart}`)
  await site.ready()
  const words = { unit: 'p4', words: 'kayu gelondongan' }
  await selectUnits(page, words, words)
  await page.getByRole('button', { name: 'Sorot', exact: true }).click()
  await expect(page.getByText('Sorotan tersimpan di perangkat ini.')).toBeVisible()
  await site.open('/library')
  await expect(
    page.getByText('Disorot dalam versi lama, diarsipkan: 18 September 2024 10:00 WIB'),
  ).toBeVisible()
  await page.getByRole('link', { name: /^Buka di berita/ }).click()
  await expect(page).toHaveURL(new RegExp(`/articles/${slug}/${olderPart}#p`))
})

test('search finds words of older versions, and says so', async ({ page, site }) => {
  await site.open('/search?q=gelondongan')
  await site.ready()
  await expect(page.getByRole('main').getByRole('link', { name: newest })).toBeVisible()
  await expect(page.getByText('Hanya dalam versi lama berita ini: gelondongan')).toBeVisible()
})

test('a citation names the version that was read, at its own address', async ({ page, site }) => {
  await site.open(`/articles/${slug}/${olderPart}`)
  await site.ready()
  await page.getByRole('button', { name: 'Bagikan' }).click()
  const citation = page.getByRole('region', { name: 'Kutipan, APA' })
  await expect(citation).toContainText('Versi 1 dari 3.')
  await expect(citation).toContainText(`/articles/${slug}/${olderPart}`)
})

test('a version fits a narrow window', async ({ page, site }) => {
  await page.setViewportSize({ width: 320, height: 700 })
  await site.open(`/articles/${slug}/${olderPart}`)
  expect(await findOverflow(page)).toBe(0)
})

test('the provenance of a version is that of its capture', async ({ page, site }) => {
  await site.open(`/articles/${slug}/${olderPart}`)
  await site.ready()
  await page.getByRole('button', { name: 'Asal-usul dan tangkapan' }).click()
  await expect(page.getByText('jembatan-pagi.html')).toBeVisible()
})

test.describe('with a worker', () => {
  test.use({ serviceWorkers: 'allow' })

  test('a version that was read opens offline', async ({ page, site, context }) => {
    await site.open(`/articles/${slug}/${olderPart}`)
    await site.ready()
    await page.evaluate(() => navigator.serviceWorker.ready)
    await page.reload()
    await expect(heading(page)).toHaveText(older)
    await context.setOffline(true)
    await page.reload()
    await expect(heading(page)).toHaveText(older)
    await expect(page.getByText('Diarsipkan: 18 September 2024 10:00 WIB.')).toBeVisible()
  })

  test('the address of another headline leads to the kept article offline', async ({
    page,
    site,
    context,
  }) => {
    site.allow(/ERR_INTERNET_DISCONNECTED|Failed to load resource/)
    await site.open(`/articles/${slug}`)
    await site.ready()
    await page.evaluate(() => navigator.serviceWorker.ready)
    await page.reload()
    await expect(heading(page)).toHaveText(newest)
    await context.setOffline(true)
    await page.goto('/articles/jembatan-muara-rawa-putus-tiga-warga-luka')
    await expect(heading(page)).toHaveText(newest)
    await expect(page).toHaveURL(new RegExp(`/articles/${slug}$`))
  })
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the mark, the list and the notice are in the page', async ({ page, site }) => {
    await site.open(`/articles/${slug}`)
    await page.getByRole('link', { name: 'Diubah 2 kali' }).click()
    await page.getByRole('link', { name: '18 September 2024 10:00 WIB' }).click()
    await expect(heading(page)).toHaveText(older)
    await page.getByRole('link', { name: 'Baca versi terbaru' }).click()
    await expect(heading(page)).toHaveText(newest)
  })
})
