import { listTextUnits } from '../article/list-text-units.ts'
import { openWithDateline } from '../article/open-with-dateline.ts'
import type { Picture } from '../article/picture.ts'
import type { PublishedArticle, PublishedFullArticle } from '../article/schema.ts'
import { formatPageCapture } from '../citations/format-page-capture.ts'
import { formatVersion } from '../citations/format-version.ts'
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
    ...nameBrief(article, words),
    ...(section === null ? [] : [section]),
    ...(article.outlet === null ? [] : [article.outlet]),
    formatTime(article.published, time) ?? words.timeUnknown,
    ...(updatedAt === null ? [] : [words.updated(updatedAt)]),
    ...(reporters.length > 0 ? [words.by(reporters.join(', '))] : []),
    ...(editors.length > 0 ? [words.editedBy(editors.join(', '))] : []),
  ].join(' · ')
}

function nameBrief(article: PublishedArticle, words: Wording['exports']): string[] {
  if (article.type === 'full') return []
  return [article.knownFrom === 'addresses' ? words.savedAddress : words.brief]
}

function formatTime(time: StatedTime | null, words: TimeWords): string | null {
  return time === null ? null : formatAbsolute(time, words)
}

function listFigure(article: PublishedArticle, options: PartOptions): Part[] {
  if (article.type === 'brief' || article.figure === null) return []
  return listPicture(article.figure, options)
}

/** A picture that the document shows; of any other, its caption or alternative text and its credit. */
function listPicture(picture: Picture, { wording, findImage }: PartOptions): Part[] {
  const { caption, alt, credit: by, file } = picture
  const words = wording.exports
  const credit = by === null ? null : { label: words.photoCredit, text: by }
  const src = file === null ? null : findImage(file.path)
  if (file !== null && src !== null) {
    const { width, height } = file
    const image = { src, width, height, alt: alt ?? words.photoUndescribed }
    const shown = { ...image, isDescribed: alt !== null, label: words.photo, caption, credit }
    return [{ type: 'picture', ...shown }]
  }
  const absent = file === null ? words.photoNotCaptured : words.photoLeftOut
  const text = caption ?? (alt === '' ? null : alt)
  const parts: Part[] = []
  if (text !== null) parts.push({ type: 'caption', label: absent.label, text })
  if (credit !== null) parts.push({ type: 'credit', ...credit })
  return parts.length > 0 ? parts : [{ type: 'notice', text: absent.notice }]
}

/** The body, with the dateline before the first paragraph. */
function listText(article: PublishedArticle, options: PartOptions): Part[] {
  if (article.type === 'brief') {
    return listTextUnits(article).map(({ text }) => ({ type: 'paragraph', text, marks: [] }))
  }
  const blocks = openWithDateline(article.body, article.dateline)
  const parts = blocks.flatMap((block, index): Part[] => [
    ...listGap(article, index, options),
    ...(block.type === 'picture' ? listPicture(block, options) : [block]),
  ])
  return [...parts, ...listGap(article, blocks.length, options)]
}

/** Says which parts of the article are missing before a block. */
function listGap(article: PublishedFullArticle, block: number, { wording }: PartOptions): Part[] {
  const missing = article.missingParts?.filter((each) => each.block === block) ?? []
  return missing.map(({ from, to }) => {
    return { type: 'notice', text: wording.exports.missingParts(from, to) }
  })
}

function listEnd(article: PublishedArticle, { wording, findHref }: PartOptions): Part[] {
  const words = wording.exports
  if (article.type === 'brief') {
    const { summary, knownFrom } = article
    const isMissing = summary === null && knownFrom === undefined
    const notice = knownFrom === undefined ? words.briefNotice : words.onlyFrom[knownFrom]
    return [...(isMissing ? [words.summaryMissing] : []), notice].map((text) => {
      return { type: 'notice', text }
    })
  }
  const { editorsPick: pick, agency, unplaced, isPartial, missingParts } = article
  const parts: Part[] = []
  if (isPartial && missingParts === undefined)
    parts.push({ type: 'notice', text: words.partialNotice })
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
  const version = formatVersion(article, wording)
  const page = formatPageCapture(article, wording)
  const saved = version === null ? page : `${page}. ${version}`
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
