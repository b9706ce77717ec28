import type { Mark, MarkedText } from '../article/mark.ts'
import { type MarkedRun, nestMarks, type TextRun } from '../article/nest-marks.ts'
import {
  escapeLineStart,
  escapeMarkdown,
  escapeMarkdownSigns,
  writeLinkOf,
} from './escape-markdown.ts'

/** Elements for marks without Markdown syntax, which allows inline HTML. */
const elements: Record<Exclude<Mark['type'], 'link'>, string> = {
  emphasis: 'em',
  strong: 'strong',
  sub: 'sub',
  sup: 'sup',
  deleted: 'del',
  inserted: 'ins',
  quote: 'q',
  code: 'code',
}

const signs = new Map<Mark['type'], string>([
  ['emphasis', '*'],
  ['strong', '**'],
])

/**
 * Writes a marked text as one line of CommonMark. `findHref` returns the address of a story of the edition,
 * or null; the link then points to the original page.
 */
export function writeMarkdownText(
  marked: MarkedText,
  findHref: (slug: string) => string | null,
): string {
  if (marked.marks.length === 0) return escapeMarkdown(marked.text)
  const line = nestMarks(marked)
    .map((run, index, runs) => writeRun(run, runs[index - 1], runs[index + 1]))
    .join('')
  return escapeLineStart(line)

  function writeRun(run: TextRun, before?: TextRun, after?: TextRun): string {
    if (typeof run === 'string') return escapeMarkdownSigns(run)
    const { mark, runs } = run
    if (mark.type === 'link') {
      const href = mark.slug === undefined ? null : findHref(mark.slug)
      return writeLinkOf(runs.map(writeInner).join(''), href ?? mark.href)
    }
    const sign = signs.get(mark.type)
    const [only, ...others] = runs
    if (sign !== undefined && typeof only === 'string' && others.length === 0) {
      const isPlain = isFlanked(only, before) && isFlanked(reverse(only), reverseRun(after))
      if (isPlain) return `${sign}${escapeMarkdownSigns(only)}${sign}`
    }
    return writeInner(run)
  }

  function writeInner(run: TextRun): string {
    if (typeof run === 'string') return escapeMarkdownSigns(run)
    if (run.mark.type === 'link') return writeRun(run)
    return wrap(run, run.runs.map(writeInner).join(''))
  }
}

function wrap({ mark }: MarkedRun, inner: string): string {
  if (mark.type === 'link') return inner
  return `<${elements[mark.type]}>${inner}</${elements[mark.type]}>`
}

/**
 * Whether a delimiter between `before` and the words can open an emphasis (CommonMark, 6.2): no white space
 * follows, and no punctuation unless white space or punctuation precedes. Beside another mark the delimiter
 * could be read as a part of that mark's.
 */
function isFlanked(words: string, before: TextRun | undefined): boolean {
  if (before !== undefined && typeof before !== 'string') return false
  if (/^\s/u.test(words)) return false
  return !/^[\p{P}\p{S}]/u.test(words) || before === undefined || /[\s\p{P}\p{S}]$/u.test(before)
}

function reverse(text: string): string {
  return [...text].toReversed().join('')
}

function reverseRun(run: TextRun | undefined): TextRun | undefined {
  return typeof run === 'string' ? reverse(run) : run
}
