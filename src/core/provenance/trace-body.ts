import { listBodyUnits, type TextRole } from '../article/list-text-units.ts'
import type { PublishedFullArticle } from '../article/schema.ts'

/** A line of a body, found in the article. */
export type FoundLine = {
  role: TextRole
  /** 1-based number of the text unit, whose id on the page is `p1`. */
  unit: number
  /** The text of the line in the article; a dateline is first. */
  texts: string[]
}

/** Maximum number of other code units on a line with a unit's words: a bullet, a number, a mark. */
const maxExtra = 8

/**
 * Returns a function that finds the lines of a body in an article, or null for a line that is not in it. Call
 * it with the lines in their order: the search starts after the last found line, so that of equal lines each
 * is found at its own place, and then covers the whole body.
 */
export function createBodyTrace({ body, dateline }: PublishedFullArticle) {
  const units = listBodyUnits(body)
  const opening = units.findIndex(({ role }) => role === 'paragraph')
  const byText = new Map<string, number>()
  for (const [index, { text }] of units.entries()) {
    if (text !== '' && !byText.has(text)) byText.set(text, index)
  }
  let next = 0

  return (line: string): FoundLine | null => {
    // The next unit or the last one, because a unit may consist of several lines.
    const near = [next, next - 1]
    const index =
      near.find((at) => isSame(at, line)) ??
      byText.get(line) ??
      near.find((at) => isAmong(at, line)) ??
      null
    const unit = index === null ? undefined : units[index]
    if (index === null || unit === undefined) return null
    next = index + 1
    while (units[next]?.text === '') next += 1
    const text = unit.text.includes(line) ? line : unit.text
    const hasDateline = index === opening && text !== line && dateline !== null
    const rest = hasDateline ? line.slice(dateline.text.length) : ''
    const texts = hasDateline ? [dateline.text, unit.text.startsWith(rest) ? rest : text] : [text]
    return { role: unit.role, unit: index + 1, texts }
  }

  function isSame(index: number, line: string): boolean {
    const text = units[index]?.text
    if (text === undefined) return false
    return text === line || (index === opening && `${dateline?.text ?? ''}${text}` === line)
  }

  /** Whether a line contains a unit's words and little more, or is one of several lines of a unit. */
  function isAmong(index: number, line: string): boolean {
    const text = units[index]?.text ?? ''
    if (text === '') return false
    const opened = index === opening ? `${dateline?.text ?? ''}${text}` : text
    return opened.includes(line) || (line.includes(text) && line.length - text.length <= maxExtra)
  }
}
