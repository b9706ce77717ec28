import { listBodyUnits } from '../article/list-text-units.ts'
import type { PublishedFullArticle } from '../article/schema.ts'
import type { Story } from '../article/story.ts'
import { cleanText } from '../text/clean-text.ts'
import type { CaptureLine } from './capture-account.ts'

/** The place of a line in the article. */
export type LinePlace =
  | 'headline'
  | 'reporter'
  | 'editor'
  | 'outlet'
  | 'published'
  | 'figure'
  | 'paragraph'
  | 'editors-pick'
  | 'agency'
  | 'related-headline'
  | 'related-time'
  | 'related-summary'
  | 'unplaced'

/** What a line became. */
export type Fate =
  | {
      type: 'shown'
      place: LinePlace
      /** The text of the line as the article contains it: whole, or in the parts it was split into. */
      texts: string[]
      /** 1-based number of the paragraph, for a paragraph. */
      paragraph: number | null
      /** Whether the article contains exactly the characters of the line. */
      isVerbatim: boolean
    }
  /** A label or a repetition, whose content is shown elsewhere. */
  | { type: 'merged' }
  | { type: 'dropped' }
  | { type: 'blank' }
  /** The article does not contain its text. */
  | { type: 'absent' }

export type TracedLine = CaptureLine & { fate: Fate }

/** The rules for labels and repetitions. */
const mergedRules = [
  'repeated-caption',
  'repeated-headline',
  'read-more',
  'related-heading',
  'reporter-label',
  'editor-label',
]

/** Finds the lines of a capture in the article that was compiled from it. */
export function traceLines(
  lines: readonly CaptureLine[],
  article: PublishedFullArticle,
): TracedLine[] {
  let story: Story | undefined
  let blocks = 0
  return lines.map((line) => {
    const text = cleanText(line.text)
    if (line.rule === 'related-headline') {
      story = article.related.find(({ headline }) => headline === text)
    }
    if (line.role === 'body') blocks += 1
    return { ...line, fate: findFate({ line, text, article, story, block: blocks - 1 }) }
  })
}

type Search = {
  line: CaptureLine
  /** The line, cleaned like the compiler does. */
  text: string
  article: PublishedFullArticle
  /** The related story that the line is about. */
  story: Story | undefined
  /** Index that the line's block would have in the body. */
  block: number
}

function findFate(search: Search): Fate {
  const { line, text, article } = search
  if (line.role === 'blank') return { type: 'blank' }
  if (line.role === 'noise') return { type: 'dropped' }
  const show = (
    place: LinePlace,
    texts: (string | null | undefined)[],
    paragraph: number | null = null,
  ) => toShown(line, place, texts, paragraph)
  switch (line.role) {
    case 'headline':
      return show('headline', [article.headline])
    case 'byline':
      return findByline(search)
    case 'time':
      return show('published', [article.published?.text])
    case 'caption':
      if (isMerged(line)) return { type: 'merged' }
      return show('figure', [article.figure?.caption, article.figure?.credit])
    case 'body':
      return findParagraph(search)
    case 'related':
      return findRelated(search)
    case 'unknown':
      return article.unplaced.includes(text) ? show('unplaced', [text]) : { type: 'absent' }
  }
}

function isMerged({ rule }: CaptureLine): boolean {
  return rule !== undefined && mergedRules.includes(rule)
}

function toShown(
  line: CaptureLine,
  place: LinePlace,
  found: (string | null | undefined)[],
  paragraph: number | null,
): Fate {
  const texts = found.filter((text) => typeof text === 'string')
  if (texts.length === 0) return { type: 'absent' }
  const isVerbatim = texts.join('') === line.text || texts.join(' ') === line.text
  return { type: 'shown', place, texts, paragraph, isVerbatim }
}

function findByline({ line, text, article }: Search): Fate {
  // "Reporter: Sari" is a label and a name.
  const name = text.replace(/^[^:]*:\s*/u, '')
  const { reporters, editors, agency, outlet } = article
  if (agency === text) return toShown(line, 'agency', [agency], null)
  if (line.rule?.startsWith('editor') && editors.includes(name)) {
    return toShown(line, 'editor', [name], null)
  }
  if (reporters.includes(name)) return toShown(line, 'reporter', [name], null)
  // Web pages print a name among other words: "Sari - Koran Desa", "Oleh Sari".
  const named = (names: readonly string[]) => names.filter((each) => text.includes(each))
  const place = line.rule?.startsWith('editor') === true ? 'editor' : 'reporter'
  const names = named(place === 'editor' ? editors : reporters)
  if (names.length > 0) return toShown(line, place, names, null)
  // Some pages print the outlet in place of a reporter.
  if (line.rule === 'reporter-name') return toShown(line, 'outlet', [outlet], null)
  return isMerged(line) ? { type: 'merged' } : { type: 'absent' }
}

function findParagraph({ line, text, article, block }: Search): Fate {
  const units = listBodyUnits(article.body)
  const dateline = block === 0 ? article.dateline?.text : undefined
  const paragraph = units[block]?.text
  if (paragraph !== undefined && `${dateline ?? ''}${paragraph}` === text) {
    return toShown(line, 'paragraph', [dateline, paragraph], block + 1)
  }
  const index = units.findIndex((other) => other.text === text)
  return index === -1 ? { type: 'absent' } : toShown(line, 'paragraph', [text], index + 1)
}

function findRelated({ line, text, article, story }: Search): Fate {
  if (isMerged(line)) return { type: 'merged' }
  switch (line.rule) {
    case 'editors-pick':
    case 'editors-pick-headline': {
      const picked = article.editorsPick?.headline
      const isIn = picked !== undefined && text.endsWith(picked)
      return isIn ? toShown(line, 'editors-pick', [picked], null) : { type: 'merged' }
    }
    case 'related-headline':
      return toShown(line, 'related-headline', [story?.headline], null)
    case 'related-pointer': {
      const headline = article.related.find((each) => text.includes(each.headline))?.headline
      return headline === undefined
        ? { type: 'absent' }
        : toShown(line, 'related-headline', [headline], null)
    }
    case 'related-time': {
      // Some lists print the time of a story before its headline.
      const told = [story, ...article.related].find((each) => isTold(each?.published?.text, text))
      return told === undefined
        ? { type: 'absent' }
        : toShown(line, 'related-time', [told.published?.text], null)
    }
    case 'related-summary':
      return story?.summary === text
        ? toShown(line, 'related-summary', [text], null)
        : { type: 'absent' }
    default:
      return { type: 'absent' }
  }
}

function isTold(words: string | undefined, line: string): boolean {
  return words !== undefined && line.includes(words)
}
