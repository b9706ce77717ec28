import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeFolder } from '../folder-fixture.ts'
import { takeBundle } from './bundle-cache.ts'

async function write(folder: string): Promise<string[]> {
  await writeFile(join(folder, 'app.js'), 'start()')
  return ['src/app/main.tsx']
}
const fail = () => Promise.reject(new Error('made anew'))

it('a bundle is made once, and then taken from the cache', async () => {
  const cache = await writeFolder({})
  const made = await takeBundle('a', cache, write)
  expect(made).toMatchObject({ modules: ['src/app/main.tsx'], found: 'nothing' })
  expect(await takeBundle('a', cache, fail)).toEqual({ ...made, found: 'whole' })
  await expect(takeBundle('b', cache, fail)).rejects.toThrow('made anew')
  expect(await readdir(join(cache, 'bundles'))).toEqual(['a'])
})

it('a bundle that another build has made meanwhile is used, and left as it is', async () => {
  const cache = await writeFolder({})
  const made = await takeBundle('a', cache, async (folder) => {
    const { folder: other } = await takeBundle('a', cache, write)
    await writeFile(join(other, 'in-use'), '')
    return write(folder)
  })
  expect(await readdir(made.folder)).toContain('in-use')
})

it.each([
  ['app.js', 'start(!)'],
  ['bundle.json', '{"modules":['],
])('a bundle whose %s is damaged is made anew, and said', async (file, content) => {
  const cache = await writeFolder({})
  const { folder } = await takeBundle('a', cache, write)
  await writeFile(join(folder, file), content)
  expect((await takeBundle('a', cache, write)).found).toBe('damaged')
  expect(await readFile(join(folder, 'app.js'), 'utf8')).toBe('start()')
})

it('what a build that was stopped has left is deleted, when it cannot be in use any more', async () => {
  const cache = await writeFolder({})
  const names = ['unfinished-old', 'unfinished-new']
  for (const name of names) await mkdir(join(cache, 'bundles', name), { recursive: true })
  await utimes(join(cache, 'bundles', 'unfinished-old'), 0, 0)
  await takeBundle('a', cache, write)
  expect((await readdir(join(cache, 'bundles'))).sort()).toEqual(['a', 'unfinished-new'])
})
