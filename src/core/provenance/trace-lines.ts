import { listBodyUnits } from '../article/list-text-units.ts'
import type { PublishedFullArticle } from '../article/schema.ts'
import type { Story } from '../article/story.ts'
import { cleanText } from '../text/clean-text.ts'
import type { CaptureLine } from './capture-account.ts'

/** Where in the article a line stands. */
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

/** What became of a line. */
export type Fate =
  | {
      type: 'shown'
      place: LinePlace
      /** The line's text as the article holds it: once, or in the parts that it was split into. */
      texts: string[]
      /** For a paragraph, its number, from 1. */
      paragraph: number | null
      /** True when the article holds every character of the line, and no other. */
      isVerbatim: boolean
    }
  /** A label or a repetition: what it says is told once, elsewhere. */
  | { type: 'merged' }
  | { type: 'dropped' }
  | { type: 'blank' }
  /** Its text is nowhere in the article. */
  | { type: 'absent' }

export type TracedLine = CaptureLine & { fate: Fate }

/** What the rules of labels and repetitions are called. */
const mergedRules = [
  'repeated-caption',
  'repeated-headline',
  'read-more',
  'related-heading',
  'reporter-label',
  'editor-label',
]

/** Finds each line of a capture again in the article that was made of it. */
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
  /** The line, cleaned as the compiler cleans it. */
  text: string
  article: PublishedFullArticle
  /** The related story that the line belongs to. */
  story: Story | undefined
  /** Index of the block that the line would be, were it body. */
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
  // "Reporter: Sari" is a label and a name in one line.
  const name = text.replace(/^[^:]*:\s*/u, '')
  const { reporters, editors, agency, outlet } = article
  if (agency === text) return toShown(line, 'agency', [agency], null)
  if (line.rule?.startsWith('editor') && editors.includes(name)) {
    return toShown(line, 'editor', [name], null)
  }
  if (reporters.includes(name)) return toShown(line, 'reporter', [name], null)
  // "Sari - Koran Desa", "Oleh Sari": a web page prints a name among other words.
  const named = (names: readonly string[]) => names.filter((each) => text.includes(each))
  const place = line.rule?.startsWith('editor') === true ? 'editor' : 'reporter'
  const names = named(place === 'editor' ? editors : reporters)
  if (names.length > 0) return toShown(line, place, names, null)
  // An outlet where a reporter's name would stand.
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
      // Some lists print a story's time above its headline.
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
