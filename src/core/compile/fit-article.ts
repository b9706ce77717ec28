import { type ParsedArticle, parseArticle } from '../article/parse-article.ts'
import { maxBlockLength } from '../article/printed-text.ts'
import type { Article } from '../article/schema.ts'
import { fitBody } from './fit-body.ts'
import { mendArticle } from './mend-article.ts'
import { splitText } from './split-text.ts'

/** An article that follows the schema, or why it cannot; and what had to be changed for that. */
export type FittedArticle = { parsed: ParsedArticle; changes: string[] }

/**
 * Fits an article as it was read into the limits of the schema, so that one long text costs nobody the
 * article. A long paragraph is split, a long heading becomes text; any other text is shortened at a word,
 * and what is left off is kept with the lines that no rule knows.
 */
export function fitArticle(article: Article): FittedArticle {
  const split = splitTexts(article)
  const mended = mendArticle(split.article)
  const changes = [...split.changes, ...mended.changes]
  const parsed = parseArticle(mended.article)
  if (parsed.type === 'violations') return { parsed, changes }
  const fitted = changes.length === 0 ? article : keep(parsed.article, mended.rest)
  return { parsed: { type: 'article', article: fitted }, changes }
}

function splitTexts(article: Article): { article: Article; changes: string[] } {
  if (article.type === 'brief') return { article, changes: [] }
  const { blocks, changes } = fitBody(article.body)
  const unplaced = article.unplaced.flatMap((text) => {
    if (text.length > maxBlockLength) changes.push(`A line of ${text.length} characters was split.`)
    return splitText(text, maxBlockLength)
  })
  return { article: { ...article, body: blocks, unplaced }, changes }
}

/** Keeps texts with the lines that no rule knows. */
function keep(article: Article, texts: readonly string[]): Article {
  if (article.type === 'brief' || texts.length === 0) return article
  const pieces = texts.flatMap((text) => splitText(text, maxBlockLength))
  return { ...article, unplaced: [...article.unplaced, ...pieces] }
}
