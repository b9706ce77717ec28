import { type Cutter, createCutter } from './cut-words.ts'
import type { SelectedText } from './find-selected-text.ts'
import { foldText } from './fold-text.ts'
import { sliceBlocks } from './slice-blocks.ts'

/** UTF-16 code units of the longest textLink that a link quotes whole. */
const maxExact = 80
/** Of each end of a longer one. */
const edge = 32
/** Of the words before a textLink that occurs more than once: as few as tell it apart. */
const contexts = [16, 32, 64, 160]

type Directive = {
  prefix?: string | undefined
  start: string
  end?: string
  suffix?: string | undefined
}

/**
 * The hash of a link that opens a page at the selected words and marks them (WICG, URL Fragment Text
 * Directives). A browser that does not know it opens the page at its top.
 * - It finds whole words only, so the selection is drawn out to them.
 * - Words quoted whole must stand in one block; over several blocks, a start and an end are named.
 * - The first match on the page counts, so words before tell a later one apart, and words after a
 *   later end.
 */
export function formatTextFragment(
  selected: SelectedText,
  { pageText, language }: { pageText: string; language: string },
): string {
  const cut = createCutter(language)
  const { blocks, previous, next } = selected
  const [first = '', last = ''] = [blocks.at(0), blocks.at(-1)]
  const from = cut.findStart(first, selected.start)
  const to = cut.findEnd(last, selected.end)
  const lines = sliceBlocks(blocks, from, to)
  const page = foldText(pageText)
  const before = [previous, first.slice(0, from)].join('\n')
  const after = last.slice(to).trim() === '' ? next : last.slice(to)

  const whole = lines.join('\n')
  const start = cut.takeFirst(lines.at(0) ?? '', edge)
  const end = cut.takeLast(lines.at(-1) ?? '', edge)
  const rest = foldText(foldText(whole).slice(foldText(start).length))
  const isShort = blocks.length === 1 && whole.length <= maxExact
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

/** As many words from before as the page needs to have them once; none where it has them once alone. */
function findPrefix(words: string, { before, page, cut }: Surroundings): string | undefined {
  if (isOnce(page, words) || before.trim() === '') return undefined
  // Before the first words of a block there is white space, before an opening quote there is not.
  const gap = before.slice(before.trimEnd().length)
  const prefixes = contexts.map((length) => cut.takeLast(lastLine(before), length))
  return prefixes.find((prefix) => isOnce(page, prefix + gap + words)) ?? prefixes.at(-1)
}

/** A prefix, too, must stand in one block. */
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

/** A hyphen would end a prefix; `encodeURIComponent` leaves it, but neither the comma nor the `&`. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D')
}
