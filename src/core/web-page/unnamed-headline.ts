import { splitWords } from '../capture/picture-words.ts'
import { headlineKey } from '../text/slug.ts'
import { findAround, findHeading } from './line-place.ts'
import type { Page, PageLine } from './page.ts'
import { hasCue } from './page-cues.ts'
import { isByline } from './picture-lines.ts'
import { countProse } from './prose.ts'
import { weighLength } from './tree-weights.ts'

/** A paragraph that surely is text: a headline may be as long as a short one. In characters. */
const minText = 120

/** A longer line is no headline. In code units. */
const maxHeadline = 200

/** Fewer words, or characters of a script without spaces, may be a label. */
const least = { words: 3, characters: 20 }

/** Elements around the menus and boxes of a page. */
const chrome = /^(?:nav|footer|aside|form|dialog|button|select)$/

/**
 * Finds the line of the headline on a page that names it nowhere: the last one above the text whose class calls
 * it a headline, else the last of its highest headings, else, where `canGuess`, the first plain line. Returns
 * null where there is none.
 */
export function findUnnamedHeadline(
  { lines }: Page,
  sites: ReadonlySet<string>,
  canGuess: boolean,
): number | null {
  let best: { index: number; rank: number } | null = null
  for (const [index, line] of lines.entries()) {
    if (countProse(line, minText) > 0) break
    const rank = findRank(line)
    if (rank === 0 && (!canGuess || best !== null)) continue
    if (best !== null && rank < best.rank) continue
    if (canBeHeadline(line) && !sites.has(headlineKey(line.clean))) best = { index, rank }
  }
  return best?.index ?? null
}

/** How surely an element is a headline: 4 by its class, 3 to 1 for `h1` to `h3`, 0 for any other. */
function findRank(line: PageLine): number {
  const { block } = line
  if (hasCue(block, 'headline') && !hasCue(block, 'deck')) return 4
  const level = Number(findHeading(line)?.name.slice(1) ?? 4)
  return Math.max(0, 4 - level)
}

function canBeHeadline(line: PageLine): boolean {
  const { clean, links, block } = line
  if (links.length > 0 || clean.length > maxHeadline || /[:：]$/u.test(clean)) return false
  const isLong =
    clean.split(' ').length >= least.words ||
    weighLength(clean) >= Math.max(least.characters, clean.length + 1)
  if (!isLong || isByline(clean) || splitWords(clean, true).credit !== null) return false
  if (hasCue(block, 'caption') || hasCue(block, 'author') || hasCue(block, 'time')) return false
  return findAround(line, chrome) === null
}
