import { cp, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from 'playwright-core'
import { browserFlags } from '../e2e/browser-flags.ts'
import { findBrowser } from '../e2e/find-browser.ts'
import { thisMachine } from '../e2e/this-machine.ts'
import { paths } from '../src/core/publish/paths.ts'
import { buildSite } from '../src/site/build-site.ts'
import { hashSources } from '../src/site/bundle/hash-sources.ts'
import { createSiteServer, listenLocally } from '../src/site/server/site-server.ts'
import { readSiteSettings } from '../src/site/site-settings.ts'
import { readBuiltArticles } from './built-articles.ts'
import { measureLoad } from './measure-load.ts'
import { tabulatePictures } from './pictures-report.ts'
import type { Sample } from './sample.ts'
import { formatMarkdownTable, formatPlainTable } from './table.ts'
import { visit } from './visit.ts'

/** A page of the sample archive with one picture, above the text. */
const capture = 'jembatan-tegal-sirih-dibuka'

/** The same article without its picture, and with it. */
const kinds = ['without', 'with'] as const
type Kind = (typeof kinds)[number]

/**
 * `tsx bench/pictures.ts [--runs N] [--markdown]`: measures what a lead picture costs the first visit of an
 * article. Builds it twice, once without the folder that holds the picture, and prints the medians.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      runs: { type: 'string', default: '9' },
      markdown: { type: 'boolean', default: false },
    },
  })
  const runs = Number(values.runs)
  if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a number from 1 on.')
  const found = await findBrowser(thisMachine())
  if ('problem' in found) throw new Error(found.problem)

  const work = await mkdtemp(join(tmpdir(), 'simak-bench-'))
  const samples: Record<Kind, Sample[]> = { without: [], with: [] }
  const say = (line: string) => process.stderr.write(`${line}\n`)
  const closing: (() => Promise<unknown>)[] = [() => rm(work, { recursive: true, force: true })]
  try {
    const addresses: Record<Kind, string> = { without: '', with: '' }
    for (const kind of kinds) {
      const root = await build(work, kind)
      const server = createSiteServer({ root })
      closing.push(async () => {
        server.close()
        server.closeAllConnections()
      })
      const port = await listenLocally(server, 0)
      addresses[kind] = `http://127.0.0.1:${port}${await findPath(root)}`
    }
    const browser = await chromium.launch({ executablePath: found.path, args: browserFlags })
    closing.push(() => browser.close())
    say(`Chromium ${browser.version()}, ${runs} runs, slow 4G, 4× slower processor`)
    for (let run = 1; run <= runs; run += 1) {
      say(`run ${run} of ${runs}`)
      for (const kind of kinds) {
        const load = await visit(browser, { pointer: 'touch', isTimed: true }, (phone) =>
          measureLoad(phone, addresses[kind]),
        )
        samples[kind].push(load)
      }
    }
  } finally {
    for (const close of closing.toReversed()) await close()
  }
  const table = tabulatePictures(samples.without, samples.with)
  process.stdout.write(values.markdown ? formatMarkdownTable(table) : formatPlainTable(table))
}

/** Builds a site of the one capture, and returns its folder. */
async function build(work: string, kind: Kind): Promise<string> {
  const [seeds, dist] = [join(work, `${kind}.seeds`), join(work, kind)]
  const from = resolve('demo/captures')
  const names = [`${capture}.html`, `${capture}.provenance.json`]
  if (kind === 'with') names.push(`${capture}_files`)
  for (const name of names) await cp(join(from, name), join(seeds, name), { recursive: true })
  const settings = readSiteSettings({ SIMAK_SEEDS: seeds, SIMAK_DIST: dist })
  const sources = await hashSources()
  const quiet = { sources, isVerbose: false, onStep: () => undefined, onWait: () => undefined }
  await buildSite(settings, quiet)
  return dist
}

async function findPath(site: string): Promise<string> {
  const full = (await readBuiltArticles(site)).find(({ type }) => type === 'full')
  if (full === undefined) throw new Error(`${capture} gives no article.`)
  return paths.article(full.slug)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
