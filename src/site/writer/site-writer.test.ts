import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { writeFolder } from '../folder-fixture.ts'
import { listFiles } from '../list-files.ts'
import { startSite } from '../output/site-files.ts'
import { openFileCache } from './file-cache.ts'
import type { WriteJob } from './job-writer.ts'
import { createSiteWriter, type FileToWrite } from './site-writer.ts'

const renderModule = `export function renderPage(path, state) {
  if (path === '/rusak') throw new Error('This page cannot be rendered.')
  const head = { title: path, description: null, path, language: 'id' }
  return { markup: '<h1 class="judul">' + path + '</h1>', head }
}`
const html =
  '<html lang="id"><head><meta {policy}><style>/*styles*/</style><title>Simak</title></head><body><div id="simak"></div></body></html>'

function page(path: string): FileToWrite {
  const file = `${path.slice(1)}/index.html`
  const state = JSON.stringify({ type: 'library' })
  return { file, madeFrom: path, toJob: () => ({ type: 'page', file, path, state }) }
}

function textFile(file: string, text: string): FileToWrite {
  return { file, madeFrom: text, toJob: () => ({ type: 'text', file, text }) }
}

describe.each([
  ['in place', 1_000],
  ['in threads', 0],
])('a writer %s', (_title, beforeThreads) => {
  async function open() {
    const folder = await writeFolder({ 'render.mjs': renderModule })
    const site = join(folder, 'site')
    const styles = '.judul{color:red}.lain{color:blue}'
    const template = { html, styles, face: '', rareFaces: [], script: '' }
    const writer = createSiteWriter(
      {
        site,
        address: { origin: null, base: '/' },
        template,
        renderModule: join(folder, 'render.mjs'),
        compression: 'fast',
        cuts: null,
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
    await writer.write(textFile('data/a.json', long))
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

it('a file that an earlier build has made from the same is neither formatted nor made', async () => {
  const cache = await writeFolder({})
  const formatted: string[] = []
  const build = async (madeFrom: string) => {
    const site = await writeFolder({})
    const files = openFileCache(cache, Date.now())
    const writer = createSiteWriter(
      {
        site,
        address: { origin: null, base: '/' },
        template: { html, styles: '', face: '', rareFaces: [], script: '' },
        renderModule: join(await writeFolder({ 'render.mjs': renderModule }), 'render.mjs'),
        compression: 'off',
        cuts: null,
      },
      { site: startSite(site, null).site, files, version: 'v1' },
    )
    const toJob = (): WriteJob => {
      formatted.push(madeFrom)
      return { type: 'text', file: 'a.txt', text: madeFrom }
    }
    await writer.write({ file: 'a.txt', madeFrom, toJob })
    await writer.settle()
    await writer.close()
    files.save()
    return readFile(join(site, 'a.txt'), 'utf8')
  }
  expect([await build('satu'), await build('satu'), await build('dua')]).toEqual([
    'satu',
    'satu',
    'dua',
  ])
  expect(formatted).toEqual(['satu', 'dua'])
})
