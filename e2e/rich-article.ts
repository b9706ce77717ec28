import type { Page } from '@playwright/test'
import { exactTime, fullArticle } from '../src/core/article/article-fixture.ts'
import type { Block } from '../src/core/article/block.ts'
import { everyBlock } from '../src/core/article/block-fixture.ts'
import { describePicture } from '../src/core/article/picture.ts'
import type { PublishedFullArticle } from '../src/core/article/schema.ts'
import { paths } from '../src/core/publish/paths.ts'
import { slugFromHeadline } from '../src/core/text/slug.ts'
import { heading, related } from './page-parts.ts'
import { seed } from './seed.ts'
import { expect, type Site } from './site.ts'

const months = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus']

/** A table that is wider than any column of text. */
const wideTable: Block = {
  type: 'table',
  caption: 'Penyeberang tiap bulan menurut pos pantau di kedua tepi sungai, dalam ribu orang',
  rows: [
    ['Pos pantau', ...months, ...months],
    ['Muarasari', ...months.map((_, n) => `${n}`), ...months.map((_, n) => `${n * 100}`)],
  ].map((texts, row) =>
    texts.map((text, column) => {
      return { text, marks: [], isHeader: row * column === 0, colSpan: 1, rowSpan: 1 }
    }),
  ),
}

const cell = { marks: [], isHeader: false, colSpan: 1, rowSpan: 1 }
const header = { ...cell, isHeader: true }

/** A table whose first header has a row above two others. */
export const spanningTable: Block = {
  type: 'table',
  caption: null,
  rows: [
    [
      { ...header, text: 'Wilayah', rowSpan: 2 },
      { ...header, text: 'Pemilih', colSpan: 2 },
      { ...header, text: 'Catatan', rowSpan: 2 },
    ],
    [
      { ...header, text: 'Laki-laki' },
      { ...header, text: 'Perempuan' },
    ],
    ['Kampung Tanjung', '1.204', '1.311', 'Kotak suara basah terkena air pasang.'].map((text) => {
      return { ...cell, text }
    }),
  ],
}

const seedSlug = slugFromHeadline(seed.headline)
const [card] = seed.related
const slug = slugFromHeadline(card?.headline ?? '')

/** An article with every block, at the address of a brief that the seed's page leads to. */
export const rich: PublishedFullArticle = {
  ...fullArticle('Jembatan Arung Dibuka Lagi', {
    deck: 'Setelah dua tahun warga tidak lagi menyeberang dengan rakit.',
    section: 'Daerah',
    updated: exactTime('2024-07-30'),
    figure: describePicture('Warga bersorak di tepi sungai.', 'Koran Uji/Laras'),
    body: [
      ...everyBlock,
      wideTable,
      {
        type: 'paragraph',
        text: 'Kabar lain ada di arsip ini.',
        marks: [
          { type: 'link', start: 0, end: 10, href: 'https://koran.example/a', slug: seedSlug },
        ],
      },
    ],
  }),
  slug,
  related: [],
  readingMinutes: 1,
}

/** Opens the article with every block, or another text, from its card on the seed's page. */
export async function openRich(
  page: Page,
  site: Site,
  changes: Partial<PublishedFullArticle> = {},
): Promise<void> {
  const json = { ...rich, ...changes }
  await page.route(`**${paths.data.article(slug)}`, (route) => route.fulfill({ json }))
  await site.open(seed.path)
  await site.ready()
  await related(page)
    .getByRole('link', { name: card?.headline ?? '' })
    .click()
  await expect(heading(page)).toHaveText(rich.headline)
}
