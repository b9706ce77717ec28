import { type Cutter, createCutter } from './cut-words.ts'
import type { SelectedText } from './find-selected-text.ts'
import { foldText } from './fold-text.ts'
import { sliceUnits } from './slice-units.ts'

/** Longest text that a link quotes in full, in UTF-16 code units: longer addresses break when pasted. */
const maxExact = 80
/** Length of each quoted end of a longer text. */
const edge = 32
/** Lengths to try for the words before a repeated text; the shortest that makes it unique is taken. */
const contexts = [16, 32, 64, 160]

type Directive = {
  prefix?: string | undefined
  start: string
  end?: string
  suffix?: string | undefined
}

/**
 * Returns the hash of a link that opens a page at the selected words and highlights them (WICG, URL
 * Fragment Text Directives). Browsers without support open the page at its top.
 * - Browsers match whole words only, so the selection is extended to whole words.
 * - A text quoted in full must be inside one unit; a passage over several units is quoted as start and end.
 * - Browsers take the first match on the page, so a prefix selects a later start, and a suffix a later end.
 */
export function formatTextFragment(
  selected: SelectedText,
  { pageText, language }: { pageText: string; language: string },
): string {
  const cut = createCutter(language)
  const { units, previous, next } = selected
  const [first = '', last = ''] = [units.at(0), units.at(-1)]
  const from = cut.findStart(first, selected.start)
  const to = cut.findEnd(last, selected.end)
  const lines = sliceUnits(units, from, to)
  const page = foldText(pageText)
  const before = [previous, first.slice(0, from)].join('\n')
  const after = last.slice(to).trim() === '' ? next : last.slice(to)

  const whole = lines.join('\n')
  const start = cut.takeFirst(lines.at(0) ?? '', edge)
  const end = cut.takeLast(lines.at(-1) ?? '', edge)
  const rest = foldText(foldText(whole).slice(foldText(start).length))
  const isShort = units.length === 1 && whole.length <= maxExact
  if (isShort || !rest.endsWith(foldText(end))) {
    return writeDirective({ prefix: findPrefix(whole, { before, page, cut }), start: whole })
  }
  const isFirstEnd = rest.indexOf(foldText(end)) === rest.length - foldText(end).length
  return writeDirective({
    prefix: findPrefix(start, { before, page, cut }),
    start,
    end,
    suffix: isFirstEnd ? undefined : cut.takeFirst(after, edge),
  })
}

type Surroundings = { before: string; page: string; cut: Cutter }

/** Returns the fewest words before a text that make it unique on the page; none if it is unique already. */
function findPrefix(words: string, { before, page, cut }: Surroundings): string | undefined {
  if (isOnce(page, words) || before.trim() === '') return undefined
  // White space precedes the first words of a unit, but nothing follows an opening quotation mark.
  const gap = before.slice(before.trimEnd().length)
  const prefixes = contexts.map((length) => cut.takeLast(lastLine(before), length))
  return prefixes.find((prefix) => isOnce(page, prefix + gap + words)) ?? prefixes.at(-1)
}

/** A prefix must also be inside one unit. */
function lastLine(text: string): string {
  return text.trimEnd().split('\n').at(-1) ?? ''
}

function isOnce(page: string, words: string): boolean {
  const sought = foldText(words)
  return page.indexOf(sought) === page.lastIndexOf(sought)
}

function writeDirective({ prefix, start, end, suffix }: Directive): string {
  const terms = [
    ...(prefix === undefined ? [] : [`${encode(prefix)}-`]),
    encode(start),
    ...(end === undefined ? [] : [encode(end)]),
    ...(suffix === undefined ? [] : [`-${encode(suffix)}`]),
  ]
  return `#:~:text=${terms.join(',')}`
}

/** Escapes a quoted text. `encodeURIComponent` leaves the hyphen, which would end a prefix. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D')
}
