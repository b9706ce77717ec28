import { createHash } from 'node:crypto'
import { isFields, isListOf } from '../../core/article/fields.ts'
import type { BuiltEdition } from '../../core/edition/build-edition.ts'
import { paths } from '../../core/publish/paths.ts'
import { buildVolume, cutVolumes, type SearchedEntry } from '../../core/search/build-search.ts'
import {
  isSearchVolume,
  type SearchEntry,
  type SearchVolume,
} from '../../core/search/index-files.ts'
import { type BuildMemory, noMemory } from '../build-memory.ts'
import { digestArticle } from './article-digest.ts'
import { type ContentFile, formatFiles } from './content-file.ts'

/** What is remembered of a volume: its description, and the paths of its files. */
type KnownVolume = { volume: SearchVolume; files: string[] }

/** What the volumes before one are. */
type Place = Pick<SearchVolume, 'older' | 'olderCount'>

/**
 * Lists every file of the archive's search. The folder of a volume is named by a hash of its content, so its files
 * never change and two builds never mix. A volume that an earlier build has made from the same articles is not
 * built again, and most of a large archive's are.
 */
export function* listSearchFiles(
  built: BuiltEdition,
  memory: BuildMemory = noMemory,
): Iterable<ContentFile> {
  const { total, captured } = built.edition
  let newest: SearchVolume = {
    hash: nameContent([]),
    count: 0,
    shards: [],
    older: null,
    olderCount: 0,
  }
  for (const [index, entries] of cutVolumes(built).entries()) {
    const place: Place =
      index === 0
        ? { older: null, olderCount: 0 }
        : { older: newest.hash, olderCount: newest.olderCount + newest.count }
    const key = `search ${nameContent([JSON.stringify(place), ...entries.flatMap(listDigests)])}`
    const found = memory.recall(key)
    let written: WrittenVolume | null = null
    const write = () => {
      written ??= writeVolume(entries, place)
      return written
    }
    const known = isKnownVolume(found) ? found : describeVolume(write())
    memory.remember(key, known)
    for (const path of known.files) {
      yield { path, madeFrom: key, format: () => write().texts.get(path) ?? '' }
    }
    newest = known.volume
  }
  const entry: SearchEntry = { version: 2, total, captured, volume: newest }
  yield { path: paths.data.search, format: () => JSON.stringify(entry) }
}

/** Formats every file of the archive's search. */
export function formatSearchFiles(built: BuiltEdition): Map<string, string> {
  return formatFiles(listSearchFiles(built))
}

/** Lists the hashes of an article and its versions. */
function listDigests({ article, versions }: SearchedEntry): string[] {
  return [article, ...versions.map((version) => version.article)].map(digestArticle)
}

/** A volume, and the texts of its files by their paths. */
type WrittenVolume = { volume: SearchVolume; texts: ReadonlyMap<string, string> }

function describeVolume({ volume, texts }: WrittenVolume): KnownVolume {
  return { volume, files: [...texts.keys()] }
}

function writeVolume(entries: readonly SearchedEntry[], place: Place): WrittenVolume {
  const { count, shards, pages } = buildVolume(entries)
  const shardTexts = shards.map(({ shard }) => JSON.stringify(shard))
  const pageTexts = pages.map((page) => JSON.stringify(page))
  const firsts = shards.map(({ first }) => first)
  const hash = nameContent([...shardTexts, ...pageTexts, JSON.stringify([firsts, place])])
  const volume: SearchVolume = { hash, count, shards: firsts, ...place }
  const texts = new Map([
    ...shardTexts.map((text, index) => [paths.search.words(hash, index), text] as const),
    ...pageTexts.map((text, index) => [paths.search.stories(hash, index), text] as const),
    [paths.search.volume(hash), JSON.stringify(volume)] as const,
  ])
  return { volume, texts }
}

function isKnownVolume(value: unknown): value is KnownVolume {
  return (
    isFields(value) &&
    isSearchVolume(value.volume) &&
    isListOf((file): file is string => typeof file === 'string', value.files)
  )
}

function nameContent(texts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text).update('\n')
  return hash.digest('hex').slice(0, 16)
}
