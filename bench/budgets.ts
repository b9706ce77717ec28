import { readFile, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import * as v from 'valibot'
import { listLatest } from '../src/core/offline/list-latest.ts'
import { OfflineListSchema, smallEditionBytes } from '../src/core/offline/offline-list.ts'
import { paths } from '../src/core/publish/paths.ts'
import { type BundleGraph, readBundleGraph } from '../src/site/files/bundle-graph.ts'
import { listFiles } from '../src/site/list-files.ts'
import { listWorkerFiles } from '../src/site/offline/worker-files.ts'
import { readSite } from '../src/site/output/site-files.ts'
import { listArchiveBudgets } from './archive-budgets.ts'
import { compress } from './brotli.ts'
import { findSeedArticle, readBuiltArticles } from './built-articles.ts'
import { type Budget, checkBudgets } from './check-budgets.ts'
import { findFirstScripts, findScriptsOf } from './first-scripts.ts'
import { renderLimitPage } from './limit-page.ts'
import { findPageScripts } from './page-scripts.ts'
import { readLimitStyle } from './sites.ts'

/** Bytes, decimal as networks count them. */
const kilobyte = 1000

/** `tsx bench/budgets.ts [folder]`: weighs the built site; exits non-zero when a budget is exceeded. */
async function main(): Promise<void> {
  const verdicts = checkBudgets(await listBudgets(resolve(process.argv[2] ?? 'dist')))
  for (const { line } of verdicts) process.stdout.write(`${line}\n`)
  const broken = verdicts.filter(({ isKept }) => !isKept)
  if (broken.length === 0) return
  process.stderr.write(
    broken.length === 1
      ? 'A byte budget is broken.\n'
      : `${broken.length} byte budgets are broken.\n`,
  )
  process.exitCode = 1
}

/** Lists all budgets with sizes after brotli. Fonts are compressed already. */
async function listBudgets(site: string): Promise<Budget[]> {
  const articles = await readBuiltArticles(site)
  const files = await listFiles(site)
  const seed = findSeedArticle(articles)
  const weigh = async (file: string) =>
    [file, compress(await readFile(join(site, file))).length] as const
  const weighAll = (chosen: readonly string[]) => Promise.all(chosen.map(weigh))

  const graph = await readBundleGraph(site)
  const firstScripts = findFirstScripts(graph)
  const pages = files.filter((file) => file.endsWith('.html'))
  const seedPage = `${decodeURIComponent(paths.article(seed.slug)).slice(1)}/index.html`
  const limitPage = compress(renderLimitPage(seed, await readLimitStyle())).length
  const seedData = decodeURIComponent(paths.data.article(seed.slug)).slice(1)
  const briefData = articles
    .filter(({ type }) => type === 'brief')
    .map(({ slug }) => decodeURIComponent(paths.data.article(slug)).slice(1))
  const searchCode = ['src/app/pages/searching.tsx', 'src/app/i18n/id/search.ts']
    .flatMap((source) => findScriptsOf(graph, source))
    .filter((file) => !firstScripts.includes(file))
  const fonts = files.filter((file) => file.endsWith('.woff2'))

  return [
    {
      name: 'script of a first visit',
      maxBytes: 100 * kilobyte,
      sizes: [['all together', sum(await weighAll(firstScripts))]],
    },
    {
      name: 'script that a page names itself',
      maxBytes: 3 * kilobyte,
      sizes: await Promise.all(pages.map((page) => weighNamedScripts(site, page, graph))),
    },
    { name: 'HTML of a page', maxBytes: 14 * kilobyte, sizes: await weighAll(pages) },
    {
      name: 'HTML of the seed article, 2.5 times the limit page',
      maxBytes: Math.floor(2.5 * limitPage),
      sizes: await weighAll([seedPage]),
    },
    ...(await listArchiveBudgets(site, files)),
    { name: 'data of a brief', maxBytes: 3 * kilobyte, sizes: await weighAll(briefData) },
    {
      name: 'data of the seed article',
      maxBytes: 3.6 * kilobyte,
      sizes: await weighAll([seedData]),
    },
    {
      name: 'script of the search, when it is opened',
      maxBytes: 7 * kilobyte,
      sizes: [['all together', sum(await weighAll(searchCode))]],
    },
    {
      name: 'offline worker and the parts that it keeps',
      maxBytes: 108 * kilobyte,
      sizes: [['all together', sum(await weighAll(await listWorkerOnly(site, firstScripts)))]],
    },
    {
      name: 'content fetched without asking',
      maxBytes: smallEditionBytes,
      sizes: [['all together', await weighUnasked(site, weighAll)]],
    },
    {
      name: 'a file of the search index',
      maxBytes: 12 * kilobyte,
      sizes: await weighAll(files.filter((file) => /^search-index\/.*\.json$/.test(file))),
    },
    {
      name: 'a font file',
      maxBytes: 45 * kilobyte,
      sizes: await Promise.all(
        fonts.map(async (file) => [file, (await readFile(join(site, file))).length] as const),
      ),
    },
  ]
}

/** Lists the files that only the offline worker asks for. A first visit has loaded the others. */
async function listWorkerOnly(site: string, firstScripts: readonly string[]): Promise<string[]> {
  const { shell, rest } = await listWorkerFiles(readSite(site), '/')
  const kept = [...shell.map(({ url }) => url), ...rest].map((url) => url.slice(1))
  const pages = await Promise.all(
    kept.map(async (path) => {
      const isFolder = path === '' || (await stat(join(site, path))).isDirectory()
      return isFolder ? join(path, 'index.html') : path
    }),
  )
  const isLoaded = (file: string) =>
    firstScripts.includes(file) ||
    /^assets\/main-[\w-]+\.css$/.test(file) ||
    file.endsWith('.woff2')
  return [paths.worker.slice(1), ...pages.filter((file) => !isLoaded(file))]
}

/** Weighs a small edition, which is kept whole, with its list; nothing of a larger one is fetched. */
async function weighUnasked(
  site: string,
  weighAll: (files: readonly string[]) => Promise<(readonly [string, number])[]>,
): Promise<number> {
  const listFile = paths.data.offline.slice(1)
  const list = v.parse(OfflineListSchema, JSON.parse(await readFile(join(site, listFile), 'utf8')))
  if (!list.isSmall) return 0
  const kept = listLatest(list, list.total).reduce((total, { bytes }) => total + bytes, 0)
  return kept + sum(await weighAll([listFile]))
}

/** Weighs the scripts that can run, or be loaded, before the first paint of a page. */
async function weighNamedScripts(site: string, page: string, graph: BundleGraph) {
  const { inline, files: named } = findPageScripts(await readFile(join(site, page), 'utf8'))
  const sizes = inline.map((source) => compress(source).length)
  for (const address of named) {
    // Below a sub-path, addresses start at the root of the host.
    const chunk = [...graph.values()].find(({ file }) => address.endsWith(`/${file}`))
    if (chunk === undefined) throw new Error(`${page} names ${address}, which is not in the site.`)
    // A module runs only after all its imports are loaded.
    for (const needed of findScriptsOf(graph, chunk.file)) {
      sizes.push(compress(await readFile(join(site, needed))).length)
    }
  }
  return [page, sizes.reduce((total, size) => total + size, 0)] as const
}

function sum(sizes: readonly (readonly [string, number])[]): number {
  return sizes.reduce((total, [, bytes]) => total + bytes, 0)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
