import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeFolder } from '../folder-fixture.ts'
import { writeWebManifest } from './web-manifest.ts'

/** Width and height as a PNG states them. Source: the PNG specification, IHDR. */
function readSize(png: Buffer): string {
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`
}

test('the site installs below its path, with icons of the sizes that they state', async () => {
  const site = await writeFolder({})
  await mkdir(join(site, 'assets'))
  await writeWebManifest(site, '/simak/')
  const manifest: unknown = JSON.parse(await readFile(join(site, 'manifest.webmanifest'), 'utf8'))
  expect(manifest).toMatchObject({
    id: '/simak/',
    scope: '/simak/',
    start_url: '/simak/',
    lang: 'id',
    shortcuts: [{ url: '/simak/library' }],
    icons: [
      { sizes: '192x192', purpose: 'any' },
      { sizes: '512x512', purpose: 'any' },
      { sizes: '512x512', purpose: 'maskable' },
    ],
  })
  const { icons } = JSON.parse(JSON.stringify(manifest))
  for (const { src, sizes } of icons) {
    expect(readSize(await readFile(join(site, src.replace('/simak/', ''))))).toBe(sizes)
  }
})
