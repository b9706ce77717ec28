import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page } from '@playwright/test'
import { slugFromHeadline } from '../src/core/text/slug.ts'
import { seed, today } from './seed.ts'
import type { Site } from './site.ts'

const [brief] = seed.related
/** A story of the edition without a captured page. */
export const briefHeadline = brief?.headline ?? ''
export const briefPath = `/articles/${slugFromHeadline(briefHeadline)}`

/** A story as the library stores it. */
export const story = (headline: string) => ({
  slug: slugFromHeadline(headline),
  type: 'full',
  headline,
  published: null,
  outlet: 'Tempo.co',
  language: 'id',
  summary: null,
  isTruncated: false,
})
/** A story that is not in the edition. */
export const other = 'Kabar dari Écija: Panen Raya'
/** The three stories of the test library. */
export const stories = [seed.headline, briefHeadline, other].map(story)
/** One row per story, each ten minutes after the one before. */
const rowsOf = (hour: string) =>
  stories.map((each, index) => ({
    slug: each.slug,
    story: each,
    at: `${hour}:${index}0:00.000Z`,
  }))
const anchor = (block: number, offset: number, quote: string) => ({
  block,
  offset,
  quote,
  prefix: 'sebelum ini',
})
/** A marked passage with a note. */
export const highlight = (
  id: string,
  each: (typeof stories)[number],
  text: string,
  note: string,
) => ({
  id,
  slug: each.slug,
  story: each,
  start: anchor(8, 0, text),
  end: anchor(8, text.length, 'sesudah itu'),
  text,
  note,
  createdAt: '2026-11-21T02:00:00.000Z',
  changedAt: '2026-11-21T02:00:00.000Z',
})
/** A step of a reading trail. */
export const step = ({ slug, headline }: (typeof stories)[number], at: string) => ({
  slug,
  headline,
  at,
})

/** A library with at least two entries of each kind. */
export const library = {
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
  highlights: stories.slice(0, 2).map((each, index) => {
    return highlight(`sorotan-${index}`, each, `Kata yang disorot ${index}`, `Catatan ${index}`)
  }),
  trails: [
    {
      id: 'jejak-0',
      steps: stories.map((each, index) => step(each, `2026-11-22T02:0${index}:00.000Z`)),
      changedAt: '2026-11-22T02:02:00.000Z',
    },
    {
      id: 'jejak-1',
      steps: stories.slice(1).map((each, index) => step(each, `2026-11-21T02:0${index}:00.000Z`)),
      changedAt: '2026-11-21T02:02:00.000Z',
    },
  ],
}

/** A section of the library’s page, by its heading. */
export const shelf = (page: Page, name: string): Locator => page.getByRole('region', { name })
/** The heading of an empty library. */
export const emptyHeading = (page: Page) =>
  page.getByRole('heading', { name: 'Pustaka Anda masih kosong' })

/** Imports a file into the library: a text, or any value as JSON. */
export async function load(page: Page, content: unknown): Promise<void> {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  await page.getByLabel('Muat dari berkas…').setInputFiles({
    name: 'pustaka.json',
    mimeType: 'application/json',
    buffer: Buffer.from(text),
  })
}

/** Opens the library's page and imports the test library. */
export async function openFilled(page: Page, site: { open: (path: string) => Promise<unknown> }) {
  await site.open('/library')
  await load(page, library)
  await expect(page.getByText('Berkas dimuat: 13 catatan ditambahkan')).toBeVisible()
}

/** Downloads the library, and returns the content of the file without the moment of writing. */
export async function download(page: Page, button: Locator): Promise<unknown> {
  const [file] = await Promise.all([page.waitForEvent('download'), button.click()])
  expect(file.suggestedFilename()).toBe('pustaka-simak-2026-11-24.json')
  const content: unknown = JSON.parse(await readFile(await file.path(), 'utf8'))
  expect(content).toHaveProperty('exportedAt')
  return { ...Object(content), exportedAt: null }
}

/** Sets the clock of these tests, and allows the failing request for the story that is not in the edition. */
export async function prepareLibrary({ site }: { site: Site }): Promise<void> {
  // The app requests it to cache it for offline reading.
  site.allow(/status of 404 \(Not Found\) \(.*\/data\/articles\/kabar-dari-ecija/)
  await site.setClock(today)
}

/** Gives this device a library, so that reading is remembered from the start. */
export async function beginLibrary(page: Page, site: Site): Promise<void> {
  await site.open(seed.path)
  await site.ready()
  const save = page.getByRole('button', { name: 'Simpan', exact: true })
  await save.click()
  await expect(save).toHaveAttribute('aria-pressed', 'true')
}
