import { listTextUnits } from '../article/list-text-units.ts'
import type { PublishedArticle } from '../article/schema.ts'
import { formatSaved } from '../citations/format-saved.ts'
import type { ExportWords } from '../language/export-words.ts'
import type { Wording } from '../language/wording.ts'
import { formatAbsolute } from '../time/format-time.ts'
import type { StatedTime } from '../time/stated-time.ts'
import type { TimeWords } from '../time/time-words.ts'
import type { Part, PartOptions } from './part.ts'

/** Everything an article says, in reading order, for the formats that are read by people. */
export function listParts(article: PublishedArticle, options: PartOptions): Part[] {
  const { wording } = options
  const words = wording.exports
  return [
    { type: 'headline', text: article.headline },
    { type: 'byline', text: formatByline(article, wording) },
    ...listFigure(article, words),
    ...listText(article),
    ...listEnd(article, options),
    listProvenance(article, options),
    ...listRelated(article, options),
  ]
}

/** Outlet, time and names in one line. */
function formatByline(article: PublishedArticle, { time, exports: words }: Wording): string {
  const { reporters, editors } = article.type === 'full' ? article : { reporters: [], editors: [] }
  return [
    ...(article.type === 'brief' ? [words.brief] : []),
    ...(article.outlet === null ? [] : [article.outlet]),
    formatTime(article.published, time) ?? words.timeUnknown,
    ...(reporters.length > 0 ? [words.by(reporters.join(', '))] : []),
    ...(editors.length > 0 ? [words.editedBy(editors.join(', '))] : []),
  ].join(' · ')
}

function formatTime(time: StatedTime | null, words: TimeWords): string | null {
  return time === null ? null : formatAbsolute(time, words)
}

function listFigure(article: PublishedArticle, words: ExportWords): Part[] {
  if (article.type === 'brief' || article.figure === null) return []
  const { caption, credit } = article.figure
  return [
    ...(caption === null ? [] : [{ type: 'caption' as const, label: words.photo, text: caption }]),
    ...(credit === null
      ? []
      : [{ type: 'credit' as const, label: words.photoCredit, text: credit }]),
  ]
}

/** The blocks, with the dateline's exact characters before the first. */
function listText(article: PublishedArticle): Part[] {
  const opening = article.type === 'full' ? (article.dateline?.text ?? '') : ''
  return listTextUnits(article).map(({ role, text }, index): Part => {
    const words = { text: index === 0 ? opening + text : text, marks: [] }
    return role === 'heading'
      ? { type: 'heading', level: 2, ...words }
      : { type: 'paragraph', ...words }
  })
}

function listEnd(article: PublishedArticle, { wording, findHref }: PartOptions): Part[] {
  const words = wording.exports
  if (article.type === 'brief') {
    const missing = article.summary === null ? [words.summaryMissing] : []
    return [...missing, words.briefNotice].map((text) => ({ type: 'notice', text }))
  }
  const { editorsPick: pick, agency, unplaced, isPartial } = article
  const parts: Part[] = []
  if (isPartial) parts.push({ type: 'notice', text: words.partialNotice })
  if (pick !== null) {
    const href = pick.slug === undefined ? null : findHref(pick.slug)
    parts.push({ type: 'pick', label: words.editorsPick, headline: pick.headline, href })
  }
  if (agency !== null) parts.push({ type: 'agency', text: agency })
  if (unplaced.length > 0)
    parts.push({ type: 'unplaced', label: words.unplacedLines, lines: unplaced })
  return parts
}

function listProvenance(article: PublishedArticle, { wording, address }: PartOptions): Part {
  const words = wording.exports
  const { url } = article.provenance
  const saved = formatSaved(article, wording)
  return {
    type: 'provenance',
    text: url === null ? `${saved}. ${words.originalUnknown}` : `${saved}.`,
    addresses: [
      ...(url === null ? [] : [{ label: words.original, address: url }]),
      ...(address === null ? [] : [{ label: words.archive, address }]),
    ],
  }
}

function listRelated({ related }: PublishedArticle, { wording, findHref }: PartOptions): Part[] {
  if (related.length === 0) return []
  const stories = related.map((story) => ({
    headline: story.headline,
    language: story.language,
    time: formatTime(story.published, wording.time),
    href: findHref(story.slug),
  }))
  return [{ type: 'related', label: wording.exports.relatedStories, stories }]
}
