import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { expect, it } from 'vitest'
import { writeFolder } from '../folder-fixture.ts'
import { listFiles } from '../list-files.ts'
import { compressSite } from './compress-site.ts'

const text = Array.from({ length: 400 }, (_, number) => `Kabar ${number * 7919} dari hulu.`).join(
  '\n',
)
const files = {
  'index.html': text,
  'data/a.json': '{}',
  'assets/main-x.js': text,
  'assets/huruf.woff2': text,
  '.vite/manifest.json': text,
}

async function compress(compression: Parameters<typeof compressSite>[1]) {
  const site = await writeFolder(files)
  await compressSite(site, compression)
  const read = (file: string) => readFile(join(site, file))
  return { names: await listFiles(site), read }
}

it.each(['fast', 'best'] as const)('%s writes a file only where it is smaller', async (how) => {
  const { names, read } = await compress(how)
  const written = names.filter((name) => /\.(?:br|gz)$/.test(name))
  expect(written).toEqual([
    'assets/main-x.js.br',
    'assets/main-x.js.gz',
    'index.html.br',
    'index.html.gz',
  ])
  expect(brotliDecompressSync(await read('index.html.br')).toString()).toBe(text)
  expect(gunzipSync(await read('index.html.gz')).toString()).toBe(text)
})

it('fast compresses the app as best does, and pages less', async () => {
  const [fast, best] = await Promise.all([compress('fast'), compress('best')])
  const [app, bestApp] = await Promise.all(
    [fast, best].map(({ read }) => read('assets/main-x.js.br')),
  )
  expect(app).toEqual(bestApp)
  const [page, bestPage] = await Promise.all([fast, best].map(({ read }) => read('index.html.br')))
  expect(page?.length).toBeGreaterThan(bestPage?.length ?? 0)
})

it('off writes nothing', async () => {
  expect((await compress('off')).names).toHaveLength(Object.keys(files).length)
})
