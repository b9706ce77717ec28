import { createAnchor } from '../../core/article/anchor.ts'
import type { TextUnit } from '../../core/article/list-text-units.ts'
import type { PublishedArticle } from '../../core/article/schema.ts'
import { toStory } from '../../core/edition/to-story.ts'
import type { Highlight } from '../../core/library/schema.ts'
import { type Passage, quotePassage } from '../../core/reading/passage.ts'

/** Creates the highlight of a passage, without a note; null where the passage has no text to know it by. */
export function createHighlight(
  article: PublishedArticle,
  units: readonly TextUnit[],
  { passage, id, at }: { passage: Passage; id: string; at: string },
): Highlight | null {
  const start = createAnchor(units, passage.start.unit, passage.start.offset)
  const end = createAnchor(units, passage.end.unit, passage.end.offset)
  if (start === null || end === null) return null
  return {
    id,
    slug: article.slug,
    story: toStory(article, article.slug),
    start,
    end,
    text: quotePassage(units, passage),
    note: '',
    createdAt: at,
    changedAt: at,
    ...findOlderVersion(article),
  }
}

/** Names the version that an article is, where its own address shows another one. */
function findOlderVersion(article: PublishedArticle): Pick<Highlight, 'version'> {
  if (article.type === 'brief') return {}
  const version = article.versions?.find(({ addressPart }) => addressPart === article.versionPart)
  if (version === undefined || version.isShown === true) return {}
  const { addressPart, capturedAt, isEstimated } = version
  return { version: { addressPart, capturedAt, ...(isEstimated ? { isEstimated } : {}) } }
}
