import type { PublishedRecord } from '../article/article-record.ts'
import { readBody } from '../article/article-text.ts'
import { listBodyUnits } from '../article/list-text-units.ts'
import type { Mark } from '../article/mark.ts'
import type { Story } from '../article/story.ts'
import type { BuiltEdition } from '../edition/build-edition.ts'
import { compareNewestFirst } from '../edition/build-edition.ts'
import { toStory } from '../edition/to-story.ts'
import type { PublishedVersion } from '../edition/version-set.ts'
import { cutShards } from './cut-shards.ts'
import { findRoots } from './find-roots.ts'
import { findWords, listSpellings } from './find-words.ts'
import {
  hitKinds,
  hits,
  type SearchShard,
  type SearchStories,
  storiesPerFile,
} from './index-files.ts'

/**
 * Number of stories per volume. It limits what a search loads, however large the archive: the list of the
 * most frequent word takes 2 to 4 KB. The newest volume takes the remainder, so it has up to twice as many.
 */
const volumeStories = 4096

/** The content of a volume's files. */
export type BuiltVolume = {
  count: number
  /** The shards, each with the prefix at which it starts. */
  shards: { first: string; shard: SearchShard }[]
  pages: SearchStories[]
}

/** Builds the search index of an edition, oldest volume first. */
export function buildSearch(built: BuiltEdition, size = volumeStories): BuiltVolume[] {
  return cutVolumes(built, size).map(buildVolume)
}

/**
 * Cuts the articles of an edition into volumes, oldest volume first. Volumes are cut from the oldest story on, so
 * that newer captures leave older volumes unchanged.
 */
export function cutVolumes(
  { articles, versions }: Pick<BuiltEdition, 'articles' | 'versions'>,
  size = volumeStories,
): (readonly SearchedEntry[])[] {
  const versionsOf = new Map(versions.map((set) => [set.slug, set.versions]))
  const entries = articles
    .map((article) => ({
      article,
      story: toStory(article, article.slug),
      versions: versionsOf.get(article.slug) ?? [],
    }))
    .sort((a, b) => compareNewestFirst(a.story, b.story))
  const volumes: (readonly SearchedEntry[])[] = []
  for (let end = entries.length; end > 0; ) {
    const start = end < 2 * size ? 0 : end - size
    volumes.push(entries.slice(start, end))
    end = start
  }
  return volumes
}

/** An article as the search lists it, with all its versions. */
export type SearchedEntry = {
  article: PublishedRecord
  story: Story
  versions: readonly PublishedVersion[]
}

/** Builds a volume of the search index. */
export function buildVolume(entries: readonly SearchedEntry[]): BuiltVolume {
  // Every word of the volume once. Copies of its own in each article would take more memory than all articles.
  const known = new Map<string, string>()
  const readWords = createWordReader()
  const texts = entries.map((entry) => readEntry(entry, known, readWords))
  const rootsOf = createRootFinder(known)
  const lists = new Map<string, { last: number; list: number[] }>()
  const add = (word: string, number: number, hit: number) => {
    const entry = lists.get(word) ?? { last: -1, list: [] }
    lists.set(word, entry)
    entry.list.push((number - entry.last) * hitKinds + hit)
    entry.last = number
  }
  for (const [number, text] of texts.entries()) {
    for (const [word, hit] of rankWords(text, rootsOf)) add(word, number, hit)
  }
  const stories = entries.map(({ story }) => story)
  return {
    count: entries.length,
    shards: cutShards([...lists].map(([word, { list }]) => [word, list])),
    pages: Array.from({ length: Math.ceil(stories.length / storiesPerFile) }, (_, page) => ({
      stories: stories.slice(page * storiesPerFile, (page + 1) * storiesPerFile),
    })),
  }
}

/** The words of an article, each once. */
type ArticleWords = {
  headline: readonly string[]
  text: readonly string[]
  /** Words that only other versions of it have. */
  older: readonly string[]
  isIndonesian: boolean
}

/** Reads the words of an article, and adds those to `known` that it has first. */
function readEntry(
  { article, versions }: SearchedEntry,
  known: Map<string, string>,
  readWords: WordReader,
): ArticleWords {
  const { headline, text } = readText(article, readWords)
  const others = versions.map((version) => readText(version.article, readWords))
  const ofOthers = others.flatMap((other) => [...other.headline, ...other.text])
  const older = new Set(ofOthers.filter((word) => !headline.has(word) && !text.has(word)))
  const share = (words: ReadonlySet<string>) =>
    Array.from(words, (word) => {
      const before = known.get(word)
      if (before === undefined) known.set(word, word)
      return before ?? word
    })
  return {
    headline: share(headline),
    text: share(text),
    older: share(older),
    isIndonesian: /^(?:id|ms)\b/i.test(article.language),
  }
}

/** Collects all text that a page prints as its own, because a reader may remember any of it. */
function readText(
  article: PublishedRecord,
  readWords: WordReader,
): { headline: Set<string>; text: Set<string> } {
  const { headline, outlet } = article
  const body = article.type === 'full' ? readBody(article) : []
  const own =
    article.type === 'brief'
      ? [article.summary]
      : [
          ...listBodyUnits(body).flatMap(({ text, marks }) => [text, ...splitRaised(text, marks)]),
          ...body.flatMap((block) => (block.type === 'picture' ? [block.alt] : [])),
          article.deck,
          article.section,
          ...article.reporters,
          ...article.editors,
          article.dateline?.place,
          article.figure?.caption,
          article.figure?.credit,
        ]
  const text = [outlet, ...own].filter((part) => typeof part === 'string').join('\n')
  return { headline: readWords(headline), text: readWords(text) }
}

/** Replaces raised digits by spaces, because a footnote number is not part of the word before it. */
function splitRaised(text: string, marks: readonly Mark[]): string[] {
  const raised = marks.filter(({ type }) => type === 'sup')
  if (raised.length === 0) return []
  return [
    raised.reduce((words, { start, end }) => {
      return words.slice(0, start) + ' '.repeat(end - start) + words.slice(end)
    }, text),
  ]
}

/** Lists the folded words of a text, each once. */
type WordReader = (text: string) => Set<string>

/** Creates a reader that folds each spelling once, because the texts of an archive share most of them. */
function createWordReader(): WordReader {
  const folded = new Map<string, readonly string[]>()
  const fold = (written: string) => {
    const before = folded.get(written)
    if (before !== undefined) return before
    const words = findWords(written).map(({ word }) => word)
    folded.set(written, words)
    return words
  }
  return (text) => {
    const words = new Set<string>()
    for (const written of listSpellings(text)) {
      for (const word of fold(written)) words.add(word)
    }
    return words
  }
}

/** Ranks each word of an article, and each root, by its best kind of match. */
function rankWords(
  { headline, text, older, isIndonesian }: ArticleWords,
  rootsOf: (word: string) => readonly string[],
): Map<string, number> {
  const ranks = new Map<string, number>()
  const rank = (word: string, hit: number) => {
    if (hit < (ranks.get(word) ?? hitKinds)) ranks.set(word, hit)
  }
  for (const [words, written, root] of [
    [headline, hits.headline, hits.headlineRoot],
    [text, hits.text, hits.textRoot],
    [older, hits.older, hits.olderRoot],
  ] as const) {
    for (const word of words) {
      rank(word, written)
      if (isIndonesian) for (const found of rootsOf(word)) rank(found, root)
    }
  }
  return ranks
}

/** Creates a function that keeps, of several possible roots, those that the stories use as words. */
function createRootFinder(known: ReadonlyMap<string, string>): (word: string) => readonly string[] {
  const found = new Map<string, readonly string[]>()
  return (word) => {
    const before = found.get(word)
    if (before !== undefined) return before
    const candidates = findRoots(word)
    const words = candidates.filter((root) => known.has(root))
    const roots = words.length > 0 ? words : candidates
    found.set(word, roots)
    return roots
  }
}
