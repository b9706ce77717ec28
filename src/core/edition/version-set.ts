import type { FullRecord, PublishedFullRecord } from '../article/article-record.ts'
import type { Version } from '../article/provenance.ts'
import type { Instant } from '../time/instant.ts'
import type { Entry } from './story-index.ts'

/** One version. */
export type PublishedVersion = {
  /** The last segment of the version's address. */
  addressPart: string
  /** When this text was first captured; null when unknown. */
  capturedAt: Instant | null
  /** The article as this version's address shows it. */
  article: PublishedFullRecord
}

/** An article that has more than one version, with all of them. */
export type VersionSet = {
  /** The slug of the article, under which all its versions are. */
  slug: string
  /** Oldest to newest. */
  versions: readonly PublishedVersion[]
  /** The address part of the version at the article's own address. */
  shown: string
}

/** Publishes the versions of an entry. Returns null when it has only one. */
export function publishVersions(
  entry: Entry,
  slug: string,
  publish: (article: FullRecord) => PublishedFullRecord,
): VersionSet | null {
  const { versions, shown } = entry
  if (shown === null || versions.length < 2) return null
  // One list for all, because of many versions each has many.
  const listed = listVersions(entry)
  const published = versions.map(({ addressPart, capturedAt, shown: { article } }) => {
    const version = publish({ ...article, versions: listed, versionPart: addressPart })
    return { addressPart, capturedAt, article: version }
  })
  return { slug, versions: published, shown: shown.addressPart }
}

/** Returns the fields by which an article says which version it shows. An article with one version has none. */
export function describeShown(entry: Entry): Pick<FullRecord, 'versions' | 'versionPart'> {
  const { versions, shown } = entry
  if (shown === null || versions.length < 2) return {}
  return { versions: listVersions(entry), versionPart: shown.addressPart }
}

function listVersions({ versions, shown }: Entry): Version[] {
  return versions.map((each): Version => {
    const { addressPart, capturedAt, lastCapturedAt } = each
    const { provenance, isPartial } = each.shown.article
    return {
      capturedAt,
      ...(each.isEstimated ? { isEstimated: true } : {}),
      ...(lastCapturedAt === null || lastCapturedAt === capturedAt ? {} : { lastCapturedAt }),
      ...(provenance.sha256 === undefined ? {} : { sha256: provenance.sha256 }),
      addressPart,
      ...(isPartial ? { isPartial } : {}),
      ...(each === shown ? { isShown: true } : {}),
    }
  })
}
