import type { CaptureMoment } from '../article/provenance.ts'
import type { Article } from '../article/schema.ts'
import { dropClosingNotes } from '../capture/closing-notes.ts'
import { findDateline, findLeadOutlet } from '../capture/dateline.ts'
import { dropNoise } from '../capture/drop-noise.ts'
import { findPagePart } from '../capture/find-page-part.ts'
import { findTail } from '../capture/find-tail.ts'
import { findKnownOutlet } from '../capture/known-outlets.ts'
import type { CaptureProvenance } from '../capture/provenance.ts'
import type { Finding, Reading } from '../capture/reading.ts'
import { Sheet, splitLines } from '../capture/sheet.ts'
import { guessLanguage } from '../language/guess-language.ts'
import { dropFooter } from './drop-footer.ts'
import { dropInserts } from './drop-inserts.ts'
import {
  dropAbove,
  dropAboveText,
  dropBelow,
  dropExcerpt,
  dropHeadings,
  dropRepeat,
  opensDateline,
} from './drop-outside.ts'
import { extendRun, extendUp } from './extend-run.ts'
import {
  findTimeElsewhere,
  readBylineAboveText,
  readClosingByline,
  readNameBelowText,
  readTextNames,
} from './find-closing.ts'
import { findHeader } from './find-header.ts'
import { findHeadline } from './find-headline.ts'
import { findLabelledPictures } from './find-labelled-pictures.ts'
import { breaksOff, findPartial } from './find-partial.ts'
import { findPictures } from './find-pictures.ts'
import { findLooseRelated, findRelated } from './find-related.ts'
import { findRun } from './find-run.ts'
import { findZone } from './find-zone.ts'
import type { Header, HeaderTime } from './header.ts'
import { isTooLarge } from './is-too-large.ts'
import { joinWrapped } from './join-wrapped.ts'
import { judgeFields } from './judge-fields.ts'
import { readBlocks } from './read-blocks.ts'
import type { RelatedList } from './read-related-item.ts'
import { readTime } from './read-time.ts'
import { listStoryCaptions } from './story-captions.ts'
import { weighLines } from './weigh-lines.ts'

/** Length in code units above which a first line with nothing below it is a page without its line breaks. */
const longestHeadline = 400

/** Reads a capture that is plain text, line by line: an article alone, or a whole page around it. */
export function readText(file: string, text: string, provenance: CaptureProvenance): Reading {
  if (isTooLarge(text)) {
    const sheet = new Sheet(file, [])
    sheet.report('page-too-large', `${text.length} characters of text.`)
    return { sheet, article: null, findings: [] }
  }
  const lines = splitLines(text)
  const sheet = new Sheet(file, lines, joinWrapped(lines))
  const findings: Finding[] = []
  return { sheet, article: readArticle(sheet, provenance, findings), findings }
}

/** The steps, in the order in which they may claim lines. */
function readArticle(
  sheet: Sheet,
  provenance: CaptureProvenance,
  findings: Finding[],
): Article | null {
  const captured = findCaptured(provenance)
  if (sheet.free().length === 0) return refuse(sheet, 'empty-capture', 'No line has text.')

  // Furniture first, because it can be anywhere, even above the headline.
  dropNoise(sheet)
  dropFooter(sheet)
  if (sheet.free().length === 0) return refuse(sheet, 'only-noise', 'Every line is furniture.')
  const shown = findLanguage(sheet, provenance)
  // A page too short to tell is most likely of the site's own language.
  const language = shown ?? 'id'
  const context = { language }
  const weights = weighLines(sheet)
  const first = findRun(sheet, weights, sheet.length)
  const above = first === null ? null : extendUp(sheet, first, weights)
  const headline = findHeadline(sheet, above, weights, context)
  if (headline === undefined) return refuse(sheet, 'no-body', 'No line can be a headline.')
  sheet.claim(headline, 'headline', 'headline')
  // Related lists before the text, because their headlines and summaries look like body.
  const related = findRelated(sheet, headline.index + 1, captured, context, weights)
  // Find the run again, now without the list.
  const prose = findRun(sheet, weights, related.start)
  const all = prose === null ? null : extendUp(sheet, prose, weights)
  const run = all === null ? null : extendRun(sheet, all, weights, related.start)
  const zone = findZone(sheet, headline.index, run, related.start)
  findLooseRelated(sheet, headline, run, related)
  const { reason: partial, printed } = findPartial(sheet, headline.index + 1, run, related.start)
  const part = findPagePart({
    urls: [provenance.url],
    previous: null,
    next: null,
    printed,
    leadsOn: partial === 'more-pages',
    isCut: partial === 'paywall',
  })
  dropExcerpt(sheet, headline.index + 1, zone.end)
  // Labelled pictures before the header: their captions look like a deck.
  const labelled = findLabelledPictures(sheet, headline.index + 1, zone.end)
  const header = findHeader(sheet, headline, zone.end, zone.isWhole, context)
  readBylineAboveText(sheet, header, zone)
  readClosingByline(sheet, header, zone)
  readNameBelowText(sheet, header, zone)
  findTimeElsewhere(sheet, header, headline.index, zone, context)
  dropAbove(sheet, headline)
  dropRepeat(sheet, headline, header.end, zone.end)
  if (zone.isWhole) dropHeadings(sheet, header.end, zone.end)
  else {
    dropInserts(sheet, weights, zone.textStart, zone.end)
    dropAboveText(sheet, header.end, zone.textStart)
    dropBelow(sheet, zone.end, related.start)
  }
  keepRest(sheet, related, zone.isWhole)
  dropClosingNotes(sheet, header.end, zone.end)
  // The tail before the body, so that a closing credit is not taken for its last paragraph.
  const tail = findTail(sheet, header.end, zone.end, (index) => canClose(sheet, header.end, index))
  const captions = listStoryCaptions(sheet.free(header.end, zone.end))
  const places = { headline: headline.index, start: header.end, end: zone.end, captions }
  const pictures = labelled.length > 0 ? labelled : findPictures(sheet, places)
  readTextNames(sheet, header, zone, language)
  // All remaining lines are text.
  const lines = sheet.free(header.end, zone.end)
  const [opening] = lines
  // A photo story may have no line but its captions.
  if (opening === undefined && pictures.length < 2) {
    const { length } = headline.text
    return length > longestHeadline
      ? refuse(sheet, 'single-line', `The first line has ${length} characters.`)
      : refuse(sheet, 'no-body', headline.text)
  }
  const texts = lines.map(({ text }) => text)
  // "Jakarta, CNN Indonesia --" goes on in the paragraph below it.
  const opened = opening?.text ?? ''
  const start = opensDateline(opened) ? texts.slice(0, 2).join(' ') : opened
  const dateline = findDateline(start, provenance.outlet ?? header.outlet)
  const [lead, ...later] = pictures
  const isLead = lead !== undefined && lead.index <= (opening?.index ?? lead.index)
  const body = readBlocks(sheet, lines, dateline?.text.length ?? 0, isLead ? later : pictures)
  keepUnread(sheet, header)
  if (related.stories.length === 0) sheet.report('no-related-list', headline.text)
  const printedOutlet = header.outlet ?? dateline?.outlet ?? findOpening(texts)
  const clock = findKnownOutlet(provenance.outlet ?? printedOutlet ?? '')?.clock ?? null
  const time = (found: HeaderTime | null) => readTime(sheet, found, { captured, clock, context })
  if (header.time === null) sheet.report('no-date', headline.text, headline.index)
  const isCut = breaksOff(texts, zone.below)
  const article: Article = {
    version: 2,
    type: 'full',
    ...(provenance.slug === undefined ? {} : { slug: provenance.slug }),
    headline: headline.text,
    language,
    outlet: nameOutlet(provenance, printedOutlet),
    published: time(header.time),
    reporters: tail.signature === null ? header.reporters : [...header.reporters, tail.signature],
    editors: header.editors,
    dateline,
    deck: header.deck,
    section: null,
    updated: time(header.updated),
    figure: isLead ? lead.picture : null,
    body,
    editorsPick: tail.editorsPick === null ? null : { headline: tail.editorsPick },
    agency: tail.agency,
    isPartial: partial !== null || isCut,
    ...(part === null ? {} : { part }),
    unplaced: [...header.unplaced, ...related.unplaced],
    related: related.stories,
    provenance: { capture: sheet.file, url: provenance.url, captured },
  }
  const evidence = {
    ...{ sheet, headline: headline.index, header, texts, provenance },
    isLanguageShown: shown !== null,
    openingOutlet: dateline?.outlet ?? findOpening(texts),
    partial: partial ?? (isCut ? ('ellipsis' as const) : null),
  }
  for (const finding of judgeFields(article, evidence)) findings.push(finding)
  return article
}

function refuse(sheet: Sheet, ...[code, what]: Parameters<Sheet['report']>): null {
  sheet.report(code, what)
  return null
}

function findCaptured(provenance: CaptureProvenance): CaptureMoment | null {
  const { capturedAt, isEstimated, reason } = provenance
  return capturedAt === null ? null : { at: capturedAt, isEstimated, reason }
}

/** Finds the outlet that opens one of the first paragraphs. The first can be a caption. */
function findOpening(texts: readonly string[]): string | null {
  for (const text of texts.slice(0, 3)) {
    const outlet = findLeadOutlet(text)
    if (outlet !== null) return outlet
  }
  return null
}

/** Keeps and reports every line that no rule has claimed, so that none is dropped silently. */
function keepUnread(sheet: Sheet, { unplaced }: Header): void {
  for (const line of sheet.free()) {
    sheet.report('unknown-line', line.text, line.index)
    unplaced.push(line.text)
  }
}

/** Keeps the lines after the list of an article saved alone. On a page with menus they are furniture. */
function keepRest(sheet: Sheet, { start, unplaced }: RelatedList, isWhole: boolean): void {
  if (!isWhole) {
    dropBelow(sheet, start, sheet.length)
    return
  }
  for (const line of sheet.free(start)) {
    sheet.claim(line, 'unknown', 'below-list')
    sheet.report('unknown-line', line.text, line.index)
    unplaced.push(line.text)
  }
}

/** Whether the last line can be a credit. Below another line in capitals, or a colon, it is an item of a list. */
function canClose(sheet: Sheet, from: number, index: number): boolean {
  const above = sheet.free(from, index).at(-1)?.text ?? ''
  const announces = /[:：]$/u.test(above) && !/^Pilihan Editor/iu.test(above)
  return /\p{Ll}/u.test(above) && !announces
}

/** Minimum length of a line that shows a language, in code units. Shorter lines are buttons and names. */
const minLine = 60
/** Length of the sample that shows a language, in code units. */
const sampleLength = 8_000

/** Returns the language of the provenance, else guesses it from the longer lines. */
function findLanguage(sheet: Sheet, { language }: CaptureProvenance): string | null {
  if (language !== undefined) return language
  const lines = sheet.free()
  let sample = ''
  for (const { text } of lines) {
    const isWide = text.charCodeAt(0) > 0x2e80
    if (text.length >= minLine || (isWide && text.length >= minLine / 3)) sample += `${text}\n`
    if (sample.length > sampleLength) break
  }
  return guessLanguage(sample === '' ? lines.map(({ text }) => text).join('\n') : sample)
}

/** Returns the outlet of the provenance, else the printed one in its usual spelling. */
function nameOutlet({ outlet }: CaptureProvenance, printed: string | null): string | null {
  return outlet ?? (printed === null ? null : (findKnownOutlet(printed)?.name ?? printed))
}
