import { listLatest } from '../../core/offline/list-latest.ts'
import type { OfflineList } from '../../core/offline/offline-list.ts'

/** A number of newest articles to download, and their size on the line in bytes. */
export type OfflineChoice = { count: number; isAll: boolean; bytes: number }

const counts = [50, 200, 1000]

/** Lists the useful choices for an edition; the whole edition only where the list names every article. */
export function listChoices(list: OfflineList): OfflineChoice[] {
  const isWhole = list.articles.length >= list.total
  const smaller = counts.filter((count) =>
    isWhole ? count < list.total : count <= list.articles.length,
  )
  const chosen = isWhole && list.total > 0 ? [...smaller, list.total] : smaller
  return chosen.map((count) => ({
    count,
    isAll: count === list.total,
    bytes: listLatest(list, count).reduce((sum, { bytes }) => sum + bytes, 0),
  }))
}
