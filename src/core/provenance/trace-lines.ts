import type { TextRole } from '../article/list-text-units.ts'
import type { PublishedFullArticle } from '../article/schema.ts'
import type { Story } from '../article/story.ts'
import { cleanText } from '../text/clean-text.ts'
import type { CaptureLine } from './account-lines.ts'
import { createBodyTrace } from './trace-body.ts'

/** The place of a line in the article. */
export type LinePlace =
  | TextRole
  | 'section'
  | 'headline'
  | 'deck'
  | 'reporter'
  | 'editor'
  | 'outlet'
  | 'published'
  | 'updated'
  | 'figure'
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
      /** 1-based number of the text unit, for a line of the body. */
      unit: number | null
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
  const findInBody = createBodyTrace(article)
  return lines.map((line) => {
    const text = cleanText(line.text)
    if (line.rule === 'related-headline') {
      story = article.related.find(({ headline }) => headline === text)
    }
    return { ...line, fate: findFate({ line, text, article, story, findInBody }) }
  })
}

/**
 * Finds the lines of several captures in the article that was joined from them, in their order. Returns the lines
 * of each.
 */
export function traceCaptures(
  captures: readonly (readonly CaptureLine[])[],
  article: PublishedFullArticle,
): TracedLine[][] {
  const traced = traceLines(captures.flat(), article)
  let end = 0
  return captures.map(({ length }) => {
    end += length
    return traced.slice(end - length, end)
  })
}

type Search = {
  line: CaptureLine
  /** The line, cleaned like the compiler does. */
  text: string
  article: PublishedFullArticle
  /** The related story that the line is about. */
  story: Story | undefined
  findInBody: ReturnType<typeof createBodyTrace>
}

function findFate(search: Search): Fate {
  const { line, text, article } = search
  if (line.role === 'blank') return { type: 'blank' }
  if (line.role === 'noise') return { type: 'dropped' }
  switch (line.role) {
    case 'headline':
      return findHeadline(search)
    case 'byline':
      return findByline(search)
    case 'time':
      return findTime(search)
    case 'caption':
      return findCaption(search)
    case 'body':
      return findInText(search)
    case 'related':
      return findRelated(search)
    case 'unknown':
      return article.unplaced.includes(text)
        ? toShown(line, 'unplaced', [text])
        : findHeadline(search)
  }
}

/** Traces a line above the text: the headline, the section above it or the deck below. */
function findHeadline({ line, text, article }: Search): Fate {
  const { deck, section, headline } = article
  if (deck !== null && (deck === text || (line.rule === 'deck' && deck.includes(text)))) {
    return toShown(line, 'deck', [text])
  }
  if (section !== null && section === text) return toShown(line, 'section', [section])
  if (line.role === 'unknown') return { type: 'absent' }
  return isMerged(line) ? { type: 'merged' } : toShown(line, 'headline', [headline])
}

/** A line may contain the publication time, the time of the last change, or both. */
function findTime({ line, text, article: { published, updated } }: Search): Fate {
  const isUpdated = updated !== null && text.includes(updated.text)
  const isPublished = published !== null && text.includes(published.text)
  if (isUpdated && !isPublished) return toShown(line, 'updated', [updated.text])
  return toShown(line, 'published', [published?.text, isUpdated ? updated.text : null])
}

function findCaption(search: Search): Fate {
  const { line, text, article, findInBody } = search
  if (isMerged(line)) return { type: 'merged' }
  const words = [article.figure?.caption, article.figure?.credit]
  const own = words.filter((part) => typeof part === 'string' && text.includes(part))
  if (own.length > 0) return toShown(line, 'figure', own)
  const found = findInBody(text)
  if (found !== null) return toShown(line, found.role, found.texts, found.unit)
  // The article joins a caption of several lines.
  return toShown(
    line,
    'figure',
    words.filter((part) => part?.includes(text) === true),
  )
}

function isMerged({ rule }: CaptureLine): boolean {
  return rule !== undefined && mergedRules.includes(rule)
}

function toShown(
  line: CaptureLine,
  place: LinePlace,
  found: readonly (string | null | undefined)[],
  unit: number | null = null,
): Fate {
  const texts = found.filter((text) => typeof text === 'string')
  if (texts.length === 0) return { type: 'absent' }
  const isVerbatim = texts.join('') === line.text || texts.join(' ') === line.text
  return { type: 'shown', place, texts, unit, isVerbatim }
}

function findByline({ line, text, article }: Search): Fate {
  // "Reporter: Sari" is a label and a name.
  const name = text.replace(/^[^:]*:\s*/u, '')
  const { reporters, editors, agency, outlet } = article
  if (agency === text) return toShown(line, 'agency', [agency])
  if (line.rule?.startsWith('editor') && editors.includes(name)) {
    return toShown(line, 'editor', [name])
  }
  if (reporters.includes(name)) return toShown(line, 'reporter', [name])
  // Web pages often have other words around a name: "Sari - Koran Desa", "Oleh Sari".
  const named = (names: readonly string[]) => names.filter((each) => text.includes(each))
  const place = line.rule?.startsWith('editor') === true ? 'editor' : 'reporter'
  const names = named(place === 'editor' ? editors : reporters)
  if (names.length > 0) return toShown(line, place, names)
  // Some pages name the outlet instead of a reporter.
  if (line.rule === 'reporter-name') return toShown(line, 'outlet', [outlet])
  return isMerged(line) ? { type: 'merged' } : { type: 'absent' }
}

function findInText({ line, text, findInBody }: Search): Fate {
  const found = findInBody(text)
  return found === null ? { type: 'absent' } : toShown(line, found.role, found.texts, found.unit)
}

function findRelated({ line, text, article, story }: Search): Fate {
  if (isMerged(line)) return { type: 'merged' }
  switch (line.rule) {
    case 'editors-pick':
    case 'editors-pick-headline': {
      const picked = article.editorsPick?.headline
      const isIn = picked !== undefined && text.endsWith(picked)
      return isIn ? toShown(line, 'editors-pick', [picked]) : { type: 'merged' }
    }
    case 'related-headline':
      return toShown(line, 'related-headline', [story?.headline])
    case 'related-pointer': {
      const headline = article.related.find((each) => text.includes(each.headline))?.headline
      return headline === undefined
        ? { type: 'absent' }
        : toShown(line, 'related-headline', [headline])
    }
    case 'related-time': {
      // Some lists have the time of a story before its headline.
      const told = [story, ...article.related].find((each) =>
        isStatedIn(each?.published?.text, text),
      )
      return told === undefined
        ? { type: 'absent' }
        : toShown(line, 'related-time', [told.published?.text])
    }
    case 'related-summary':
      return story?.summary === text ? toShown(line, 'related-summary', [text]) : { type: 'absent' }
    default:
      return { type: 'absent' }
  }
}

function isStatedIn(words: string | undefined, line: string): boolean {
  return words !== undefined && line.includes(words)
}
