import * as v from 'valibot'
import { type Article, ArticleSchema } from './schema.ts'

/** One violation of a schema. */
export type Violation = {
  /** Keys from the root to the value, such as `['body', 2, 'text']`. */
  path: (string | number)[]
  /** What is wrong, as a sentence. */
  message: string
}

export type ParsedArticle =
  | { type: 'article'; article: Article }
  | { type: 'violations'; violations: Violation[] }

/** Parses an article of unknown origin. Never throws; returns every violation of the schema. */
export function parseArticle(input: unknown): ParsedArticle {
  const result = v.safeParse(ArticleSchema, input)
  return result.success
    ? { type: 'article', article: result.output }
    : { type: 'violations', violations: result.issues.map(toViolation) }
}

/** Reduces a valibot issue to its path and its message. */
export function toViolation(issue: v.BaseIssue<unknown>): Violation {
  const keys = issue.path?.map((item) => item.key) ?? []
  return {
    path: keys.filter((key) => typeof key === 'string' || typeof key === 'number'),
    message: issue.message,
  }
}

/** Formats a path for people: `['body', 2, 'text']` → "body[2].text"; the root is "(whole file)". */
export function formatPath(path: readonly (string | number)[]): string {
  if (path.length === 0) return '(whole file)'
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '')
}
