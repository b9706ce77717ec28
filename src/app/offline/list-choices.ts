import { listLatest } from '../../core/offline/list-latest.ts'
import type { OfflineList } from '../../core/offline/offline-list.ts'

/** A number of newest articles to keep, with the bytes that it takes on the line. */
export type OfflineChoice = { count: number; isAll: boolean; bytes: number }

const counts = [50, 200, 1000]

/** The numbers that make sense for an edition; all of it where the list names all. */
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
