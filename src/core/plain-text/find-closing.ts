import { foldCue } from '../capture/cue-phrases.ts'
import { findLabel, isInitials } from '../capture/find-label.ts'
import { listPrintedTimes } from '../capture/find-printed-time.ts'
import { isPersonName, listPersons } from '../capture/person-names.ts'
import { isAllCredit } from '../capture/picture-words.ts'
import {
  findOtherHeading,
  findRelatedHeading,
  isAfterHeading,
  isReadMore,
} from '../capture/related-cues.ts'
import { hasOutletWord, hasRole, isReporterRole } from '../capture/role-words.ts'
import type { FreeLine, Sheet } from '../capture/sheet.ts'
import { isBracketed, listClosingNames, listOpeningNames } from '../capture/text-bylines.ts'
import type { PageContext } from '../time/read-date.ts'
import { address } from './drop-outside.ts'
import type { Zone } from './find-zone.ts'
import { findHeaderLabel, type Header, type HeaderTime } from './header.ts'
import { isRole, readByline, readLabels } from './header-byline.ts'
import { haveShare } from './list-words.ts'

/** Number of lines before and after the end of a text that can contain a byline. */
const nearby = 8
/** Number of lines above a headline that can contain its time. */
const above = 6
/** Maximum length of a line with a time, in code units. */
const maxLine = 200

/** Reads the labels and initials that close a text: "Pewarta: Sari", "(suc/up)". */
export function readClosingByline(sheet: Sheet, header: Header, zone: Zone): void {
  const within = sheet.free(header.end, zone.end).slice(1).slice(-nearby)
  for (const line of within) {
    if (line.index >= zone.textStart || !isAgencyAlone(line.text)) readClosing(sheet, line, header)
  }
  for (const line of sheet.free(zone.end).slice(0, zone.isWhole ? 0 : nearby)) {
    readClosing(sheet, line, header)
  }
}

/**
 * Reads the labels with names between header and text. Some pages print their byline below the picture:
 * "By Sari".
 */
export function readBylineAboveText(sheet: Sheet, header: Header, zone: Zone): void {
  if (zone.isWhole) return
  const lines = sheet.free(header.end, zone.textStart)
  for (const [at, line] of lines.entries()) {
    const below = lines[at + 1]
    if (isAgencyAlone(line.text)) continue
    if (readClosing(sheet, line, header) || below === undefined) continue
    // "Von" above a name; the word alone may also be a button.
    const label = findLabel(line.text)
    const isNamed = below.text.includes(' ') && isPersonName(below.text)
    if (label === undefined || (label.name ?? '') !== '' || !isNamed) continue
    const { end } = header
    readByline(sheet, [line, below], header, true)
    header.end = end
  }
  readNameAboveText(sheet, header, zone)
}

/** Whether a line is a source in brackets, which above a text is a picture's: "(ansa)". */
function isAgencyAlone(text: string): boolean {
  return /^\([^()/]+\)$/u.test(text) && isAllCredit(text)
}

/** Number of lines below the header that can be the reporter's name without a label. */
const nameLines = 2
/** Words of buttons and sections that are capitalised as a name is. */
const noName =
  /(?:^|\s)(?:news|stories|story|policy|content|video|photos?|share|topics?|image|article|opinion|sports?|business|culture|politics|world|read|more|subscribe|sign|follow|listen|comments?|berita|foto|nasional|ekonomi|opini)(?:\s|$)/iu

/** Whether words that look like a name are those of a button, a section, the site or another outlet. */
function isOtherName(name: string, { sites }: Header): boolean {
  return noName.test(name) || isReadMore(name) || sites.has(foldCue(name)) || hasOutletWord(name)
}

/** Reads a full name right below the header, where no label gives one. */
function readNameAboveText(sheet: Sheet, header: Header, zone: Zone): void {
  if (header.reporters.length > 0) return
  const lines = sheet.free(header.end, zone.textStart)
  const prose = sheet.free(zone.textStart, zone.end).map(({ text }) => text)
  const line = lines
    .filter(({ text }) => !isAllCredit(text) && countWords(text) <= maxNameWords)
    .slice(0, nameLines)
    .find(({ text }) => {
      const [name = ''] = listPersons(text)
      const isName = name === text && /\p{Ll}/u.test(name)
      if (!isName || !name.includes(' ') || isOtherName(name, header)) return false
      // Whom the text tells of is on the picture.
      return !haveShare(name, prose, 1)
    })
  if (line === undefined) return
  sheet.claim(line, 'byline', 'reporter-name')
  header.reporters.push(line.text)
  const below = lines[lines.indexOf(line) + 1]
  if (below !== undefined && isRole(below.text)) sheet.claim(below, 'byline', 'reporter-role')
}

function countWords(text: string): number {
  return text.split(' ').length
}

/** Number of lines between a text and the name of its writer: a sign, a share button. */
const maxApart = 2

/**
 * Reads a full name alone right below the text of a page with menus, where nothing else gives one. Tags are there,
 * too, but several in a row, and the text has their words; a writer does not tell of himself.
 */
export function readNameBelowText(sheet: Sheet, header: Header, zone: Zone): void {
  if (zone.isWhole || header.reporters.length > 0) return
  const below = sheet.free(zone.end).slice(0, nearby)
  // An address or a role below a name tells it from a tag, also below a list.
  const told = below.findIndex(({ text }) => address.test(text) || isReporter(text)) - 1
  const [line, next] = below.slice(Math.max(0, told))
  if (line === undefined || (told < 0 && line.index > zone.end + maxApart)) return
  const { text } = line
  const [name = ''] = listPersons(text)
  const isSmall = /\p{Ll}/u.test(name) || header.language === 'vi'
  const isName = name === text && name.includes(' ') && isSmall
  if (!isName || countWords(name) > maxNameWords) return
  if (isOtherName(name, header) || hasRole(name) || !canFollowName(next?.text ?? '')) return
  const prose = sheet.free(header.end, zone.end).map((paragraph) => paragraph.text)
  if (haveShare(name, prose, anyShare)) return
  sheet.claim(line, 'byline', 'reporter-name')
  header.reporters.push(name)
}

/** One word of a name is enough. */
const anyShare = 0.01

/** Whether a line is a reporter's role or the label of one alone: "toimittaja". */
function isReporter(text: string): boolean {
  const label = findLabel(text)
  const isLabel = label?.names === 'reporters' && (label.name ?? '') === ''
  return text.length <= maxAlone && (isLabel || isReporterRole(text))
}

/** Whether a line may be below a writer's name: an address, a role, a heading or a longer line. Another tag may not. */
function canFollowName(text: string): boolean {
  if (text === '' || address.test(text) || isRole(text) || isReporter(text)) return true
  const isHeading =
    findRelatedHeading(text) !== null || findOtherHeading(text) !== null || isAfterHeading(text)
  return isHeading || countWords(text) >= maxNameWords || /\d/u.test(text)
}

/** A longer name is a heading. */
const maxNameWords = 4

/** Claims a line of initials, or a label with a name. Returns whether it claimed the line. */
function readClosing(sheet: Sheet, line: FreeLine, header: Header): boolean {
  if (isInitials(line.text)) {
    sheet.claim(line, 'byline', 'initials')
    return true
  }
  if (readLabels(sheet, line, header)) return true
  const label = findHeaderLabel(line.text, header.language)
  if (label?.name === undefined || label.name === '') return false
  const { end } = header
  readByline(sheet, [line], header, true, header.language)
  // This byline is not in the header, so the text still starts where it did.
  header.end = end
  return true
}

/**
 * Reads the names with which the text itself opens or ends: "[서울=뉴시스] 김나리 기자 = …", "…。【山田太郎】". They
 * stay in the text, but for a bracket that has its own line.
 */
export function readTextNames(sheet: Sheet, header: Header, zone: Zone, language: string): void {
  const lines = sheet.free(header.end, zone.end)
  const last = lines.at(-1)
  const closing = last === undefined ? [] : listClosingNames(last.text, language)
  if (last !== undefined && closing.length > 0 && lines.length > 1 && isBracketed(last.text))
    sheet.claim(last, 'byline', 'signature')
  if (header.reporters.length > 0) return
  const opening = listOpeningNames(lines[0]?.text ?? '')
  for (const name of opening.length > 0 ? opening : closing) header.reporters.push(name)
}

/** Finds the time on the line next to the byline that closes a text. */
function findTimeBelowByline(
  sheet: Sheet,
  header: Header,
  context: PageContext,
): HeaderTime | null {
  const lines = sheet.lines().filter(({ index }) => index >= header.end)
  const last = lines.findLastIndex(({ role, rule }) => role === 'byline' && rule !== 'initials')
  if (last === -1) return null
  for (const at of [last + 1, lines.findIndex(({ role }) => role === 'byline') - 1]) {
    const line = lines[at]
    if (line === undefined || line.role !== null || line.text.length > maxAlone) continue
    const [time, ...others] = listPrintedTimes(line.text, context)
    const isAlone = time !== undefined && time.text.length >= line.text.length * 0.6
    if (isAlone && others.length === 0 && time.parsed.type === 'exact') {
      return { ...time, index: line.index }
    }
  }
  return null
}

/** A longer line has more than a time. In code units. */
const maxAlone = 60

/** Finds a time above the headline, or a labelled one below the text. */
export function findTimeElsewhere(
  sheet: Sheet,
  header: Header,
  headline: number,
  zone: Zone,
  context: PageContext,
): void {
  if (header.time !== null) return
  const closing = findTimeBelowByline(sheet, header, context)
  if (closing !== null) {
    header.time = closing
    sheet.claim(closing, 'time', 'stated-time')
    return
  }
  const candidates = [
    ...sheet.free(zone.end).slice(0, nearby),
    ...sheet.free(0, headline).slice(-above).reverse(),
  ]
  for (const line of candidates) {
    if (line.text.length > maxLine) continue
    const time = listPrintedTimes(line.text, context).find(({ label, parsed }) => {
      // A date without a clock time above a headline is the day on which the page was saved.
      const hasClock =
        (parsed.type === 'exact' && parsed.precision !== 'day') ||
        (parsed.type === 'bad' && parsed.code === 'zone-missing')
      const isAbove = line.index < headline
      return isAbove ? hasClock || label === 'published' : label === 'published'
    })
    if (time === undefined) continue
    header.time = { ...time, index: line.index }
    sheet.claim(line, 'time', 'stated-time')
    return
  }
}
