import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { writeFolder } from '../folder-fixture.ts'
import { listFiles } from '../list-files.ts'
import type { WriteJob } from './job-writer.ts'
import { createSiteWriter } from './site-writer.ts'

const renderModule = `export function renderPage(path, state) {
  if (path === '/rusak') throw new Error('This page cannot be rendered.')
  const head = { title: path, description: null, path, language: 'id' }
  return { markup: '<h1 class="judul">' + path + '</h1>', head }
}`
const html =
  '<html lang="id"><head><meta {policy}><style>/*styles*/</style><title>Simak</title></head><body><div id="simak"></div></body></html>'

function page(path: string): WriteJob {
  return { type: 'page', file: `${path.slice(1)}/index.html`, path, state: { type: 'article' } }
}

describe.each([
  ['in place', 1_000],
  ['in threads', 0],
])('a writer %s', (_title, beforeThreads) => {
  async function open() {
    const folder = await writeFolder({ 'render.mjs': renderModule })
    const site = join(folder, 'site')
    const styles = '.judul{color:red}.lain{color:blue}'
    const template = { html, styles, face: '', script: '' }
    const writer = createSiteWriter(
      {
        site,
        address: { origin: null, base: '/' },
        template,
        renderModule: join(folder, 'render.mjs'),
        compression: 'fast',
      },
      null,
      beforeThreads,
    )
    return { site, writer }
  }

  it('writes every page with the styles of its own markup, and its compressed siblings', async () => {
    const { site, writer } = await open()
    const long = 'Kabar dari hulu. '.repeat(100)
    for (let number = 0; number < 60; number += 1) await writer.write(page(`/${number}`))
    await writer.write({ type: 'text', file: 'data/a.json', text: long })
    await writer.settle()
    await writer.close()
    expect((await listFiles(site)).filter((file) => file.endsWith('.html'))).toHaveLength(60)
    const text = await readFile(join(site, '59/index.html'), 'utf8')
    expect(text).toContain('<style>.judul{color:red}</style>')
    expect(text).toContain("style-src 'self' 'sha256-")
    const packed = await readFile(join(site, 'data/a.json.gz'))
    expect(gunzipSync(packed).toString()).toBe(long)
  })

  it('says why a page cannot be rendered, and goes on with the next', async () => {
    const { site, writer } = await open()
    const writeAll = async () => {
      await writer.write(page('/rusak'))
      await writer.settle()
    }
    await expect(writeAll()).rejects.toThrow('This page cannot be rendered.')
    await writer.write(page('/baik'))
    await writer.settle()
    await writer.close()
    expect(await listFiles(site)).toContain('baik/index.html')
  })
})
