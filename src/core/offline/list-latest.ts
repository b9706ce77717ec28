import type { ArchiveFile, ArticleFile, OfflineFile, OfflineList } from './offline-list.ts'

/** Lists the pictures of articles, each once. */
export function listPictureFiles(articles: readonly ArticleFile[]): OfflineFile[] {
  const files = articles.flatMap(({ pictures = [] }) => pictures)
  return [...new Map(files.map((file) => [file.path, file])).values()]
}

/**
 * Lists the files that the newest `count` articles need: their own, the archive pages that link to them,
 * all other files where that is the whole edition, and last the pictures, without which the texts can be read.
 */
export function listLatest(
  { total, articles, archive, rest }: OfflineList,
  count: number,
): OfflineFile[] {
  if (count === 0) return []
  const newest = articles.slice(0, count)
  const texts = newest.map(({ pictures: _, ...article }) => article)
  const others = count >= total ? (rest ?? []) : []
  return [...texts, ...takePages(archive, count), ...others, ...listPictureFiles(newest)]
}

/** Takes the first pages that together contain `count` stories. */
function takePages(archive: readonly ArchiveFile[], count: number): readonly ArchiveFile[] {
  let stories = 0
  const last = archive.findIndex((page) => {
    stories += page.stories
    return stories >= count
  })
  return last === -1 ? archive : archive.slice(0, last + 1)
}
