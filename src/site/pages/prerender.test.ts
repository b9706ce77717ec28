import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { listArchive } from '../../core/archive/list-archive.ts'
import { capturesOf, fullArticle } from '../../core/article/article-fixture.ts'
import { buildEdition } from '../../core/edition/build-edition.ts'
import { writeFolder } from '../folder-fixture.ts'
import { readSite } from '../output/site-files.ts'
import { prerender } from './prerender.ts'
import { createPageRenderer } from './render-page.ts'

const html =
  '<html lang="id"><head><title>Simak</title></head><body><div id="simak"></div></body></html>'
const template = { html, styles: '', face: '', rareFaces: [], script: '' }

/** Prerenders a site with these articles, in which each page renders its own path. */
function prerenderSite(...headlines: string[]): Promise<string> {
  return prerenderSources(
    headlines.map((headline) => ({ file: `${headline}.txt`, article: fullArticle(headline) })),
  )
}

async function prerenderSources(sources: Parameters<typeof buildEdition>[0]): Promise<string> {
  const site = await writeFolder({ 'feed.json': '{}' })
  const built = buildEdition(sources)
  const content = { built, archive: listArchive(built) }
  const address = { origin: null, base: '/baca/' }
  const render = createPageRenderer(template, address, (path) => ({
    markup: `<h1>${path}</h1>`,
    head: { title: path, description: null, path, language: 'id' },
  }))
  const text = async (file: string, text: string) => {
    await mkdir(dirname(join(site, file)), { recursive: true })
    await writeFile(join(site, file), text)
  }
  await prerender(content, readSite(site), address, {
    text,
    page: (file, { formatState, ...page }) => text(file, render({ ...page, state: formatState() })),
    findTitle: async (path) => path,
  })
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
  const read = (path: string) => readFile(join(site, `${path}/index.html`), 'utf8')
  expect(await read('archive')).toContain('"type":"overview"')
  expect(await read('archive/2024/07')).toContain('"type":"month"')
  expect(await read('archive/2024/07/29/2')).toContain('"page":2')
  // Addresses of the archive as it was before it had days.
  expect(await read('archive/2')).toContain('"type":"numbered"')
  await expect(read('archive/3')).rejects.toThrow()
})

it('every version has a page of its own, without JSON-LD', async () => {
  const site = await prerenderSources(capturesOf('Banjir Datang', 'Banjir Surut'))
  for (const part of ['20240918T030000Z', '20240919T030000Z']) {
    const html = await readFile(join(site, `articles/banjir-datang/${part}/index.html`), 'utf8')
    expect(html).toContain(`<h1>/articles/banjir-datang/${part}</h1>`)
    expect(html).toContain('"type":"version"')
    expect(html).not.toContain('NewsArticle')
  }
})

it('the address of another headline leads to the article without script', async () => {
  const site = await prerenderSources(capturesOf('Banjir Datang', 'Banjir & "Surut"'))
  const html = await readFile(join(site, 'articles/banjir-surut/index.html'), 'utf8')
  expect(html).toContain('http-equiv="refresh" content="0; url=/baca/articles/banjir-datang"')
  expect(html).toContain('rel="canonical" href="/baca/articles/banjir-datang"')
  expect(html).toContain('<title>Banjir &amp; &quot;Surut&quot;</title>')
})
