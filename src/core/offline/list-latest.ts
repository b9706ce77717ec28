import type { ArchiveFile, OfflineFile, OfflineList } from './offline-list.ts'

/**
 * Lists the files that the newest `count` articles need: their own, the archive pages that link to them,
 * and all other files of a small edition.
 */
export function listLatest({ articles, archive, rest }: OfflineList, count: number): OfflineFile[] {
  if (count === 0) return []
  return [...articles.slice(0, count), ...takePages(archive, count), ...(rest ?? [])]
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
