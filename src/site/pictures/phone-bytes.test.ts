import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { writeFolder } from '../folder-fixture.ts'
import { createPictureStore, namePicture, storePicture } from './picture-store.ts'
import { readyPictures } from './ready-pictures.ts'
import { recognisePicture } from './recognise-picture.ts'

const captures = join(import.meta.dirname, '../../../demo/captures')

/** Byte budget of a lead picture on a phone, at the median. */
const maxMedian = 40_000

/** Width in pixels of the file that a phone of 360 px with two or more pixels each chooses. */
const phoneWidth = 800

it('a lead picture costs a phone at most 40 KB at the median of the sample archive', async () => {
  const cache = await writeFolder({})
  const store = createPictureStore(cache)
  const names = await readdir(captures, { recursive: true })
  for (const name of names.filter((name) => /\.(?:jpg|png|webp)$/.test(name))) {
    const bytes = await readFile(join(captures, name))
    const picture = recognisePicture(bytes)
    if (picture.type !== 'picture' || picture.width < phoneWidth) continue
    const { kind, width, height } = picture
    const path = namePicture(bytes, kind)
    const file = { path, width, height, sizes: [], colour: null, motion: null }
    storePicture(store, { file, kind, capture: name }, bytes)
  }
  const { files } = await readyPictures(sharp, store, undefined, cache)
  const weights = [...files.values()]
    .map(({ sizes }) => sizes.find(({ path }) => path.endsWith(`-${phoneWidth}.avif`))?.bytes ?? 0)
    .sort((a, b) => a - b)
  expect(weights.length).toBeGreaterThan(5)
  expect(weights.at(0)).toBeGreaterThan(1_000)
  expect(weights.at(Math.floor(weights.length / 2))).toBeLessThanOrEqual(maxMedian)
}, 120_000)
