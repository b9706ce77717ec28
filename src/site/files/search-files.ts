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

/** What a volume's own articles decide: all but its place among the others. */
type VolumeContent = Pick<SearchVolume, 'hash' | 'count' | 'shards'>

/** What is remembered of a volume: its content, and the paths of its files. */
type KnownVolume = { content: VolumeContent; files: string[] }

/**
 * Lists every file of the archive's search. The folder of a volume's words and stories is named by a hash of these, so
 * its files never change and two builds never mix. A volume that an earlier build has made from the same articles is not
 * built again, and most of a large archive's are. Its description names that of the older volumes, and is in a folder
 * of its own: a change of an old article then moves no words and stories but those of its volume.
 */
export function* listSearchFiles(
  built: BuiltEdition,
  memory: BuildMemory = noMemory,
  volumes = cutVolumes(built),
): Iterable<ContentFile> {
  const { total, captured } = built.edition
  let newest: SearchVolume = {
    hash: nameContent([]),
    count: 0,
    shards: [],
    older: null,
    olderCount: 0,
  }
  let older: string | null = null
  for (const entries of volumes) {
    const key = `search ${nameContent(entries.flatMap(listDigests))}`
    const found = memory.recall(key)
    let written: WrittenVolume | null = null
    const write = () => {
      written ??= writeVolume(entries)
      return written
    }
    const known = isKnownVolume(found) ? found : describeVolume(write())
    memory.remember(key, known)
    for (const path of known.files) {
      yield { path, madeFrom: key, format: () => write().texts.get(path) ?? '' }
    }
    newest = { ...known.content, older, olderCount: newest.olderCount + newest.count }
    const description = JSON.stringify(newest)
    older = nameContent([description])
    yield { path: paths.search.volume(older), format: () => description }
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

/** The content of a volume, and the texts of its files by their paths. */
type WrittenVolume = { content: VolumeContent; texts: ReadonlyMap<string, string> }

function describeVolume({ content, texts }: WrittenVolume): KnownVolume {
  return { content, files: [...texts.keys()] }
}

function writeVolume(entries: readonly SearchedEntry[]): WrittenVolume {
  const { count, shards, pages } = buildVolume(entries)
  const shardTexts = shards.map(({ shard }) => JSON.stringify(shard))
  const pageTexts = pages.map((page) => JSON.stringify(page))
  const firsts = shards.map(({ first }) => first)
  const hash = nameContent([...shardTexts, ...pageTexts, JSON.stringify(firsts)])
  const texts = new Map([
    ...shardTexts.map((text, index) => [paths.search.words(hash, index), text] as const),
    ...pageTexts.map((text, index) => [paths.search.stories(hash, index), text] as const),
  ])
  return { content: { hash, count, shards: firsts }, texts }
}

function isKnownVolume(value: unknown): value is KnownVolume {
  return (
    isFields(value) &&
    isFields(value.content) &&
    isSearchVolume({ ...value.content, older: null, olderCount: 0 }) &&
    isListOf((file): file is string => typeof file === 'string', value.files)
  )
}

function nameContent(texts: readonly string[]): string {
  const hash = createHash('sha256')
  for (const text of texts) hash.update(text).update('\n')
  return hash.digest('hex').slice(0, 16)
}
