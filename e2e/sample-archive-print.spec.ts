import type { Page } from '@playwright/test'
import { paths } from '../src/core/publish/paths.ts'
import { type PrintedPdf, readPdf } from './read-pdf.ts'
import { expect, test } from './site.ts'

const feri = paths.article('feri-malam-kuala-dandan-berlayar-lagi-setelah-sebelas-bulan')

/**
 * Returns a page's text without the white space, which a PDF does not have where lines end, and without the
 * ligatures that some fonts have: "ﬁ" → "fi".
 */
const join = (text: string) => text.normalize('NFKC').replaceAll(/\s+/g, '')

/** The pictures of the text: those of related stories are smaller, as on the screen. */
const listSharp = (pictures: PrintedPdf['pictures']) => pictures.filter(({ width }) => width >= 400)

/** Prints the page as it is, without scrolling: pictures below the window have not been asked for. */
async function print(page: Page) {
  return readPdf(await page.pdf())
}

test('an article is printed with its pictures, their captions and credits', async ({
  page,
  site,
}) => {
  await site.open(feri)
  await site.ready()
  const { text, pictures } = await print(page)
  expect(listSharp(pictures).length).toBeGreaterThanOrEqual(2)
  for (const line of [
    'KM Teluk Damar memasuki muara Sungai Lemara',
    'Kabar Lemara/Bagas Tirta',
    'Peta: Kabar Lemara/Meja Grafis',
    'Foto tidak ikut diarsipkan',
  ]) {
    expect(join(text)).toContain(join(line))
  }
})

test('an article is printed with its pictures also before the app has started', async ({
  page,
  site,
}) => {
  await page.route('**/assets/*.js', (route) => route.abort())
  site.allow(/Failed to load resource|Failed to fetch/)
  await site.open(feri)
  const { pictures } = await print(page)
  expect(listSharp(pictures).length).toBeGreaterThanOrEqual(2)
})
