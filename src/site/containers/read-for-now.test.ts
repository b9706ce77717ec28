import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeFolder } from '../folder-fixture.ts'
import { readForNow } from './read-for-now.ts'

it('a file is read whole, after a longer one and a shorter one', async () => {
  const texts = { short: 'pendek', long: 'panjang '.repeat(20_000), empty: '' }
  const folder = await writeFolder(texts)
  const read = (name: string) => readForNow(join(folder, name))?.bytes.toString()
  for (const name of ['short', 'long', 'short', 'empty'] as const) {
    expect(read(name)).toBe(texts[name])
  }
})

it('what cannot be read is null', async () => {
  const folder = await writeFolder({})
  expect([readForNow(join(folder, 'none')), readForNow(folder)]).toEqual([null, null])
})
