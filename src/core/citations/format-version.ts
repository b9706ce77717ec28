import type { PublishedArticle } from '../article/schema.ts'
import type { Wording } from '../language/wording.ts'

/** Names the version of an article that was read: "Versi 1 dari 3"; null when there is only one. */
export function formatVersion(article: PublishedArticle, wording: Wording): string | null {
  if (article.type === 'brief' || article.versions === undefined) return null
  const { versions, versionPart } = article
  const index = versions.findIndex(({ addressPart }) => addressPart === versionPart)
  return index === -1 ? null : wording.exports.version(index + 1, versions.length)
}
