import type { CaptureMoment } from '../article/provenance.ts'
import type { Article } from '../article/schema.ts'
import { dropNoise, dropTop } from '../capture/drop-noise.ts'
import { findBody } from '../capture/find-body.ts'
import { findTail } from '../capture/find-tail.ts'
import { findKnownOutlet } from '../capture/known-outlets.ts'
import type { CaptureProvenance } from '../capture/provenance.ts'
import type { Reading } from '../capture/reading.ts'
import { Sheet, splitLines } from '../capture/sheet.ts'
import { toStatedTime } from '../time/parse-stated-time.ts'
import { dropEnds } from './drop-ends.ts'
import { findFigure } from './find-figure.ts'
import { findHeader, type Header } from './find-header.ts'
import { findRelated } from './find-related.ts'

/** In code units. With nothing below it, a longer first line is a page that lost its line breaks. */
const longestHeadline = 400

/** Reads a capture that is plain text, line by line. */
export function readText(file: string, text: string, provenance: CaptureProvenance): Reading {
  const sheet = new Sheet(file, splitLines(text))
  return { sheet, article: readArticle(sheet, provenance), findings: [] }
}

/** The steps, in the order in which they may claim lines. */
function readArticle(sheet: Sheet, provenance: CaptureProvenance): Article | null {
  const captured = findCaptured(provenance)
  if (sheet.free().length === 0) return refuse(sheet, 'empty-capture', 'No line has text.')

  // Furniture first: it can stand anywhere, even above the headline.
  dropNoise(sheet)
  dropTop(sheet)
  if (sheet.free().length === 0) return refuse(sheet, 'only-noise', 'Every line is furniture.')
  // The related list before all else, because its headlines and summaries look like body.
  const related = findRelated(sheet, captured)
  const header = findHeader(sheet, related.start)
  if (header === undefined)
    return refuse(sheet, 'no-body', 'Nothing stands above the related list.')
  dropEnds(sheet, header.headline.text, header.end, related.start)
  // The tail before the body, so that a closing credit is not taken for its last paragraph.
  const tail = findTail(sheet, header.end, related.start)
  const figure = findFigure(sheet, header.end, related.start)
  // Whatever is left is text.
  const body = findBody(sheet, header.end, related.start)
  if (body.blocks.length === 0) {
    const { length } = header.headline.text
    return length > longestHeadline
      ? refuse(sheet, 'single-line', `The first line has ${length} characters.`)
      : refuse(sheet, 'no-body', header.headline.text)
  }

  if (related.stories.length === 0) sheet.report('no-related-list', header.headline.text)
  return {
    version: 2,
    type: 'full',
    ...(provenance.slug === undefined ? {} : { slug: provenance.slug }),
    headline: header.headline.text,
    language: provenance.language ?? 'id',
    outlet: findOutletName(provenance, header, body.dateline?.outlet),
    published: findPublished(sheet, header, captured),
    reporters: tail.signature === null ? header.reporters : [...header.reporters, tail.signature],
    editors: header.editors,
    dateline: body.dateline,
    deck: null,
    section: null,
    updated: null,
    figure,
    body: body.blocks,
    editorsPick: tail.editorsPick === null ? null : { headline: tail.editorsPick },
    agency: tail.agency,
    isPartial: body.isPartial,
    unplaced: [...header.unplaced, ...related.unplaced],
    related: related.stories,
    provenance: { capture: sheet.file, url: provenance.url, captured },
  }
}

function refuse(sheet: Sheet, ...[code, what]: Parameters<Sheet['report']>): null {
  sheet.report(code, what)
  return null
}

function findCaptured(provenance: CaptureProvenance): CaptureMoment | null {
  const { capturedAt, isEstimated, reason } = provenance
  return capturedAt === null ? null : { at: capturedAt, isEstimated, reason }
}

/** The provenance knows best; then the byline, then the dateline. */
function findOutletName(provenance: CaptureProvenance, header: Header, dateline?: string) {
  const printed = header.bylineOutlet ?? dateline ?? null
  return (
    provenance.outlet ?? (printed === null ? null : (findKnownOutlet(printed)?.name ?? printed))
  )
}

function findPublished(sheet: Sheet, { time, headline }: Header, captured: CaptureMoment | null) {
  if (time === null) {
    sheet.report('no-date', headline.text, headline.index)
    return null
  }
  if (time.parsed.type === 'bad') {
    sheet.report(time.parsed.code, `${time.text}: ${time.parsed.detail}`, time.index)
  }
  return toStatedTime(time.text, time.parsed, captured)
}
