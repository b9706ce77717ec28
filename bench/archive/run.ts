import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { listFiles } from '../../src/site/list-files.ts'
import { writeArchive } from '../../src/site/synthetic/write-archive.ts'
import { formatMarkdownTable, formatPlainTable } from '../table.ts'
import { measureProcess, type Usage } from './measure-process.ts'

const defaultCount = 1_000
const buildCommand = 'src/site/commands/build.ts'

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
  const env = { SIMAK_SEEDS: seeds, SIMAK_DIST: dist }
  const build = await measureProcess(buildCommand, [], { folder, env })

  const sizes = await Promise.all(
    (await listFiles(dist)).map(
      async (file) => [file, (await stat(join(dist, file))).size] as const,
    ),
  )
  const list = join(folder, 'files.json')
  await writeFile(list, JSON.stringify(sizes))
  const bareScript = join(import.meta.dirname, 'write-bare.ts')
  const bare = await measureProcess(bareScript, [list, join(folder, 'bare')], { folder })

  const uncompressed = sizes.filter(([file]) => !/\.(?:br|gz)$/.test(file))
  const articleBytes = sum(uncompressed) / count
  return [
    [`${count} captures`, 'CPU', 'time', 'peak memory', 'files', 'bytes an article'],
    formatRow('bare script', bare, sizes.length, articleBytes),
    formatRow('build', build, sizes.length, articleBytes),
  ]
}

function formatRow(name: string, usage: Usage, files: number, articleBytes: number): string[] {
  return [
    name,
    `${(usage.cpuMs / 1_000).toFixed(1)} s`,
    `${(usage.wallMs / 1_000).toFixed(1)} s`,
    `${Math.round(usage.peakBytes / 1e6)} MB`,
    String(files),
    `${(articleBytes / 1_000).toFixed(1)} KB`,
  ]
}

function sum(sizes: readonly (readonly [string, number])[]): number {
  return sizes.reduce((total, [, bytes]) => total + bytes, 0)
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
})
