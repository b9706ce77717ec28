import { listTextUnits } from '../article/list-text-units.ts'
import { openWithDateline } from '../article/open-with-dateline.ts'
import type { Picture } from '../article/picture.ts'
import type { PublishedArticle } from '../article/schema.ts'
import { formatPageCapture } from '../citations/format-page-capture.ts'
import type { Wording } from '../language/wording.ts'
import { formatAbsolute } from '../time/format-time.ts'
import type { StatedTime } from '../time/stated-time.ts'
import type { TimeWords } from '../time/time-words.ts'
import type { Part, PartOptions } from './part.ts'

/** Lists everything an article says, in reading order, for formats that people read. */
export function listParts(article: PublishedArticle, options: PartOptions): Part[] {
  const { wording } = options
  return [
    { type: 'headline', text: article.headline },
    ...listDeck(article),
    { type: 'byline', text: formatByline(article, wording) },
    ...listFigure(article, options),
    ...listText(article, options),
    ...listEnd(article, options),
    listProvenance(article, options),
    ...listRelated(article, options),
  ]
}

function listDeck(article: PublishedArticle): Part[] {
  return article.type === 'brief' || article.deck === null
    ? []
    : [{ type: 'deck', text: article.deck }]
}

const unsigned = { reporters: [], editors: [], section: null, updated: null }

/** Joins section, outlet, times and names in one line. */
function formatByline(article: PublishedArticle, { time, exports: words }: Wording): string {
  const { reporters, editors, section, updated } = article.type === 'full' ? article : unsigned
  const updatedAt = formatTime(updated, time)
  return [
    ...(article.type === 'brief' ? [words.brief] : []),
    ...(section === null ? [] : [section]),
    ...(article.outlet === null ? [] : [article.outlet]),
    formatTime(article.published, time) ?? words.timeUnknown,
    ...(updatedAt === null ? [] : [words.updated(updatedAt)]),
    ...(reporters.length > 0 ? [words.by(reporters.join(', '))] : []),
    ...(editors.length > 0 ? [words.editedBy(editors.join(', '))] : []),
  ].join(' · ')
}

function formatTime(time: StatedTime | null, words: TimeWords): string | null {
  return time === null ? null : formatAbsolute(time, words)
}

function listFigure(article: PublishedArticle, options: PartOptions): Part[] {
  if (article.type === 'brief' || article.figure === null) return []
  return listPicture(article.figure, options)
}

/** The file of a picture, where the document contains it, its caption or alternative text, and its credit. */
function listPicture(
  { caption, alt, credit, file }: Picture,
  { wording, findImage = () => null }: PartOptions,
): Part[] {
  const words = wording.exports
  const src = file === null ? null : findImage(file.path)
  const text = caption ?? (alt === '' ? null : alt)
  const parts: Part[] = []
  if (file !== null && src !== null) {
    const { width, height } = file
    parts.push({ type: 'picture', src, alt: alt ?? words.pictureUndescribed, width, height })
  }
  const label = file === null ? words.photo : words.photoCaptured
  // Inside a document the alternative text belongs to the picture.
  const shown = src === null ? text : caption
  if (shown !== null) parts.push({ type: 'caption', label, text: shown })
  if (credit !== null) parts.push({ type: 'credit', label: words.photoCredit, text: credit })
  const isMissing = parts.length === 0 && file === null
  return isMissing ? [{ type: 'notice', text: words.photoMissing }] : parts
}

/** The body, with the dateline before the first paragraph. */
function listText(article: PublishedArticle, options: PartOptions): Part[] {
  if (article.type === 'brief') {
    return listTextUnits(article).map(({ text }) => ({ type: 'paragraph', text, marks: [] }))
  }
  return openWithDateline(article.body, article.dateline).flatMap((block): Part[] =>
    block.type === 'picture' ? listPicture(block, options) : [block],
  )
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
  const saved = formatPageCapture(article, wording)
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
