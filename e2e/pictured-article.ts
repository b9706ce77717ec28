import type { Page } from '@playwright/test'
import { fullArticle, paragraph } from '../src/core/article/article-fixture.ts'
import { describePicture, type PictureFile } from '../src/core/article/picture.ts'
import type { PublishedFullArticle } from '../src/core/article/schema.ts'
import { paths } from '../src/core/publish/paths.ts'
import { slugFromHeadline } from '../src/core/text/slug.ts'
import { heading, related, startButton } from './page-parts.ts'
import { seed } from './seed.ts'
import { expect, type Site } from './site.ts'

const [card] = seed.related
const slug = slugFromHeadline(card?.headline ?? '')
const text = 'Air yang turun dari bendung pekan ini menggenangi lagi petak sawah. '.repeat(8).trim()

function fileOf(name: string, width: number, height: number): PictureFile {
  const webp = { path: `/media/${name}-800.webp`, width, height, bytes: 30_000 }
  const path = `/media/${name}.svg`
  return { path, width, height, bytes: 90_000, sizes: [webp], colour: '#4070a0', motion: null }
}

/** An article with a lead picture, a narrow one without a description, and one that was not captured. */
export const pictured: PublishedFullArticle = {
  ...fullArticle('Sawah Wanasari Terairi Lagi', {
    figure: {
      ...describePicture('Petak sawah mulai digenangi, Minggu pagi.', 'Koran Uji/Laras'),
      alt: 'Petak sawah bertingkat di bawah gunung.',
      file: fileOf('sawah', 1200, 800),
    },
    body: [
      ...Array.from({ length: 6 }, () => paragraph(text)),
      {
        ...describePicture('Jembatan di hulu.', 'Koran Uji/Bima'),
        type: 'picture',
        file: fileOf('jembatan', 440, 292),
      },
      paragraph(text),
      { ...describePicture('Pasar malam.', null), type: 'picture' },
      paragraph(text),
    ],
  }),
  slug,
  related: [],
  readingMinutes: 3,
}

const drawing = (width: number, height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="100%" height="100%" fill="#357"/></svg>`

/**
 * Opens the article with pictures as a reader does who follows a card of the seed's page. `answer` decides
 * what becomes of the requests for pictures; by default they are drawn. On a sparing device the app is
 * asked for first.
 */
export async function openPictured(
  page: Page,
  site: Site,
  answer: 'drawn' | 'missing' | 'never' = 'drawn',
  isSparing = false,
): Promise<string[]> {
  const requested: string[] = []
  await page.route('**/media/**', async (route) => {
    const name = new URL(route.request().url()).pathname.split('/').at(-1) ?? ''
    requested.push(name)
    if (answer === 'never') return
    if (answer === 'missing') return route.fulfill({ status: 404, body: '' })
    const [width, height] = name.startsWith('sawah') ? [1200, 800] : [440, 292]
    await route.fulfill({ contentType: 'image/svg+xml', body: drawing(width, height) })
  })
  await page.route(`**${paths.data.article(slug)}`, (route) => route.fulfill({ json: pictured }))
  await site.open(seed.path)
  if (isSparing) await startButton(page).click()
  await site.ready()
  await related(page)
    .getByRole('link', { name: card?.headline ?? '' })
    .click()
  await expect(heading(page)).toHaveText(pictured.headline)
  return requested
}
