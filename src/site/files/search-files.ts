import { createHash } from 'node:crypto'
import type { BuiltEdition } from '../../core/edition/build-edition.ts'
import { paths } from '../../core/publish/paths.ts'
import { type BuiltVolume, buildSearch } from '../../core/search/build-search.ts'
import type { SearchEntry, SearchVolume } from '../../core/search/index-files.ts'

/**
 * Lists every file of the archive's search: its path below the base, and its JSON. The folder of a volume is
 * named by a hash of its content, so its files never change and two builds never mix.
 */
export function listSearchFiles(built: BuiltEdition): Map<string, string> {
  const { total, captured } = built.edition
  const files = new Map<string, string>()
  let newest: SearchVolume = {
    hash: nameContent([]),
    count: 0,
    shards: [],
    older: null,
    olderCount: 0,
  }
  for (const [index, volume] of buildSearch(built).entries()) {
    const [older, olderCount] =
      index === 0 ? [null, 0] : [newest.hash, newest.olderCount + newest.count]
    newest = addVolume(files, volume, { older, olderCount })
  }
  const entry: SearchEntry = { version: 2, total, captured, volume: newest }
  return files.set(paths.data.search, JSON.stringify(entry))
}

function addVolume(
  files: Map<string, string>,
  { count, shards, pages }: BuiltVolume,
  place: Pick<SearchVolume, 'older' | 'olderCount'>,
): SearchVolume {
  const shardTexts = shards.map(({ shard }) => JSON.stringify(shard))
  const pageTexts = pages.map((page) => JSON.stringify(page))
  const firsts = shards.map(({ first }) => first)
  const hash = nameContent([...shardTexts, ...pageTexts, JSON.stringify([firsts, place])])
  const volume = { hash, count, shards: firsts, ...place }
  for (const [index, text] of shardTexts.entries()) files.set(paths.search.words(hash, index), text)
  for (const [index, text] of pageTexts.entries())
    files.set(paths.search.stories(hash, index), text)
  files.set(paths.search.volume(hash), JSON.stringify(volume))
  return volume
}

function nameContent(texts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text).update('\n')
  return hash.digest('hex').slice(0, 16)
}
