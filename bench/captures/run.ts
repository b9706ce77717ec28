import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { isWebPage } from '../../src/core/compile/compile.ts'
import { compareRuns, RunSchema } from './compare-runs.ts'
import { compilePage } from './compile-page.ts'
import { formatReport, listFaults } from './format-report.ts'
import { measurePage } from './measure-page.ts'
import { type LabelledPage, readPages } from './read-pages.ts'
import { findPageF1, groupPages, type ScoredPage, summarise } from './summarise.ts'

/**
 * `npm run bench:captures -- FOLDER [--json] [--worst N] [--against FILE]`: measures the readers on a folder
 * of labelled pages. Exits non-zero if a truth file is invalid, but not because of a low figure.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      worst: { type: 'string', default: '10' },
      against: { type: 'string' },
    },
    allowPositionals: true,
  })
  const [folder] = positionals
  if (folder === undefined || positionals.length > 1) throw new Error('Name one folder of pages.')
  const worst = Number(values.worst)
  if (!Number.isInteger(worst) || worst < 0) throw new Error('--worst takes a whole number.')
  const { pages, faults } = await readPages(folder)
  for (const fault of faults) process.stderr.write(`${fault}\n`)
  if (faults.length > 0) process.exitCode = 1
  if (pages.length === 0) throw new Error(`${folder} holds no page with its truth.`)

  const scored = pages.map(score)
  process.stdout.write(values.json ? formatJson(scored) : formatReport(scored, worst))
  if (values.against === undefined) return
  const changes = compareRuns(scored, await readRun(values.against))
  process.stderr.write(`\nChanged since ${values.against}: ${changes.length} pages\n`)
  for (const change of changes) process.stderr.write(`  ${change}\n`)
}

function score(page: LabelledPage): ScoredPage {
  const { capture, truth } = page
  return {
    file: capture.name,
    reader: isWebPage(capture.name) ? 'HTML' : 'text',
    language: truth.language ?? null,
    score: measurePage(compilePage(page), truth),
  }
}

function formatJson(pages: readonly ScoredPage[]): string {
  const run = {
    groups: groupPages(pages).map(([name, group]) => ({ name, ...summarise(group) })),
    pages: pages.map((page) => ({
      ...page,
      f1: findPageF1(page.score),
      faults: listFaults(page.score),
    })),
  }
  return `${JSON.stringify(run, null, 2)}\n`
}

async function readRun(file: string) {
  const parsed = v.safeParse(RunSchema, JSON.parse(await readFile(file, 'utf8')))
  if (!parsed.success) throw new Error(`${file} was not written by --json.`)
  return parsed.output
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
