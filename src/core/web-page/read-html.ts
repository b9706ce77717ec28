import type { CaptureMoment } from '../article/provenance.ts'
import type { Article } from '../article/schema.ts'
import { type FindCapturedPicture, findNoPicture } from '../capture/captured-pictures.ts'
import { dropClosingNotes } from '../capture/closing-notes.ts'
import { findPagePart } from '../capture/find-page-part.ts'
import { findTail } from '../capture/find-tail.ts'
import { findKnownOutlet } from '../capture/known-outlets.ts'
import type { CaptureProvenance } from '../capture/provenance.ts'
import type { Certainty, Finding, Reading } from '../capture/reading.ts'
import { Sheet } from '../capture/sheet.ts'
import { guessLanguage } from '../language/guess-language.ts'
import { toStatedTime } from '../time/parse-stated-time.ts'
import { dropAuthorNotes } from './drop-author-notes.ts'
import { dropFurniture, dropPageNoise } from './drop-furniture.ts'
import { dropWalls } from './drop-walls.ts'
import { findPageHeadline } from './find-page-headline.ts'
import { findPageOutlet } from './find-page-outlet.ts'
import { findPageRelated } from './find-page-related.ts'
import { findPageSection } from './find-page-section.ts'
import { findPageTime } from './find-page-time.ts'
import { judgeHeadline, judgeNames, judgeSource, judgeTime } from './judge-certainty.ts'
import { findAround } from './line-place.ts'
import type { Page } from './page.ts'
import { resolveAddress } from './page-address.ts'
import { findPageBody } from './page-body.ts'
import { findPageByline } from './page-byline.ts'
import { findPagePictures } from './page-figure.ts'
import { listLines } from './page-lines.ts'
import { mapPage, type PageMap } from './page-map.ts'
import { type Metadata, readMetadata } from './page-metadata.ts'
import { findPartial, findPrintedPart } from './page-partial.ts'
import { parsePage } from './page-tree.ts'
import { resolvePublished } from './resolve-published.ts'
import { resolveUpdated } from './resolve-updated.ts'

/**
 * Reads a saved web page. Its visible text becomes lines, one for each block. The steps claim lines in turn,
 * as for a text capture, and also use the elements around a line.
 */
export function readHtml(
  file: string,
  html: string,
  provenance: CaptureProvenance,
  findPicture: FindCapturedPicture = findNoPicture,
): Reading {
  const root = parsePage(html)
  if (root === null) {
    const sheet = new Sheet(file, [])
    sheet.report('page-too-large', `${html.length} characters of HTML.`)
    return { sheet, article: null, findings: [] }
  }
  const page = listLines(root)
  const sheet = new Sheet(
    file,
    page.lines.map(({ text }) => text),
  )
  const findings: Finding[] = []
  const metadata = readMetadata(root)
  const article = readArticle({ sheet, page, metadata, provenance, findPicture, findings })
  return { sheet, article, findings }
}

type Context = {
  sheet: Sheet
  page: Page
  metadata: Metadata
  provenance: CaptureProvenance
  findPicture: FindCapturedPicture
  findings: Finding[]
}

/** The steps, in the order in which they may claim lines. */
function readArticle(context: Context): Article | null {
  const { sheet, page, metadata, provenance, findPicture, findings } = context
  if (page.lines.length === 0) return refuse(sheet, 'empty-capture', 'No line has text.')
  const note = (field: string, from: string | null, certainty?: Certainty) => {
    if (from !== null) findings.push({ field, from, certainty: certainty ?? judgeSource(from) })
  }
  const captured = findCaptured(provenance, metadata)
  const url = provenance.url ?? metadata.url?.value ?? null
  const { base } = metadata

  const headline = findPageHeadline(page, metadata)
  if (headline === null) return refuse(sheet, 'no-headline', page.lines[0]?.text ?? '')
  const map = mapPage(page, headline.index, metadata.articleBody)
  if (headline.index !== null) sheet.claim({ index: headline.index }, 'headline', 'page-headline')

  const language = findLanguage(provenance, metadata, sampleText(page, map))
  // Furniture first: it may be anywhere.
  dropPageNoise(sheet, page)
  const isWalled = dropWalls(sheet, page, map)
  // Lists of other stories before the article: their headlines and times are not its own.
  const own = { url, headline: headline.text }
  const outlet = findPageOutlet(provenance, page, metadata, url, headline.text)
  const clock = outlet.name === null ? null : (findKnownOutlet(outlet.name)?.clock ?? null)
  const related = findPageRelated({
    ...{ sheet, page, map, captured, clock, own, base },
    language: language.tag,
  })
  const pictures = findPagePictures(
    sheet,
    page,
    map,
    base,
    findPicture,
    outlet.name,
    metadata.pictures,
  )
  dropPageNoise(sheet, page, true)
  const { printed, updated } = findPageTime(sheet, page, map, language.tag)
  const byline = findPageByline(
    sheet,
    page,
    map,
    metadata,
    (printed ?? updated)?.index ?? null,
    language.tag,
    outlet.name,
  )
  const section = findPageSection(sheet, metadata, { page, map }, outlet.name)
  dropAuthorNotes(sheet, page, map, byline.reporters)
  const { isPaid, wordCount } = metadata
  const saving = { url, savedUrl: metadata.saved.url, isPaid, wordCount }
  const partial = findPartial(page, map, saving, base, isWalled)
  const part = findPagePart({
    urls: [metadata.saved.url, url],
    previous: resolveAddress(metadata.previous ?? '', base),
    next: resolveAddress(metadata.next ?? '', base),
    printed: findPrintedPart(page, map),
    leadsOn: partial === 'more-pages',
    isCut: partial === 'paywall',
  })
  const deck = dropFurniture(sheet, page, map)
  dropClosingNotes(sheet, map.scope.start, map.scope.end)
  // From here on as with a text capture: the remaining lines are the article's own text.
  const canClose = (index: number) => {
    return findAround(page.lines[index], /^(?:li|td|th|dd|dt|h[1-6]|blockquote)$/) === null
  }
  const tail = findTail(sheet, map.scope.start, map.scope.end, canClose)
  const body = findPageBody({
    ...{ sheet, page, map, base },
    pictures: pictures.inText,
    outlet: outlet.name,
  })
  // The only picture of a page without a paragraph is its text, or the text was not captured.
  const { lead } = pictures
  const isAlone = body.blocks.length === 0 && lead !== null && lead.caption !== null
  if (isAlone) body.blocks.push({ ...lead, type: 'picture' })
  if (body.blocks.length === 0) return refuse(sheet, 'no-body', headline.text)

  const published = resolvePublished(
    printed,
    [...metadata.times, ...(printed?.stated ?? [])],
    captured,
    clock,
    language.tag,
  )
  const changed = resolveUpdated(updated, metadata.updates, published.time, captured, clock)
  if (published.problem !== null)
    sheet.report(published.problem.code, published.problem.what, printed?.index)
  if (published.time === null) sheet.report('no-date', headline.text)
  if (related.length === 0) sheet.report('no-related-list', headline.text)

  const shown = printed === null ? null : toStatedTime(printed.text, printed.parsed, captured)
  const hasConflict = published.problem !== null
  note('headline', headline.from, judgeHeadline(headline, metadata))
  note('published', published.from, judgeTime(published.time, shown, metadata.times, hasConflict))
  note('outlet', outlet.from)
  note('section', section.from)
  note('language', language.from)
  note('reporters', byline.from, judgeNames(byline, metadata.authors))
  note('url', provenance.url === null ? (metadata.url?.from ?? null) : 'provenance')
  note(
    'captured',
    captured === null ? null : provenance.capturedAt === null ? 'saved page' : 'provenance',
  )
  note('isPartial', partial ?? (isAlone ? 'caption alone' : null))
  const signature = tail.signature === null ? [] : [tail.signature]
  return {
    version: 2,
    type: 'full',
    ...(provenance.slug === undefined ? {} : { slug: provenance.slug }),
    headline: headline.text,
    language: language.tag,
    outlet: outlet.name ?? body.dateline?.outlet ?? null,
    published: published.time,
    reporters: [...byline.reporters, ...signature],
    editors: byline.editors,
    dateline: body.dateline,
    deck: deck.length === 0 ? null : deck.join(' '),
    section: section.name,
    updated: changed,
    figure: isAlone ? null : lead,
    body: body.blocks,
    editorsPick: tail.editorsPick === null ? null : { headline: tail.editorsPick },
    agency: tail.agency,
    isPartial: body.isCut || partial !== null || isAlone,
    ...(part === null ? {} : { part }),
    unplaced: [],
    related,
    provenance: { capture: sheet.file, url, captured },
  }
}

function refuse(sheet: Sheet, ...[code, what]: Parameters<Sheet['report']>): null {
  sheet.report(code, what)
  return null
}

/** The provenance file has priority over the note of the program that saved the page. */
function findCaptured(
  { capturedAt, isEstimated, reason }: CaptureProvenance,
  { saved }: Metadata,
): CaptureMoment | null {
  if (capturedAt !== null) return { at: capturedAt, isEstimated, reason }
  return saved.at === null ? null : { at: saved.at, isEstimated: false, reason: null }
}

/** Length of the text from which its language is guessed, in code units. */
const sampleLength = 20_000

function sampleText({ lines }: Page, { scope, furniture }: PageMap): string {
  const texts: string[] = []
  let length = 0
  for (let index = scope.start; index < scope.end && length < sampleLength; index += 1) {
    const text = furniture[index] === null ? (lines[index]?.text ?? '') : ''
    texts.push(text)
    length += text.length
  }
  return texts.join('\n')
}

/** Pages name their language wrongly so often that the text's own words count for more. */
function findLanguage({ language }: CaptureProvenance, metadata: Metadata, text: string) {
  if (language !== undefined) return { tag: language, from: 'provenance' }
  // "in" is what Indonesian was called until 1989, and its region says nothing more.
  const stated = (metadata.language?.value ?? '')
    .replace('_', '-')
    .replace(/^i[dn](?:-id)?$/i, 'id')
  const tag = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(stated) ? stated : null
  const guess = guessLanguage(text, tag)
  if (guess !== null && tag?.split('-')[0]?.toLowerCase() !== guess)
    return { tag: guess, from: 'text' }
  return tag === null
    ? { tag: 'id', from: 'default' }
    : { tag, from: metadata.language?.from ?? '' }
}
