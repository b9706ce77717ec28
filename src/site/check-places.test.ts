import { mkdirSync, realpathSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkPlaces, followLinks } from './check-places.ts'
import { writeFolder } from './folder-fixture.ts'

const check = (root: string, seeds: string, dist: string, cache: string) => () =>
  checkPlaces({ seeds: join(root, seeds), dist: join(root, dist), cache: join(root, cache) })

describe('the folders of a build', () => {
  it.each([
    ['arsip', 'situs', 'simpan'],
    ['arsip', 'arsip.situs', 'arsip-simpan'],
    ['arsip', 'arsip/.situs', 'arsip/.simpan'],
    ['arsip', '..arsip', '...'],
  ])('%s, %s and %s lie apart', async (seeds, dist, cache) => {
    expect(check(await writeFolder({ 'arsip/a.txt': '' }), seeds, dist, cache)).not.toThrow()
  })

  it.each([
    ['arsip', 'arsip/situs', 'simpan', 'Name a folder outside in SIMAK_DIST.'],
    ['arsip', 'situs', 'arsip/a/simpan', 'Name a folder outside in SIMAK_CACHE.'],
    ['arsip', 'situs', 'arsip', 'Name a folder outside in SIMAK_CACHE.'],
    ['arsip', 'arsip', 'simpan', 'so they would be deleted'],
    ['arsip/a', 'arsip', 'simpan', 'so they would be deleted'],
    ['arsip', 'tautan/situs', 'simpan', 'Name a folder outside in SIMAK_DIST.'],
  ])('%s, %s and %s do not', async (seeds, dist, cache, advice) => {
    const root = await writeFolder({ 'arsip/a/b.txt': '' })
    symlinkSync('arsip', join(root, 'tautan'))
    expect(check(root, seeds, dist, cache)).toThrow(advice)
  })
})

describe('a folder behind a link', () => {
  it('is the one that the link leads to, also before it is there', async () => {
    const root = realpathSync(await writeFolder({}))
    mkdirSync(join(root, 'disk'))
    symlinkSync('disk', join(root, 'tautan'))
    expect(followLinks(join(root, 'tautan'))).toBe(join(root, 'disk'))
    expect(followLinks(join(root, 'tautan/a/b'))).toBe(join(root, 'disk/a/b'))
  })

  it('that is not there is named', async () => {
    const root = await writeFolder({})
    symlinkSync('tiada', join(root, 'tautan'))
    expect(() => followLinks(join(root, 'tautan'))).toThrow('tiada, which is not there')
    symlinkSync('lingkar', join(root, 'lingkar'))
    expect(() => followLinks(join(root, 'lingkar'))).toThrow('lingkar, which is not there')
  })
})
