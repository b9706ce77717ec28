import { existsSync } from 'node:fs'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { fullArticle, paragraph } from '../../core/article/article-fixture.ts'
import { buildChanges } from '../../core/changes/build-changes.ts'
import { buildEdition } from '../../core/edition/build-edition.ts'
import { listChangesFiles } from '../files/changes-files.ts'
import { writeFolder } from '../folder-fixture.ts'
import { readSite } from '../output/site-files.ts'
import type { PageWriter } from './page-writer.ts'
import { prerenderChanges } from './prerender-changes.ts'

const address = { origin: 'https://arsip.example', base: '/' }

/** Writes the data of an article that was captured on these days, and its pages as lines. */
async function prerender(...days: number[]) {
  const sources = days.map((day) => ({
    file: `${day}.html`,
    article: fullArticle('Kabar é', {
      body: [paragraph(`Sungai naik ${day} meter.`)],
      provenance: {
        capture: `${day}.html`,
        url: 'https://koran.example/a',
        captured: { at: `2024-09-${day}T10:00:00+07:00`, isEstimated: false, reason: null },
      },
    }),
  }))
  const site = await writeFolder({})
  for (const [path, json] of listChangesFiles(buildChanges(buildEdition(sources).versions))) {
    await mkdir(dirname(join(site, path)), { recursive: true })
    await writeFile(join(site, path), json)
  }
  const pages: string[] = []
  const writer: PageWriter = {
    page: async () => undefined,
    text: async (file, text) => {
      await mkdir(dirname(join(site, file)), { recursive: true })
      await writeFile(join(site, file), text)
    },
    findTitle: async (path) => `Perubahan di ${path}`,
  }
  await prerenderChanges(readSite(site), address, writer, async (file, _path, { type }, extras) => {
    pages.push([file, type, ...(extras?.feeds ?? [])].join(' '))
  })
  return { site, pages }
}

it('every two versions have a page, and the archive one of the latest changes', async () => {
  const { pages } = await prerender(17, 18, 19)
  const folder = '/articles/kabar-e/changes'
  expect(pages).toEqual([
    `${folder}/20240917T030000Z/20240918T030000Z/index.html changes`,
    `${folder}/20240917T030000Z/20240919T030000Z/index.html changes`,
    `${folder}/20240918T030000Z/20240919T030000Z/index.html changes`,
    '/changes/index.html latest-changes changes',
  ])
})

it('the other order of two versions leads to their page', async () => {
  const { site } = await prerender(17, 18)
  const [older, newer] = ['20240917T030000Z', '20240918T030000Z']
  const folder = 'articles/kabar-e/changes'
  const html = await readFile(join(site, `${folder}/${newer}/${older}/index.html`), 'utf8')
  expect(html).toContain(`http-equiv="refresh" content="0; url=/${folder}/${older}/${newer}"`)
})

it('the feed has the title of each page', async () => {
  const { site } = await prerender(17, 18)
  const feed = await readFile(join(site, 'changes.atom'), 'utf8')
  expect(feed).toContain(
    '<title>Perubahan di /articles/kabar-e/changes/20240917T030000Z/20240918T030000Z</title>',
  )
})

it('a site without versions has neither pages nor feed', async () => {
  const { site, pages } = await prerender(17)
  expect(pages).toEqual([])
  expect(existsSync(join(site, 'changes.atom'))).toBe(false)
})
