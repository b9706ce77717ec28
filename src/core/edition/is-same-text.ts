import type { FullRecord } from '../article/article-record.ts'
import { readBody } from '../article/article-text.ts'
import { listBodyUnits } from '../article/list-text-units.ts'
import type { FullArticle } from '../article/schema.ts'
import { canBeSameTime } from '../related/same-story.ts'
import { parseInstant } from '../time/instant.ts'

/** The texts in which two captures of an article may differ, with single spaces. */
export type ComparableText = {
  headline: string
  deck: string
  caption: string
  body: string
  published: FullArticle['published']
}

/** Reduces an article to what makes a version of it: no furniture, no related stories, no credits. */
export function toComparableText(article: FullArticle | FullRecord): ComparableText {
  const units = listBodyUnits(readBody(article)).filter(({ role }) => role !== 'credit')
  return {
    headline: squash(article.headline),
    deck: squash(article.deck ?? ''),
    caption: squash(article.figure?.caption ?? ''),
    body: squash([article.dateline?.text ?? '', ...units.map(({ text }) => text)].join(' ')),
    published: article.published,
  }
}

/**
 * Whether two captures hold the same text of an article. White space, and where paragraphs end, make no
 * difference, because a page and its copy as plain text differ in it.
 */
export function isSameText(a: ComparableText, b: ComparableText): boolean {
  return (
    a.headline === b.headline &&
    a.body === b.body &&
    a.deck === b.deck &&
    a.caption === b.caption &&
    !isOtherTime(a.published, b.published)
  )
}

/**
 * Whether two captures state different times of publication. "2 jam lalu" changes with each capture, and a
 * date alone does not contradict a time of that day.
 */
function isOtherTime(a: FullArticle['published'], b: FullArticle['published']): boolean {
  if (a?.type !== 'exact' || b?.type !== 'exact') return false
  return a.precision === b.precision
    ? parseInstant(a.at) !== parseInstant(b.at)
    : !canBeSameTime(a, b)
}

/** Normalizes Unicode and white space: `squash(' a\\n b ')` → "a b". */
export function squash(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ').trim()
}
