import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { writeFolder } from '../folder-fixture.ts'
import { drawFromCamera, drawJpeg, drawMotion, drawPng } from './picture-fixture.ts'
import { createPictureStore, namePicture, storePicture } from './picture-store.ts'
import { readyPictures } from './ready-pictures.ts'
import { recognisePicture } from './recognise-picture.ts'

async function ready(bytes: Buffer, folder?: string) {
  const cache = folder ?? (await writeFolder({}))
  const store = createPictureStore(cache)
  const picture = recognisePicture(bytes)
  if (picture.type !== 'picture') throw new Error(JSON.stringify(picture))
  const { kind, width, height } = picture
  const path = namePicture(bytes, kind)
  const file = { path, width, height, sizes: [], colour: null, motion: null }
  storePicture(store, { file, kind, capture: 'a.html' }, bytes)
  const pictures = await readyPictures(sharp, store, undefined, cache)
  const made = pictures.files.get(path)
  const open = (name = '') => sharp(pictures.sources.get(name))
  return { ...pictures, made, open, cache }
}

describe('an encoded picture', () => {
  it('has AVIF and WebP in up to three widths, never wider than the original', async () => {
    const { made } = await ready(await drawJpeg({ width: 1100, height: 550 }))
    expect(made?.sizes.map(({ path, width, height }) => [path.slice(-5), width, height])).toEqual([
      ['.avif', 320, 160],
      ['.webp', 320, 160],
      ['.avif', 800, 400],
      ['.webp', 800, 400],
      ['.avif', 1100, 550],
      ['.webp', 1100, 550],
    ])
    expect(made).toMatchObject({ width: 1100, height: 550, motion: null })
    expect(made?.path).toMatch(/^\/media\/[0-9a-f]{20}\.jpg$/)
  })

  it('is rotated, without metadata on camera and place', async () => {
    const { made, open } = await ready(await drawFromCamera())
    expect(made).toMatchObject({ width: 600, height: 900 })
    for (const { path } of [...(made?.sizes ?? []), ...(made === undefined ? [] : [made])]) {
      const { exif, orientation, width = 0, height = 0 } = await open(path).metadata()
      expect({ exif, orientation, isTall: height > width }).toEqual({ isTall: true })
    }
  })

  it('has its average colour', async () => {
    const { made } = await ready(await drawPng({ colours: ['#ff0000', '#0000ff'] }))
    expect(made?.colour).toMatch(/^#(?:7|8).00(?:7|8).$/)
  })

  it.each([
    [
      'CMYK',
      async () =>
        sharp(await drawJpeg())
          .toColourspace('cmyk')
          .jpeg()
          .toBuffer(),
    ],
    [
      '16 bits a colour',
      async () =>
        sharp(await drawPng())
          .toColourspace('rgb16')
          .png()
          .toBuffer(),
    ],
  ])('with %s becomes sRGB with 8 bits', async (_title, draw) => {
    const { made, open } = await ready(await draw())
    expect(await open(made?.path).metadata()).toMatchObject({ space: 'srgb', depth: 'uchar' })
  })

  it('with transparency stays a PNG, with its average colour on white', async () => {
    const clear = { width: 300, height: 200, channels: 4 as const, background: '#ff000000' }
    const { made } = await ready(await sharp({ create: clear }).png().toBuffer())
    expect(made?.path).toMatch(/\.png$/)
    expect(made?.colour).toBe('#ffffff')
  })

  it('of an animation has an animated file and a still one', async () => {
    const { made, open } = await ready(await drawMotion())
    expect(made?.motion).toMatchObject({ width: 240, height: 160 })
    expect(await sharp(await open(made?.motion?.path).toBuffer()).metadata()).toBeDefined()
    expect((await open(made?.path).metadata()).pages ?? 1).toBe(1)
  })

  it.each([
    ['cut off', async () => (await drawJpeg()).subarray(0, 2_000)],
    ['damaged', async () => (await drawPng()).fill(0x55, 60)],
  ])('that is %s is left out alone, with its problem', async (_title, draw) => {
    const { made, problems, sources } = await ready(await draw())
    expect(made).toBeUndefined()
    expect(sources.size).toBe(0)
    expect(problems).toMatchObject([{ code: 'picture-unreadable', file: 'a.html' }])
  })
})

describe('the cache of pictures', () => {
  it('encodes a picture once', async () => {
    const bytes = await drawJpeg({ width: 100, height: 80 })
    const first = await ready(bytes)
    const second = await ready(bytes, first.cache)
    expect([first.made, first.cached, second.cached]).toEqual([second.made, 0, 1])
    expect(second.sources).toEqual(first.sources)
  })

  it('encodes a picture again if its files are incomplete', async () => {
    const bytes = await drawJpeg({ width: 100, height: 80 })
    const { made, sources, cache } = await ready(bytes)
    const file = sources.get(made?.path ?? '') ?? ''
    const whole = await readFile(file)
    await writeFile(file, whole.subarray(0, 10))
    expect((await ready(bytes, cache)).cached).toBe(0)
    expect(await readFile(file)).toEqual(whole)
    await rm(join(file, '..', 'picture.json'))
    expect((await ready(bytes, cache)).cached).toBe(0)
  })

  it('notes that a picture was used, as captured and as encoded', async () => {
    const bytes = await drawJpeg({ width: 100, height: 80 })
    const { made, sources, cache } = await ready(bytes)
    const encoded = dirname(sources.get(made?.path ?? '') ?? '')
    const captured = join(cache, 'captured')
    const [name = ''] = await readdir(captured)
    const longAgo = new Date(0)
    const used = [encoded, join(captured, name)]
    for (const path of used) await utimes(path, longAgo, longAgo)
    await ready(bytes, cache)
    for (const path of used) expect((await stat(path)).mtimeMs).toBeGreaterThan(0)
  })

  it('serves builds that encode the same picture at once, and leaves nothing unfinished', async () => {
    const bytes = await drawJpeg({ width: 100, height: 80 })
    const cache = await writeFolder({})
    const builds = await Promise.all([1, 2, 3].map(() => ready(bytes, cache)))
    for (const { made, sources, problems } of builds) {
      expect(problems).toEqual([])
      const whole = await readFile(sources.get(made?.path ?? '') ?? '')
      expect(whole.length).toBe(made?.bytes)
    }
    expect(await readdir(join(cache, 'ready'))).toHaveLength(1)
  })
})
