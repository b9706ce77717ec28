import { paths } from '../src/core/publish/paths.ts'
import { expect, test } from './site.ts'

const goalkeeper = paths.article('the-goalkeeper-mows-the-pitch')

test('a score stays on one line of its table, on the narrowest phone, too', async ({
  page,
  site,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await site.open(goalkeeper)
  const table = page.getByRole('table', { name: /^The Strait League/ })
  const lines = await table.getByRole('cell', { name: '14–6', exact: true }).evaluate((cell) => {
    const range = document.createRange()
    range.selectNodeContents(cell)
    return range.getClientRects().length
  })
  expect(lines).toBe(1)
})

test('a table of few short columns is no wider than it needs to be', async ({ page, site }) => {
  await site.open(paths.article('feri-malam-ditambah-satu-pelayaran-mulai-oktober'))
  const table = page.getByRole('table', { name: 'Jadwal mulai 1 Oktober' })
  const text = page.getByText('Harga karcis tidak berubah').first()
  const [narrow, wide] = [await table.boundingBox(), await text.boundingBox()]
  expect(narrow?.width).toBeLessThan((wide?.width ?? 0) * 0.9)
})
