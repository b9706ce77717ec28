import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeFolder } from '../folder-fixture.ts'
import { listFiles } from '../list-files.ts'
import { compileSeeds } from '../seeds/compile-seeds.ts'
import { type CompiledFile, openCompilation } from '../seeds/compiled-file.ts'
import { inventStory } from './invent-story.ts'
import { type ArchiveOptions, writeArchive } from './write-archive.ts'

async function write(count: number, options?: ArchiveOptions): Promise<string> {
  const folder = await writeFolder({})
  await writeArchive(folder, count, options)
  return folder
}

async function readAll(folder: string): Promise<[string, Buffer][]> {
  const files = await listFiles(folder)
  return Promise.all(files.map(async (file) => [file, await readFile(join(folder, file))]))
}

it('the same arguments write the same bytes', async () => {
  const options = { hasPictures: true, hasVersions: true }
  const files = await readAll(await write(20, options))
  expect(files.map(([file]) => file)).toContain('000/000010-v2.provenance.json')
  expect(files).toEqual(await readAll(await write(20, options)))
})

it('every capture becomes a full article, and no line is unknown', async () => {
  const { compilations, built } = await compileSeeds(await write(200))
  expect(built.articles.map(({ type }) => type)).toEqual(Array.from({ length: 200 }, () => 'full'))
  expect(compilations.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual(
    Array.from({ length: 20 }, () => 'no-related-list'),
  )
  const roles = new Set(
    compilations.flatMap((each) => each.readAccount().lines.map(({ role }) => role)),
  )
  expect(roles).not.toContain('unknown')
})

it('a related list names the other stories of its group', async () => {
  const { built } = await compileSeeds(await write(200))
  const slugs = new Map(built.articles.map(({ headline, slug }) => [headline, slug]))
  const story = inventStory(42, 200)
  const article = built.articles.find(({ headline }) => headline === story.headline)
  expect(article?.related.map(({ slug }) => slug)).toEqual(
    story.related.map((number) => slugs.get(inventStory(number, 200).headline)),
  )
  const groups = story.related.map((number) => inventStory(number, 200).group)
  expect(groups.filter((group) => group !== story.group)).toHaveLength(0)
  expect(story.related).toHaveLength(7)
})

it('a second capture of a page keeps its address and has another text', async () => {
  const seeds = await write(1, { hasVersions: true })
  const { compilations } = await compileSeeds(seeds)
  expect(new Set(compilations.map(({ article }) => article?.provenance.url)).size).toBe(1)
  const isChanged = (compiled: CompiledFile) =>
    JSON.stringify(openCompilation(compiled).article).includes('Catatan 1')
  expect(compilations.map(isChanged)).toEqual([true, false])
})

it('pictures lie beside every fourth page, and are its lead picture', async () => {
  const { built } = await compileSeeds(await write(8, { hasPictures: true }))
  const pictured = built.articles.filter((article) => {
    return article.type === 'full' && article.figure?.file?.width === 640
  })
  expect(pictured).toHaveLength(2)
})
