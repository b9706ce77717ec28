import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { fullArticle } from '../../core/article/article-fixture.ts'
import { buildEdition } from '../../core/edition/build-edition.ts'
import { listDataFiles } from '../files/data-files.ts'
import { writeFolder } from '../folder-fixture.ts'
import { prerender } from './prerender.ts'

const template =
  '<html lang="id"><head><title>Simak</title></head><body><div id="simak"></div></body></html>'

/** Prerenders a site with these articles, in which each page renders its own path. */
async function prerenderSite(...headlines: string[]): Promise<string> {
  const site = await writeFolder({ 'feed.json': '{}' })
  const sources = headlines.map((headline) => ({
    file: `${headline}.txt`,
    article: fullArticle(headline),
  }))
  for (const [path, json] of listDataFiles(buildEdition(sources))) {
    await mkdir(dirname(join(site, path)), { recursive: true })
    await writeFile(join(site, path), json)
  }
  await prerender(site, { origin: null, base: '/baca/' }, template, (path) => ({
    markup: `<h1>${path}</h1>`,
    head: { title: path, description: null, path, language: 'id' },
  }))
  return site
}

it.each([
  ['index.html', '/', '"type":"edition"'],
  ['articles/satu/index.html', '/articles/satu', '"type":"article"'],
  ['articles/新闻/index.html', '/articles/%E6%96%B0%E9%97%BB', '"headline":"新闻"'],
  ['404.html', '/404', '{"type":"missing","newest":[{"'],
])('%s shows %s and carries its data', async (file, path, data) => {
  const page = await readFile(join(await prerenderSite('Satu', '新闻'), file), 'utf8')
  expect(page).toContain(`<h1>${path}</h1>`)
  expect(page).toContain(`href="/baca${path}"`)
  expect(page).toContain(data)
})

it('an article’s page has JSON-LD, and only the front page announces the feeds', async () => {
  const site = await prerenderSite('Satu')
  const front = await readFile(join(site, 'index.html'), 'utf8')
  expect(front.match(/rel="alternate"/g)).toHaveLength(1)
  expect(front).toContain('href="/baca/feed.json"')
  expect(front).not.toContain('NewsArticle')
  const article = await readFile(join(site, 'articles/satu/index.html'), 'utf8')
  expect(article).toContain('"@type":"NewsArticle"')
  expect(article).not.toContain('rel="alternate"')
})

it('every page of the archive is written', async () => {
  const site = await prerenderSite(...Array.from({ length: 60 }, (_, n) => `Kabar ${n}`))
  for (const page of [1, 2]) {
    const html = await readFile(join(site, `archive/${page}/index.html`), 'utf8')
    expect(html).toContain(`"page":${page}`)
  }
})
