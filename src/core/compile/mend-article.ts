import * as v from 'valibot'
import { MarksSchema } from '../article/mark.ts'
import { formatPath, toViolation } from '../article/parse-article.ts'
import { ArticleSchema } from '../article/schema.ts'
import { cutMarks, shortenText } from './split-text.ts'

/** How to correct a violation: shorten the text to this many code units, or remove the value. */
type Mend = number | 'leave-out'

/** The changes, and the texts that were cut off. */
export type MendedArticle = { article: unknown; changes: string[]; rest: string[] }

/**
 * Shortens all texts of an article that are longer than their fields allow, and removes invalid addresses.
 * Other violations stay.
 */
export function mendArticle(article: unknown): MendedArticle {
  const changes: string[] = []
  const rest: string[] = []
  const mends = findMends(article)

  const mend = (value: unknown, path: string): unknown => {
    const how = mends.get(path)
    if (how === 'leave-out') {
      changes.push(`${path} held no address and was left out.`)
      return null
    }
    if (typeof value === 'string' && how !== undefined) {
      const shortened = shortenText(value, how)
      changes.push(`${path} was shortened from ${value.length} characters.`)
      rest.push(shortened.rest)
      return shortened.kept
    }
    if (Array.isArray(value)) {
      return value.flatMap((item, index) => {
        const mended = mend(item, `${path}[${index}]`)
        return mended === null ? [] : [mended]
      })
    }
    if (typeof value !== 'object' || value === null) return value
    const entries = Object.entries(value).map(([key, field]): [string, unknown] => [
      key,
      mend(field, path === '' ? key : `${path}.${key}`),
    ])
    return fitMarks(Object.fromEntries(entries), value)
  }
  return mends.size === 0
    ? { article, changes, rest }
    : { article: mend(article, ''), changes, rest }
}

/** Finds all violations that can be corrected, by path. */
function findMends(article: unknown): Map<string, Mend> {
  const mends = new Map<string, Mend>()
  for (const issue of v.safeParse(ArticleSchema, article).issues ?? []) {
    const { path } = toViolation(issue)
    const key = path.at(-1)
    if (key === 'url') mends.set(formatPath(path), 'leave-out')
    // A link without a valid address is no link; other texts stay without their address.
    else if (key === 'href')
      mends.set(formatPath(path.at(-3) === 'marks' ? path.slice(0, -1) : path), 'leave-out')
    else if (issue.type === 'max_length' && typeof issue.requirement === 'number')
      mends.set(formatPath(path), issue.requirement)
  }
  return mends
}

/** Cuts the marks of a shortened text to its new length. */
function fitMarks(mended: Record<string, unknown>, before: object): Record<string, unknown> {
  const { text, marks } = mended
  const isShortened = 'text' in before && typeof text === 'string' && before.text !== text
  if (!isShortened || !v.is(MarksSchema, marks)) return mended
  return { ...mended, marks: cutMarks(marks ?? [], 0, text.length - 1) }
}
