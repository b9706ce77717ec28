import { cpus, loadavg } from 'node:os'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from 'playwright-core'
import { browserFlags } from '../e2e/browser-flags.ts'
import { findBrowser } from '../e2e/find-browser.ts'
import { thisMachine } from '../e2e/this-machine.ts'
import type { PublishedArticle } from '../src/core/article/schema.ts'
import { paths } from '../src/core/publish/paths.ts'
import { openBrowserPipe } from './browser-pipe.ts'
import { findSeedArticle, readBuiltArticles } from './built-articles.ts'
import { formatInteractions, measureInteractions } from './interactions.ts'
import { measureMainThread } from './measure-main-thread.ts'
import {
  type Itinerary,
  type Measure,
  measureHover,
  measureTap,
  measureWalking,
} from './measure-site.ts'
import { tabulate } from './report.ts'
import type { Sample } from './sample.ts'
import { type ComparedSite, openSites, type SiteName, type Sites } from './sites.ts'
import { formatMarkdownTable, formatPlainTable } from './table.ts'

const defaultRuns = 7

type Visit = { what: string; measure: Measure; maxRuns: number }

const visits: readonly Visit[] = [
  { what: 'tap', measure: measureTap, maxRuns: Number.POSITIVE_INFINITY },
  { what: 'hover', measure: measureHover, maxRuns: Number.POSITIVE_INFINITY },
  // Bytes and memory hardly vary between runs.
  { what: 'walk', measure: measureWalking, maxRuns: 2 },
]

/**
 * `tsx bench/run.ts [--runs N] [--markdown] [--peers] [--interactions] [--site FOLDER]`: measures the built site
 * beside the limit page, and beside the peers if they are wanted, and prints the medians; or uses every control of
 * the site and prints how long it took to answer. A missed target does not change the exit code, because times on a
 * busy machine prove nothing.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: String(defaultRuns) },
      markdown: { type: 'boolean', default: false },
      peers: { type: 'boolean', default: false },
      interactions: { type: 'boolean', default: false },
      site: { type: 'string', default: 'dist' },
    },
  })
  const runs = Number(values.runs)
  if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a number from 1 on.')
  const site = resolve(values.site)
  const articles = await readBuiltArticles(site)
  const itinerary = planItinerary(articles)
  const found = await findBrowser(thisMachine())
  if ('problem' in found) throw new Error(found.problem)

  const sites = await openSites(site, articles, values.peers && !values.interactions)
  const browser = await chromium.launch({ executablePath: found.path, args: browserFlags })
  if (values.interactions) {
    await reportInteractions(browser, sites, itinerary)
    return
  }
  // Playwright disables the sandbox by itself.
  const plain = await openBrowserPipe(found.path, [...browserFlags, '--no-sandbox'])
  const rest: Visit = {
    what: 'rest',
    measure: async (_, origin, { full }) => ({
      ...(await measureMainThread(plain, origin + paths.article(full.slug))),
    }),
    maxRuns: Number.POSITIVE_INFINITY,
  }
  const samples: Record<SiteName, Sample[]> = {
    limit: [],
    astro: [],
    'react-router': [],
    simak: [],
  }
  const failures: string[] = []
  const say = (line: string) => process.stderr.write(`${line}\n`)
  const take = async ({ name, origin }: ComparedSite, what: string, measure: Measure) => {
    try {
      samples[name].push(await measure(browser, origin, itinerary))
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      failures.push(`${name}, ${what}: ${reason}`)
      say(`failed: ${name}, ${what}: ${reason}`)
    }
  }
  try {
    say(`Chromium ${browser.version()}, ${runs} runs, slow 4G, 4× slower processor`)
    for (let run = 1; run <= runs; run += 1) {
      say(`run ${run} of ${runs}`)
      // The sites are visited one right after the other, so that they meet similar conditions.
      for (const { what, measure, maxRuns } of [...visits, rest]) {
        if (run > maxRuns) continue
        for (const site of sites.list) await take(site, `${what}, run ${run}`, measure)
      }
    }
  } finally {
    await browser.close()
    await plain.close()
    await sites.close()
  }

  const table = tabulate(sites.list, samples)
  process.stdout.write(values.markdown ? formatMarkdownTable(table) : formatPlainTable(table))
  const [load = 0] = loadavg().slice(1)
  if (load > cpus().length) {
    say(`The machine was busy (load ${load.toFixed(1)}): its times are those of a busy machine.`)
  }
  if (failures.length > 0) {
    process.stdout.write(`\n${failures.length} visits failed and are left out:\n`)
    for (const failure of failures) process.stdout.write(`  ${failure}\n`)
  }
}

/** Prints the answers to interactions, and the load of the machine, without which they mean little. */
async function reportInteractions(browser: Browser, sites: Sites, { full, brief }: Itinerary) {
  const visited = [full, brief].map(({ slug }) => paths.article(slug))
  const pages = [...visited, paths.front, paths.searchPage, paths.library]
  try {
    const report = await measureInteractions(browser, sites.simak, pages)
    process.stdout.write(formatInteractions(report, loadavg()[0] ?? 0))
  } finally {
    await browser.close()
    await sites.close()
  }
}

/** Returns the seed's article and its first two related stories. */
function planItinerary(articles: readonly PublishedArticle[]): Itinerary {
  const full = findSeedArticle(articles)
  const [brief, other] = full.related.flatMap(
    ({ slug }) => articles.find((article) => article.slug === slug) ?? [],
  )
  if (brief === undefined || other === undefined) {
    throw new Error('The seed article needs two related stories in the edition.')
  }
  return { full, brief, other }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
