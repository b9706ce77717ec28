import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { paths } from '../core/publish/paths.ts'
import { writeFolder } from './folder-fixture.ts'
import { writeArchive } from './synthetic/write-archive.ts'

/** Whether two sizes are the same for a reader. */
const isClose = (size: number, other: number) => Math.abs(size / other - 1) <= 0.02

/** Builds the bundled edition with `more` invented stories into an empty folder, and returns that folder. */
async function buildWith(more: number, cache: string): Promise<string> {
  const seeds = await writeFolder({})
  await cp('seeds', seeds, { recursive: true })
  if (more > 0) await writeArchive(join(seeds, 'lain'), more)
  const dist = join(await writeFolder({}), 'dist')
  const { NODE_ENV: _, VITEST: __, ...env } = process.env
  const settings = { SIMAK_SEEDS: seeds, SIMAK_DIST: dist, SIMAK_CACHE: cache }
  const child = spawn(process.execPath, ['src/site/program/launch.mjs', 'build'], {
    env: { ...env, ...settings, SIMAK_COMPRESS: 'off' },
    stdio: 'ignore',
  })
  expect(await once(child, 'close')).toEqual([0, null])
  return dist
}

async function weigh(site: string, file: string): Promise<number> {
  return brotliCompressSync(await readFile(join(site, file))).length
}

it('what a reader loads does not grow with the archive', { timeout: 300_000 }, async () => {
  const cache = await writeFolder({})
  const [alone, small, large] = [
    await buildWith(0, cache),
    await buildWith(300, cache),
    await buildWith(2_000, cache),
  ]
  const slug = 'putin-ucapkan-selamat-atas-kemenangan-maduro-dalam-pilpres-venezuela'
  const brief = 'meta-memblokir-media-media-dari-rusia'
  const article = [slug, brief].flatMap((each) => [
    `${paths.article(each).slice(1)}/index.html`,
    paths.data.article(each).slice(1),
  ])
  for (const file of [...article, paths.worker]) {
    const [before, after] = [await weigh(alone, file), await weigh(large, file)]
    expect(isClose(after, before), `${file}: ${before} → ${after} bytes`).toBe(true)
  }
  const overviews = ['index.html', '404.html', 'archive/index.html', 'data/edition.json']
  for (const file of overviews) {
    const [before, after] = [await weigh(small, file), await weigh(large, file)]
    expect(after / before, `${file}: ${before} → ${after} bytes`).toBeLessThanOrEqual(1.02)
    expect(after).toBeLessThanOrEqual(14_000)
  }
})
