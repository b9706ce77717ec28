import { readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createServer } from 'vite'
import { expect, it, onTestFinished, vi } from 'vitest'
import { writeHtml } from '../core/web-page/html-fixture.ts'
import { contentPlugin } from './content-plugin.ts'
import { writeFolder } from './folder-fixture.ts'

/** Starts a development server on a folder of captures. */
async function startServer(seeds: string, cache: string) {
  vi.stubEnv('SIMAK_SEEDS', seeds)
  vi.stubEnv('SIMAK_CACHE', cache)
  onTestFinished(() => {
    vi.unstubAllEnvs()
  })
  const server = await createServer({
    configFile: false,
    logLevel: 'silent',
    server: { host: '127.0.0.1', port: 0, ws: false, hmr: false },
    plugins: [contentPlugin()],
  })
  onTestFinished(() => server.close())
  await server.listen()
  const [address = ''] = server.resolvedUrls?.local ?? []
  return (path: string) => fetch(new URL(path, address))
}

it('a development server without its folder of captures fails, without a stack', async () => {
  const message = 'There is no folder "/tiada/folder". Name the folder of your captures.'
  await expect(startServer('/tiada/folder', '/tiada/cache')).rejects.toMatchObject({
    message,
    stack: message,
  })
})

it('a development server keeps what it compiles, and compiles again what changes', async () => {
  const seeds = await writeFolder({
    'banjir.html': writeHtml({ headline: 'Banjir di Lembah Hilir Surut' }),
  })
  const cache = await writeFolder({})
  const get = await startServer(seeds, cache)
  const article = await get('data/articles/banjir-di-lembah-hilir-surut.json')
  expect(await article.json()).toMatchObject({ headline: 'Banjir di Lembah Hilir Surut' })
  expect(await readdir(join(cache, 'compiled'))).not.toEqual([])

  await writeFile(
    join(seeds, 'panen.html'),
    writeHtml({ headline: 'Panen Padi Sukamaju Dimulai Lagi' }),
  )
  await vi.waitFor(async () => {
    expect((await get('data/articles/panen-padi-sukamaju-dimulai-lagi.json')).status).toBe(200)
  }, 10_000)
  expect((await get('data/articles/tiada.json')).status).toBe(404)
})
