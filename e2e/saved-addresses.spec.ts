import { heading } from './page-parts.ts'
import { expect, test } from './site.ts'

/** Stories of which an export holds the address and the title alone. */
const stories = [
  {
    service: 'Pocket',
    headline: 'Tambak Muara Kembali Panen Bandeng',
    path: '/articles/tambak-muara-kembali-panen-bandeng',
    original: 'https://koranmuara.example/tambak-bandeng',
    saved: '18 September 2024',
    file: 'pocket.csv',
  },
  {
    service: 'Instapaper',
    headline: 'Menara Suar Itu Menyala Tanpa Penjaga',
    path: '/articles/menara-suar-itu-menyala-tanpa-penjaga',
    original: 'https://harian.example/menara-suar',
    saved: '19 September 2024',
    file: 'instapaper.csv',
  },
]

for (const { service, headline, path, original, saved, file } of stories) {
  test(`an address saved in ${service} is a brief that says so and leads to the original`, async ({
    page,
    site,
  }) => {
    await site.open(path)
    await site.ready()
    await expect(heading(page)).toHaveText(headline)
    await expect(page.getByText('Alamat tersimpan')).toBeVisible()
    await expect(page.getByText('Hanya diketahui dari daftar alamat yang disimpan.')).toBeVisible()
    await expect(page.getByText(`Disimpan pada ${saved}.`)).toBeVisible()
    await expect(page.getByRole('link', { name: /^Buka .*asli/ })).toHaveAttribute('href', original)
    await page.getByRole('button', { name: 'Asal-usul dan tangkapan' }).click()
    const panel = page.getByRole('region', { name: 'Asal-usul' })
    await expect(panel).toContainText(`${file}, daftar yang menyebut berita ini.`)
    await expect(page.getByRole('button', { name: 'Bandingkan dengan tangkapan' })).toHaveCount(0)
    await site.checkAccessibility()
  })
}

test('a saved address is found by the words of its title, and opens by a click', async ({
  page,
  site,
}) => {
  await site.open('/search?q=bandeng')
  await site.ready()
  await page
    .getByRole('main')
    .getByRole('link', { name: 'Tambak Muara Kembali Panen Bandeng' })
    .click()
  await expect(heading(page)).toHaveText('Tambak Muara Kembali Panen Bandeng')
  await expect(heading(page)).toBeFocused()
})

test('a saved address never leads the front page', async ({ page, site }) => {
  await site.open('/')
  const stories = page.getByRole('main').getByRole('heading', { level: 2 })
  await expect(stories.first()).not.toHaveText(/Tambak Muara|Menara Suar/)
})
