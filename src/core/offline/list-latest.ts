import type { ArchiveFile, OfflineFile, OfflineList } from './offline-list.ts'

/**
 * The files that the newest `count` articles need: their own, the pages of the archive that lead to them,
 * and of a small edition all its others.
 */
export function listLatest({ articles, archive, rest }: OfflineList, count: number): OfflineFile[] {
  if (count === 0) return []
  return [...articles.slice(0, count), ...takePages(archive, count), ...(rest ?? [])]
}

/** Pages until their stories are as many as wanted. */
function takePages(archive: readonly ArchiveFile[], count: number): readonly ArchiveFile[] {
  let stories = 0
  const last = archive.findIndex((page) => {
    stories += page.stories
    return stories >= count
  })
  return last === -1 ? archive : archive.slice(0, last + 1)
}
