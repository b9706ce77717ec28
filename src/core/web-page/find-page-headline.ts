import { cleanText } from '../text/clean-text.ts'
import { headlineKey } from '../text/slug.ts'
import type { PageLine } from './page.ts'
import type { Stated } from './page-metadata.ts'

/** A page's headline: its line where it is printed, and the words. */
export type PageHeadline = { index: number | null; text: string; from: string }

/** What parts the headline from the name of the site in a title: " - ", " | ", " :: ". */
const separator = /\s+(?:[-–—|:•»]|::)\s+|\s*\|\s*/u

/** Code units of the longest line that is compared with the metadata. A heading may be a long headline. */
const longestLine = 400
const longestHeading = 5_000

/**
 * The headline as printed: the heading whose words the page's own metadata repeats, else its first h1.
 * Metadata alone gives one when no line does: it may carry the site's name.
 */
export function findPageHeadline(
  lines: readonly PageLine[],
  stated: readonly Stated[],
): PageHeadline | null {
  const titles = stated.flatMap(({ value }) => [value, ...value.split(separator)])
  const keys = new Set(titles.map(headlineKey).filter((key) => key.includes(' ')))
  const whole = stated.map(({ value }) => headlineKey(value)).join('\n')

  let best: { index: number; score: number } | null = null
  for (const [index, { text, block, links }] of lines.entries()) {
    const rank = /^h[1-3]$/.test(block.name) ? 4 - Number(block.name.slice(1)) : 0
    if (text.length > (rank > 0 ? longestHeading : longestLine)) continue
    const key = headlineKey(cleanText(text))
    const isPart = key.includes(' ') && key.length >= 15 && whole.includes(key)
    const match = keys.has(key) ? 10 : isPart ? 5 : 0
    const isMarked = block.attributes.get('itemprop') === 'headline'
    if (match === 0 && rank < 3 && !isMarked) continue
    // A list of stories links its headlines; an article does not link its own.
    const score = match + rank + (isMarked ? 2 : 0) - (links.length > 0 ? 4 : 0)
    if (score > 0 && (best === null || score > best.score)) best = { index, score }
  }
  return toHeadline(best, lines, stated)
}

function toHeadline(
  best: { index: number } | null,
  lines: readonly PageLine[],
  stated: readonly Stated[],
): PageHeadline | null {
  const line = best === null ? undefined : lines[best.index]
  if (best !== null && line !== undefined) {
    return { index: best.index, text: cleanText(line.text), from: 'printed' }
  }
  const [first] = stated
  if (first === undefined) return null
  const [own = first.value] = first.value.split(/\s+[|–—]\s+|\s+-\s+(?=[^-]{1,30}$)/u)
  return { index: null, text: own, from: first.from }
}
