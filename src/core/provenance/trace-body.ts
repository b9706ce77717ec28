import { listBodyUnits, type TextRole } from '../article/list-text-units.ts'
import type { PublishedFullArticle } from '../article/schema.ts'

/** A line of a body, found again. */
export type FoundLine = {
  role: TextRole
  /** Number of the text unit, from 1: the page has it as `p1`. */
  unit: number
  /** What the article holds of the line, a dateline first where there is one. */
  texts: string[]
}

/** A unit whose words are in a line among at most so many other code units: a bullet, a number, a mark. */
const maxExtra = 8

/**
 * Creates a search for the lines of a body in an article. Give it the lines in their order: a line is
 * looked for from where the last one was found, so that of two equal ones each is found in its place, and
 * then anywhere. It returns null for a line that is not in the text.
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
    // Where the search goes on: a line may be a part of the unit that was found last.
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
    const hasDateline = index === opening && line !== unit.text && dateline !== null
    const text = unit.text.includes(line) ? line : unit.text
    return {
      role: unit.role,
      unit: index + 1,
      texts: hasDateline ? [dateline.text, unit.text] : [text],
    }
  }

  function isSame(index: number, line: string): boolean {
    const text = units[index]?.text
    if (text === undefined) return false
    return text === line || (index === opening && `${dateline?.text ?? ''}${text}` === line)
  }

  /** Whether a line is a unit's words and little more, or one line of several that a unit is made of. */
  function isAmong(index: number, line: string): boolean {
    const text = units[index]?.text ?? ''
    if (text === '') return false
    return text.includes(line) || (line.includes(text) && line.length - text.length <= maxExtra)
  }
}
