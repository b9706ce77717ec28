import { paths } from '../publish/paths.ts'
import type { CollectionKind } from './schema.ts'

/** What an address of the archive, of an outlet or of a reporter names. */
export type ArchivePlace =
  | { type: 'overview'; path: string }
  | { type: 'month'; path: string }
  | { type: 'day'; path: string }
  | { type: 'undated'; path: string }
  | { type: 'collection'; path: string }
  /** A page of the archive as it was before it had days: one to three digits. */
  | { type: 'numbered' }

const pagePattern = '(?:/(?:[2-9]|[1-9]\\d{1,4}))?'

const patterns: readonly [Exclude<ArchivePlace['type'], 'numbered'>, RegExp][] = [
  ['overview', /^\/archive(?:\/\d{4})?$/],
  ['month', /^\/archive\/\d{4}\/\d{2}$/],
  ['day', new RegExp(`^/archive/\\d{4}/\\d{2}/\\d{2}${pagePattern}$`)],
  ['undated', new RegExp(`^/archive/undated${pagePattern}$`)],
  ['collection', new RegExp(`^/(?:outlets|reporters)/[^/]+${pagePattern}$`)],
]

/** Recognises an address of the archive. Returns null for one that no archive can have. */
export function findArchivePlace(pathname: string): ArchivePlace | null {
  const path = pathname.replace(/\/$/, '')
  if (/^\/archive\/[1-9]\d{0,2}$/.test(path)) return { type: 'numbered' }
  const found = patterns.find(([, pattern]) => pattern.test(path))
  return found === undefined ? null : { type: found[0], path }
}

/** Returns the path of a page of a day: page 1 is the day itself. */
export function toDayPath(day: string, page = 1): string {
  return addPage(paths.archive.period(day), page)
}

/** Returns the path of a page of the stories without a known day. */
export function toUndatedPath(page = 1): string {
  return addPage(paths.archive.undated, page)
}

/** Returns the path of a page of an outlet's or a reporter's stories. */
export function toCollectionPath(kind: CollectionKind, slug: string, page = 1): string {
  return addPage(kind === 'outlets' ? paths.outlet(slug) : paths.reporter(slug), page)
}

function addPage(path: string, page: number): string {
  return page === 1 ? path : `${path}/${page}`
}

/** Returns the path of the feed of an outlet or a reporter. */
export function toFeedPath(kind: CollectionKind, slug: string): string {
  return `${toCollectionPath(kind, slug)}/feed.atom`
}

/** Returns the path of a page of the archive as it was before it had days. */
export function toNumberedPath(page: number): string {
  return `${paths.archive.front}/${page}`
}
