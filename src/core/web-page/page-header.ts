import { findLabel } from '../capture/find-label.ts'
import { listPrintedTimes } from '../capture/find-printed-time.ts'
import type { PageLine } from './page.ts'
import { countProse } from './prose.ts'

/** Lines below the headline that may belong to the header. */
const headerLines = 12

/** A deck is shorter. In code units. */
const maxDeck = 500

/**
 * Finds the index after the last line of an article's header, where a deck without any mark precedes the
 * byline or the time: headline, one sentence, "By Sari Dewi", "4 March 2024". Returns the index after the
 * headline where no such line follows.
 */
export function findHeaderEnd(lines: readonly PageLine[], headline: number): number {
  let end = headline + 1
  let sentences = 0
  for (let index = headline + 1; index <= headline + headerLines; index += 1) {
    const line = lines[index]
    if (line === undefined) break
    if (isDated(line.text) || isByline(line.text)) end = index + 1
    else if (countProse(line) > 0) {
      sentences += 1
      if (sentences > 1 || line.text.length > maxDeck) break
    }
  }
  return hasText(lines, end) ? end : headline + 1
}

/** A byline with its date is long, and no sentence: a good part of it is the time. */
function isDated(text: string): boolean {
  if (text.length > 160 || /[.!?…]["'”’»)]*$/u.test(text)) return false
  const dated = listPrintedTimes(text).reduce((total, time) => total + time.text.length, 0)
  return dated > 0 && dated >= text.length * 0.25
}

function isByline(text: string): boolean {
  const label = findLabel(text)
  return label !== undefined && label.names !== 'others' && (label.name ?? '') !== ''
}

/** A shorter line may be a label. In characters. */
const minParagraph = 30

/** Whether paragraphs follow: a short article that ends in its date is no header. */
function hasText(lines: readonly PageLine[], from: number): boolean {
  let paragraphs = 0
  for (let index = from; index < lines.length && index < from + 40 && paragraphs < 2; index += 1) {
    const line = lines[index]
    if (line !== undefined && countProse(line, minParagraph) > 0) paragraphs += 1
  }
  return paragraphs === 2
}
