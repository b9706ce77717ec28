import { type ParsedArticle, parseArticle } from '../article/parse-article.ts'
import { maxBlockLength } from '../article/printed-text.ts'
import type { Article } from '../article/schema.ts'
import { fitBody } from './fit-body.ts'
import { mendArticle } from './mend-article.ts'
import { splitText } from './split-text.ts'

/** A valid article, or why there is none; and the changes that were needed. */
export type FittedArticle = { parsed: ParsedArticle; changes: string[] }

/**
 * Fits a compiled article into the limits of the schema, so that one long text does not cost the whole
 * article. It splits long paragraphs, turns long headings into paragraphs, shortens other texts after a
 * word, and keeps the rest with the unplaced lines.
 */
export function fitArticle(article: Article): FittedArticle {
  const split = splitTexts(article)
  const fits = parseArticle(split.article)
  // Nearly every article does, and parsing costs more than most steps of a reader.
  if (fits.type === 'article' && split.changes.length === 0) {
    return { parsed: { type: 'article', article }, changes: [] }
  }
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

/** Adds texts to the unplaced lines. */
function keep(article: Article, texts: readonly string[]): Article {
  if (article.type === 'brief' || texts.length === 0) return article
  const pieces = texts.flatMap((text) => splitText(text, maxBlockLength))
  return { ...article, unplaced: [...article.unplaced, ...pieces] }
}
