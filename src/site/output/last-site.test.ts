import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeFolder } from '../folder-fixture.ts'
import { listFiles } from '../list-files.ts'
import { openLastSite } from './last-site.ts'
import { putFile } from './site-files.ts'
import { writeSite } from './write-site.ts'

/** Builds a site of these texts, each made from itself. Returns the names of those that were written. */
async function build(root: string, texts: Record<string, string>): Promise<string[]> {
  const dist = join(root, 'dist')
  const last = openLastSite({ dist, cache: join(root, 'cache') })
  const written: string[] = []
  await writeSite(
    dist,
    async (folder, change) => {
      const { site, finish } = last.start(folder)
      for (const [path, text] of Object.entries(texts)) {
        putFile(site, path, text, () => {
          written.push(path)
          return [
            ['', Buffer.from(text)],
            ['.br', Buffer.from('br')],
          ]
        })
        expect(await readFile(site.find(path) ?? '', 'utf8')).toBe(text)
      }
      const { isPatch, removed } = finish()
      if (isPatch) change(removed)
    },
    { onReplaced: last.save },
  )
  const expected = Object.keys(texts).flatMap((path) => [path, `${path}.br`])
  expect(await listFiles(dist)).toEqual(expected.sort())
  for (const [path, text] of Object.entries(texts)) {
    expect(await readFile(join(dist, path), 'utf8')).toBe(text)
  }
  return [...written, ...last.listNotes()]
}

const texts = { 'a/satu.txt': 'satu', 'a/dua.txt': 'dua', 'index.html': 'depan' }

async function prepare(): Promise<{ root: string; dist: string }> {
  const root = await writeFolder({})
  expect(await build(root, texts)).toHaveLength(3)
  return { root, dist: join(root, 'dist') }
}

it('a file that is made from the same stays as it is, with its siblings', async () => {
  const { root, dist } = await prepare()
  const { ino } = await stat(join(dist, 'a/dua.txt.br'))
  expect(await build(root, { ...texts, 'a/satu.txt': 'lain' })).toEqual(['a/satu.txt'])
  expect((await stat(join(dist, 'a/dua.txt.br'))).ino).toBe(ino)
  expect(await build(root, { ...texts, 'a/satu.txt': 'lain' })).toEqual([])
})

it('files that are new, moved or gone are so in the site, and folders without files are gone', async () => {
  const { root, dist } = await prepare()
  const moved = { 'index.html': 'depan', 'b/c/satu.txt': 'satu' }
  expect(await build(root, moved)).toEqual(['b/c/satu.txt'])
  await expect(stat(join(dist, 'a'))).rejects.toThrow('ENOENT')
  expect(await build(root, moved)).toEqual([])
})

it('a file of the site that somebody changed is made anew', async () => {
  const { root, dist } = await prepare()
  await writeFile(join(dist, 'a/dua.txt'), 'diubah')
  expect(await build(root, texts)).toEqual(['a/dua.txt'])
})

it.each([
  ['added a file to', (dist: string) => writeFile(join(dist, 'a/catatan.txt'), 'mine')],
  ['took a file from', (dist: string) => rm(join(dist, 'index.html'))],
  ['renamed a file of', (dist: string) => rename(join(dist, 'a/satu.txt'), join(dist, 'a/x.txt'))],
])('a site is written anew when somebody %s it', async (_title, change) => {
  const { root, dist } = await prepare()
  await change(dist)
  expect(await build(root, texts)).toHaveLength(3)
})

it('a record that was damaged is begun anew, and said', async () => {
  const { root } = await prepare()
  const [record = ''] = await listFiles(join(root, 'cache/sites'))
  const file = join(root, 'cache/sites', record)
  await writeFile(file, (await readFile(file, 'utf8')).replace('satu', 'lain'))
  expect(await build(root, texts)).toEqual([
    ...Object.keys(texts),
    expect.stringContaining('damaged'),
  ])
})
