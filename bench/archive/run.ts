import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { listFiles } from '../../src/site/list-files.ts'
import { writeArchive } from '../../src/site/synthetic/write-archive.ts'
import { formatMarkdownTable, formatPlainTable } from '../table.ts'
import { measureProcess, type Usage } from './measure-process.ts'

const defaultCount = 1_000
/** Starts a build as `npm run build` does: bundled, once a build from the same sources has bundled it. */
const buildCommand = ['src/site/program/launch.mjs', 'build'] as const

/**
 * `npm run bench:build [-- COUNT] [--markdown]`: builds a synthetic archive and prints what that takes, beside
 * a bare script that writes the same files.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { markdown: { type: 'boolean', default: false } },
    allowPositionals: true,
  })
  const count = Number(positionals[0] ?? defaultCount)
  if (!Number.isInteger(count) || count < 1) throw new Error('Give a number of stories from 1 on.')
  const folder = await mkdtemp(join(tmpdir(), 'simak-bench-build-'))
  try {
    const table = await measureBuilds(folder, count)
    process.stdout.write(values.markdown ? formatMarkdownTable(table) : formatPlainTable(table))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function measureBuilds(folder: string, count: number): Promise<string[][]> {
  const [seeds, dist] = [join(folder, 'seeds'), join(folder, 'dist')]
  await writeArchive(seeds, count)
  const build = async (settings: NodeJS.ProcessEnv = {}) => {
    const shared = { SIMAK_SEEDS: seeds, SIMAK_DIST: dist, SIMAK_CACHE: join(folder, 'cache') }
    return measureBuild(folder, { ...shared, ...settings })
  }
  // The app and the commands are bundled once for each version, whatever the archive; so it is left out.
  await bundleOnly(folder)
  const rows: string[][] = []
  let sizes: Sizes = []
  for (const [name, compression] of [
    ['without compression', 'off'],
    ['compressed', 'fast'],
  ]) {
    await forgetContent(folder)
    const settings = { SIMAK_COMPRESS: compression }
    const clean = await build(settings)
    sizes = await listSizes(dist)
    rows.push(formatRow(`${name}, nothing cached`, clean, sizes, count))
    rows.push(formatRow('again, nothing changed', await build(settings), sizes, count))
    await changeOne(seeds)
    const changed = await build(settings)
    rows.push(formatRow('again, one capture changed', changed, await listSizes(dist), count))
  }
  const list = join(folder, 'files.json')
  await writeFile(list, JSON.stringify(sizes))
  const bareScript = join(import.meta.dirname, 'write-bare.mjs')
  const bare = await measureProcess(bareScript, [list, join(folder, 'bare')], { folder })
  return [
    [`${count} captures`, 'CPU', 'time', 'peak memory', 'files', 'bytes an article'],
    ...rows,
    formatRow('bare script that writes the last files', bare, sizes, count),
  ]
}

/** Removes the last site, and what builds have cached of the content. The bundle of the app stays. */
async function forgetContent(folder: string): Promise<void> {
  for (const name of ['dist', 'cache/compiled', 'cache/files', 'cache/sites', 'cache/styles']) {
    await rm(join(folder, name), { recursive: true, force: true })
  }
}

type Sizes = readonly (readonly [file: string, bytes: number])[]

/** Builds a single story with the same cache. */
async function bundleOnly(folder: string): Promise<void> {
  const seeds = join(folder, 'one')
  await writeArchive(seeds, 1)
  const cache = join(folder, 'cache')
  const env = { SIMAK_SEEDS: seeds, SIMAK_DIST: join(folder, 'one-dist'), SIMAK_CACHE: cache }
  await measureBuild(folder, env)
}

function measureBuild(folder: string, env: NodeJS.ProcessEnv): Promise<Usage> {
  const [launcher, command] = buildCommand
  return measureProcess(launcher, [command], { folder, env })
}

/** Adds a sentence to the first capture. */
async function changeOne(seeds: string): Promise<void> {
  const [file = ''] = (await listFiles(seeds)).filter((name) => name.endsWith('.txt'))
  const text = await readFile(join(seeds, file), 'utf8')
  await writeFile(join(seeds, file), text.replace('\n\nBerita', ' Selesai.\n\nBerita'))
}

async function listSizes(dist: string): Promise<Sizes> {
  const files = await listFiles(dist)
  return Promise.all(
    files.map(async (file) => [file, (await stat(join(dist, file))).size] as const),
  )
}

function formatRow(name: string, usage: Usage, sizes: Sizes, count: number): string[] {
  return [
    name,
    `${(usage.cpuMs / 1_000).toFixed(1)} s`,
    `${(usage.wallMs / 1_000).toFixed(1)} s`,
    `${Math.round(usage.peakBytes / 1e6)} MB`,
    String(sizes.length),
    `${(sum(sizes) / count / 1_000).toFixed(1)} KB`,
  ]
}

function sum(sizes: Sizes): number {
  return sizes.reduce((total, [, bytes]) => total + bytes, 0)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
