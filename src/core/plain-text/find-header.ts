import { findPictureLabel } from '../capture/credit-cues.ts'
import { foldCue } from '../capture/cue-phrases.ts'
import { findDateline } from '../capture/dateline.ts'
import { type BylineLabel, canBeName, findLabel, splitLabels } from '../capture/find-label.ts'
import { type LabelledTime, listPrintedTimes } from '../capture/find-printed-time.ts'
import { opensWithFamily } from '../capture/japanese-names.ts'
import { findKnownOutlet } from '../capture/known-outlets.ts'
import { dropTowns, isPersonName, listInitials, listPersons } from '../capture/person-names.ts'
import { isReadMore } from '../capture/related-cues.ts'
import { hasOutletWord, hasRole, isOffice } from '../capture/role-words.ts'
import type { FreeLine, Sheet } from '../capture/sheet.ts'
import { findSingleName } from '../capture/single-names.ts'
import { beforeTime, cutTimeLabel, findTimeLabel, isTimeLabel } from '../capture/time-cues.ts'
import type { PageContext } from '../time/read-date.ts'
import { address } from './drop-outside.ts'
import { isCreditInCapitals, splitCertain } from './find-pictures.ts'
import { weighLine } from './weigh-line.ts'

/** A time and the index of its line. */
export type HeaderTime = LabelledTime & { index: number }

/** Byline, time and deck, from the lines around the headline. */
export type Header = {
  /** Short lines above the headline, folded: one of them is the site's name. */
  sites: ReadonlySet<string>
  /** The page's language, by which single words beside a full name are judged. */
  language: string
  reporters: string[]
  editors: string[]
  /** Whether a line of its own gives the last reporter's name, so that another may follow. */
  isListed: boolean
  /** Words beside the time that are names, unless a label gives others: "Koran Desa, 29 Juli 2024". */
  beside: string | null
  /** An outlet named where a reporter's name would be, or beside the time, as printed. */
  outlet: string | null
  /** The time of publication. */
  time: HeaderTime | null
  /** The time of an update. */
  updated: HeaderTime | null
  /** The sentence below the headline that sums the story up. */
  deck: string | null
  /** Lines that no rule knows, and those of translators and others that an article has no field for. */
  unplaced: string[]
  /** Index of the first line that can be text. */
  end: number
}

/** Maximum distance of a time from the headline, in lines. */
const headerLines = 16
/** Number of lines below the headline that can contain a name followed by its role. */
const nameLines = 8
/** Maximum number of paragraphs above a time; a later time is another story's. */
const maxParagraphs = 2
/** Weight above which a line is a paragraph. A deck is lighter, or the header's time follows it. */
const paragraphWeight = 0.8
/** Minimum number of words of a deck. */
const minDeckWords = 5
/** Maximum lengths in code units. */
const lengths = { time: 200, deck: 400, header: 160 }

/**
 * Reads byline, time and deck between the headline and the text. `isWhole` is false for a page with menus
 * around its text: there a short line without a label is furniture, not a line to keep.
 */
export function findHeader(
  sheet: Sheet,
  headline: FreeLine,
  end: number,
  isWhole: boolean,
  context: PageContext,
): Header {
  const below = sheet.free(headline.index + 1, end)
  const header: Header = {
    sites: listSites(sheet, headline.index),
    language: context.language ?? '',
    reporters: [],
    editors: [],
    isListed: false,
    beside: null,
    outlet: null,
    time: null,
    updated: null,
    deck: null,
    unplaced: [],
    end: headline.index + 1,
  }
  const timeAt = findTimes(sheet, below, header, context)
  if (timeAt === null) readDeckAboveByline(sheet, below, header, context.language)
  const rest = header.deck === null ? below : below.slice(1)
  const before =
    timeAt === null
      ? rest.slice(0, countBylineLines(rest, context.language))
      : below.slice(0, timeAt)
  readDeck(sheet, before, header, timeAt !== null, context.language)
  readNamesAbove(sheet, below.slice(0, nameLines), header)
  readByline(sheet, before, header, isWhole, context.language)
  if (timeAt !== null) readBelowTime(sheet, below.slice(timeAt + 1), header, isWhole)
  return header
}

/** Reads the times below the headline. Returns the position of the last one, or null. */
function findTimes(
  sheet: Sheet,
  below: readonly FreeLine[],
  header: Header,
  context: PageContext,
): number | null {
  let last: number | null = null
  let paragraphs = 0
  for (const [position, line] of below.slice(0, headerLines).entries()) {
    const times = line.text.length > lengths.time ? [] : listPrintedTimes(line.text, context)
    const isStatement = times.length > 0 && isTimeLine(line.text, times)
    if (!isStatement) {
      if (weighLine(line.text, false) > paragraphWeight) paragraphs += 1
      if (paragraphs > maxParagraphs || (paragraphs > 0 && header.time !== null)) break
      // A dateline opens the text. A time below it is another story's.
      if (findDateline(line.text) !== null) break
      continue
    }
    // The first time is the article's. A second one counts only if its label says "updated".
    const isKnown = header.time !== null && times.every(({ label }) => label !== 'updated')
    if (isKnown) break
    takeTimes(line, times, header)
    sheet.claim(line, 'time', 'stated-time')
    readBeside(line.text, times, header)
    last = position
  }
  return last
}

/** Whether a line states a time and contains little else: labels, names, an outlet. */
function isTimeLine(text: string, times: readonly LabelledTime[]): boolean {
  const covered = times.reduce((total, each) => total + each.text.length, 0)
  if (covered >= text.length * 0.5) return true
  const isSentence = weighLine(text, false) > 0 && /[.!?]["'”’)]*$/u.test(text)
  return !isSentence && text.length <= lengths.header && listBeside(text, times).every(isShort)
}

/** Maximum number of words of a label, a name or an outlet beside a time. */
const maxWordsBeside = 7

function isShort(part: string): boolean {
  return part.split(' ').length <= maxWordsBeside
}

/** Lists what is printed beside the times of a line: "Kompas.tv - 6 Mei 2024" → ['Kompas.tv']. */
function listBeside(text: string, times: readonly LabelledTime[]): string[] {
  let rest = text
  for (const time of times) rest = rest.replace(time.text, '|')
  return rest
    .split(/[|•·;]|\s[-–—]\s|,\s/u)
    .map((part) => part.replace(/^[\s,:–—-]+|[\s,:–—-]+$/gu, '').replace(beforeTime, ''))
    .filter((part) => part !== '')
}

function takeTimes(line: FreeLine, times: readonly LabelledTime[], header: Header): void {
  for (const [at, time] of times.entries()) {
    // "Hari ini, 6 Mei 2024, 09:14": the date says which day it was.
    const isDated = time.parsed.type === 'ago' && times[at + 1]?.label === null
    if (isDated) continue
    if (time.label === 'updated') header.updated ??= { ...time, index: line.index }
    else header.time ??= { ...time, index: line.index }
  }
}

/** Reads outlet and names beside a time: "Kompas.tv - 6 Mei 2024", "Sari Dewi · 3 jam lalu". */
function readBeside(text: string, times: readonly LabelledTime[], header: Header): void {
  for (const part of listBeside(text, times)) {
    const words = cutTimeLabel(part)
    // "Giriş Tarihi": a label that the table has in part.
    const isLabel = findTimeLabel(words) !== null && words.split(' ').length <= 2
    if (isTimeLabel(words) || isLabel) continue
    const label = findLabel(words)
    if (label !== undefined) addNames(header, label, label.name ?? '')
    else if (isOutlet(words, header)) header.outlet ??= words
    else if (isFullName(words) && header.reporters.length === 0) {
      addPersons(header, words)
      header.beside = words
    }
  }
}

/** Adds the persons of a line that holds names alone: "Sari Dewi and Budi Santoso". */
function addPersons(header: Header, text: string): void {
  for (const name of listPersons(text)) {
    const isOwn = header.sites.has(foldCue(name)) || header.reporters.includes(name)
    if (!isOwn) header.reporters.push(name)
  }
}

/** Whether words are a person's first and last name. In scripts without capitals, any two words could be. */
function isFullName(words: string): boolean {
  return (
    (words.includes(' ') && /\p{Lu}/u.test(words) && isPersonName(words)) || opensWithFamily(words)
  )
}

/** Whether words are a person's names, in any script. */
function isNamed(words: string): boolean {
  return (words.includes(' ') && isPersonName(words)) || opensWithFamily(words)
}

/** Maximum length of a site's name, in code units. */
const maxSite = 40

/** Lists the short lines above a headline. The site's own name is one of them. */
function listSites(sheet: Sheet, headline: number): ReadonlySet<string> {
  const above = sheet.lines().filter(({ index }) => index < headline)
  const names = above.flatMap(({ text }) => (text.length > maxSite ? [] : foldCue(text)))
  return new Set(names.filter((name) => name !== ''))
}

/** Whether words name an outlet: a known one, any site ("Kompas.tv"), or the site of this page. */
function isOutlet(words: string, { sites }: Header): boolean {
  return (
    findKnownOutlet(words) !== undefined ||
    sites.has(foldCue(words)) ||
    // The name of a newsroom's part in one word: "detikJabar", "kumparanNEWS".
    /^\p{Ll}{3,12}\p{Lu}\p{L}{1,12}$/u.test(words) ||
    /^\p{L}[\p{L}\d-]{1,30}(?:\.(?:com|net|org|co|id|tv|news|info|online|my|sg|uk|de|fr|it|es|nl|pl|ru|ua|tr|vn|jp|kr|cn|in)){1,2}$/iu.test(
      words,
    )
  )
}

/** Reads the deck: the first sentence between headline and time. */
function readDeck(
  sheet: Sheet,
  lines: readonly FreeLine[],
  header: Header,
  isTimed: boolean,
  language: string | undefined,
): void {
  if (!isTimed) return
  const pictured = findPictured(lines)
  const deck = lines.find((line) => isDeck(line.text, language) && !pictured.has(line))
  if (deck === undefined) return
  sheet.claim(deck, 'headline', 'deck')
  header.deck = deck.text
}

function isDeck(text: string, language: string | undefined): boolean {
  return (
    text.length <= lengths.deck &&
    text.split(' ').length >= minDeckWords &&
    findLabel(text, language) === undefined &&
    findPictureLabel(text) === null &&
    weighLine(text, false) >= 0
  )
}

/** Reads the deck of a page without a time: the sentence above a byline with a name. */
function readDeckAboveByline(
  sheet: Sheet,
  [deck, byline]: readonly FreeLine[],
  header: Header,
  language: string | undefined,
): void {
  const name = findLabel(byline?.text ?? '', language)?.name ?? ''
  if (deck === undefined || name === '' || findLabel(deck.text) !== undefined) return
  if (deck.text.length > lengths.deck || deck.text.split(' ').length < minDeckWords) return
  sheet.claim(deck, 'headline', 'deck')
  header.deck = deck.text
  header.end = deck.index + 1
}

/** Reads a byline below the time ("Red: Sari"), and a deck between the two. */
function readBelowTime(
  sheet: Sheet,
  lines: readonly FreeLine[],
  header: Header,
  isWhole: boolean,
): void {
  const [first, second, third] = lines
  if (first === undefined) return
  header.end = first.index
  // On a page with menus, a name directly below the time is the reporter's, unless a menu has the same line.
  const isLabelled = findHeaderLabel(first.text, header.language) !== undefined
  const placed = header.reporters.length > 0 || isLabelled ? null : cutPlace(first.text)
  if (!isWhole && placed !== null && !isOutlet(first.text, header)) {
    sheet.claim(first, 'byline', 'reporter-name')
    addPersons(header, placed)
    return
  }
  const isNamed = header.reporters.length === 0 && isFullName(first.text) && !isLabelled
  if (!isWhole && isNamed && !isOutlet(first.text, header)) {
    if (hasOutletWord(first.text) || isReadMore(first.text)) return
    sheet.claim(first, 'byline', 'reporter-name')
    addPersons(header, first.text)
    if (second !== undefined && isRole(second.text)) claimRole(sheet, second, header)
    return
  }
  const { language } = header
  const hasLabel = (line: FreeLine | undefined) =>
    findHeaderLabel(line?.text ?? '', language) !== undefined
  if (hasLabel(first)) {
    const count = countBylineLines(lines, language)
    // If no text followed, these lines would be the text.
    if (lines.length > count) readByline(sheet, lines.slice(0, count), header, true, language)
  } else if (second !== undefined && third !== undefined && hasLabel(second)) {
    if (header.deck !== null || first.text.length > lengths.deck) return
    // Names above "Tim Redaksi" are read already.
    if (sheet.free(first.index, first.index + 1).length === 0) return
    sheet.claim(first, 'headline', 'deck')
    header.deck = first.text
    const count = countBylineLines(lines.slice(1), language)
    if (lines.length > count + 1)
      readByline(sheet, lines.slice(1, count + 1), header, true, language)
  }
}

function claimRole(sheet: Sheet, line: FreeLine, header: Header): void {
  sheet.claim(line, 'byline', 'reporter-role')
  header.end = line.index + 1
}

/** The label of a line beside the text, where one name behind a role is enough: "Penulis Dedy". */
export function findHeaderLabel(text: string, language = ''): BylineLabel | undefined {
  return findSingleName(text, language) ?? findLabel(text, language)
}

/** Counts the lines of a byline that no time closes: labels, and one name after each. */
export function countBylineLines(lines: readonly FreeLine[], language?: string): number {
  let count = 0
  for (;;) {
    const label = findHeaderLabel(lines[count]?.text ?? '', language)
    if (label === undefined) return count
    const next = lines[count + 1]?.text
    const isNamed = label.name !== undefined && label.name !== ''
    const isName =
      !isNamed && next !== undefined && findLabel(next) === undefined && canBeName(next)
    count += isName ? 2 : 1
    // "Oleh :" may have several names below it.
    if (isName && label.name === '') count += countMoreNames(lines.slice(count))
  }
}

/** Maximum number of names below the first one. */
const maxMoreNames = 3

/** Counts the full names of persons that the next lines are. "Tim Regional" is a team. */
function countMoreNames(lines: readonly FreeLine[]): number {
  const end = lines
    .slice(0, maxMoreNames)
    .findIndex(
      ({ text }) => !isFullName(text) || /^Tim\s/u.test(text) || listPersons(text)[0] !== text,
    )
  return end === -1 ? Math.min(lines.length, maxMoreNames) : end
}

/** Reads labels and the names on the same line or the next. */
export function readByline(
  sheet: Sheet,
  lines: readonly FreeLine[],
  header: Header,
  isWhole: boolean,
  language?: string,
): void {
  for (const line of lines) readLabels(sheet, line, header)
  let label: BylineLabel | undefined
  const free = lines.filter(({ index }) => sheet.free(index, index + 1).length > 0)
  const pictured = findPictured(free)
  for (const [position, line] of free.entries()) {
    // `findPictures` reads them later.
    if (pictured.has(line)) continue
    const found = findHeaderLabel(line.text, language)
    const name = found === undefined ? line.text : found.name
    label = found ?? label
    if (label === undefined || (name !== undefined && !canBeName(name))) {
      // "Sari Dewi", "Koran Desa", and the time. Or "Sari Dewi", "Mahasiswa Universitas Bantul".
      const isLast = free
        .slice(position + 1)
        .every(
          ({ text }) =>
            isOutlet(text, header) || hasRole(text) || address.test(text) || isWriter(text),
        )
      readUnlabelled(sheet, line, isLast, header, isWhole)
      continue
    }
    sheet.claim(line, 'byline', found === undefined ? `${label.rule}-name` : `${label.rule}-label`)
    if (label.names === 'others' && name !== undefined && name !== '')
      header.unplaced.push(line.text)
    else addNames(header, label, name ?? '')
  }
  header.end = Math.max(header.end, (lines.at(-1)?.index ?? 0) + 1)
}

/** Reads a line of several labels: "Penulis : Sari Editor : Budi". Returns whether it is one. */
export function readLabels(sheet: Sheet, line: FreeLine, header: Header): boolean {
  const parts = splitLabels(line.text)
  if (parts.length < 2) return false
  for (const part of parts) {
    const label = findLabel(part)
    if (label === undefined) continue
    sheet.claim(line, 'byline', `${label.rule}-label`)
    addNames(header, label, label.name ?? '')
  }
  return true
}

/** Minimum number of words of a caption above its labelled credit. */
const minCaptionWords = 3

/** Finds captions whose makers are in capitals, with the writer's name below: "Warga antre.", "SARI DEWI", "Budi Santoso". */
function findPictured(lines: readonly FreeLine[]): ReadonlySet<FreeLine> {
  return new Set(
    lines.flatMap((line, at) => {
      const [maker, writer] = lines.slice(at + 1, at + 3)
      if (maker === undefined || writer === undefined) return []
      const isLabelled = findPictureLabel(maker.text)?.part === 'credit'
      if (isLabelled && line.text.split(' ').length >= minCaptionWords) return [line, maker]
      const isWritten = findLabel(writer.text) !== undefined || isFullName(writer.text)
      const hasSmall = /\p{Ll}/u.test(writer.text)
      return isWritten && hasSmall && isCreditInCapitals(line.text, maker.text) ? [line, maker] : []
    }),
  )
}

/** Reads a line without a label. The last one above the time can be a name; others are kept or dropped. */
function readUnlabelled(
  sheet: Sheet,
  line: FreeLine,
  isLast: boolean,
  header: Header,
  isWhole: boolean,
): void {
  const signed = readSigned(line.text, header)
  const placed = cutPlace(line.text)
  const names = placed === null ? line.text.split(/\s[|•·]\s/u) : [placed]
  const isFirst = header.reporters.length === 0 || (isWriter(line.text) && header.isListed)
  const isName = isLast && isFirst && names.every(isNamed)
  const isNewsroom = isName && !line.text.includes(',') && hasOutletWord(line.text)
  if (isOutlet(line.text, header) || isNewsroom) {
    sheet.claim(line, 'byline', 'outlet-name')
    header.outlet ??= line.text
  } else if (signed !== null) {
    sheet.claim(line, 'byline', 'reporter-name')
    header.reporters.push(signed.name)
    header.outlet ??= signed.outlet
  } else if (isName && !isWhole) {
    sheet.claim(line, 'byline', 'reporter-name')
    header.isListed = isWriter(line.text)
    for (const name of names) addPersons(header, name)
  } else if (header.reporters.length > 0 && address.test(line.text)) {
    sheet.claim(line, 'byline', 'reporter-address')
  } else if (header.reporters.length > 0 && isRole(line.text)) {
    sheet.claim(line, 'byline', 'reporter-role')
  } else if (splitCertain(line.text) !== null) {
    // `findPictures` reads it later.
    return
  } else if (isWhole) {
    sheet.claim(line, 'unknown', 'unknown-line')
    sheet.report('unknown-line', line.text, line.index)
    header.unplaced.push(line.text)
  } else sheet.claim(line, 'noise', 'above-text')
}

/** Reads a name followed by an outlet: "Sari Dewi - detikcom". */
function readSigned(text: string, header: Header): { name: string; outlet: string } | null {
  const [name = '', outlet = '', ...rest] = text.split(/\s[-–—|]\s/u)
  // No place and no name begins with a small letter: "Sari Dewi - koranDesa", "Sari Dewi - kabarkini".
  const isSmall = name.includes(' ') && /^\p{Ll}[\p{L}\d.]{3,25}$/u.test(outlet)
  const isSigned = rest.length === 0 && isPersonName(name) && (isSmall || isOutlet(outlet, header))
  return isSigned ? { name, outlet } : null
}

/** Cuts the place from which a person writes: "Sari Dewi / Bantul", "Bantul - Sari Dewi". Null for any other line. */
function cutPlace(text: string): string | null {
  const [name = '', place = '', ...rest] = text.split(/\s?\/\s/u)
  const isPlaced = rest.length === 0 && isFullName(name) && isPlace(place)
  if (isPlaced) return name
  // "Retno Ayuningrum | Otodriva": one word behind a bar is the outlet's.
  const [writer = '', outlet = '', ...more] = text.split(/\s\|\s/u)
  if (more.length === 0 && isFullName(writer) && isPlace(outlet)) return writer
  // "عسير - سمير العبدالله": the place first.
  const [first = '', second = '', ...others] = text.split(/\s[-–—]\s/u)
  return others.length === 0 && isPlace(first) && isNamed(second) ? second : null
}

/** Whether words can be a place: one name. */
function isPlace(text: string): boolean {
  return text !== '' && !text.includes(' ') && isPersonName(text) && !hasOutletWord(text)
}

/** A longer name is a heading. */
const maxWriterWords = 4

/** Whether a line is one person's full name in small letters and no more. */
function isWriter(text: string): boolean {
  const [name] = listPersons(text)
  return (
    name === text &&
    /\p{Ll}/u.test(text) &&
    !hasRole(text) &&
    isFullName(text) &&
    text.split(' ').length <= maxWriterWords
  )
}

/** No role is longer. In code units. */
const maxRole = 60

/** Whether a line is what a person does and no sentence: "redacteur Regio", "Environment correspondent". */
export function isRole(text: string): boolean {
  return text.length <= maxRole && hasRole(text) && !/[.!?:]$/u.test(text)
}

/** Reads names above their label: "Sari Dewi", then "Jurnalis". */
function readNamesAbove(sheet: Sheet, lines: readonly FreeLine[], header: Header): void {
  lines.forEach((line, at) => {
    const below = lines[at + 1]
    const label = findLabel(below?.text ?? '')
    const isPlaced = findLabel(line.text) === undefined && isRoleAndPlace(below?.text ?? '', label)
    const isBare = label !== undefined && ((label.name ?? '') === '' || isPlaced)
    if (below === undefined || label === undefined || !isBare) return
    const first = lines.slice(0, at).findLastIndex(({ text }) => !isListedName(text)) + 1
    const isAbove = findLabel(lines[first - 1]?.text ?? '') === undefined
    const next = lines[at + 2]?.text ?? ''
    const isFollowed = first === at && canBeName(next) && isPersonName(next)
    if (!isAbove || isFollowed || !line.text.includes(' ') || !isPersonName(line.text)) return
    for (const name of lines.slice(first, at + 1)) {
      sheet.claim(name, 'byline', `${label.rule}-name`)
      addNames(header, label, name.text.replace(/,$/u, ''))
    }
    sheet.claim(below, 'byline', `${label.rule}-label`)
  })
}

/** Whether a label has a place behind its comma: "Reporter, Bandung". A name has two parts there. */
function isRoleAndPlace(text: string, label: BylineLabel | undefined): boolean {
  return /^[^,،:：]{3,30}[,،]\s/u.test(text) && isPlace(label?.name ?? '')
}

/** Whether a line is a name that another follows: "Sari Dewi,". */
function isListedName(text: string): boolean {
  return text.endsWith(',') && isPersonName(text.slice(0, -1))
}

function addNames(header: Header, label: BylineLabel, text: string): void {
  if (label.names === 'others' || text === '') return
  const persons = listPersons(text).filter((name) => !header.sites.has(foldCue(name)))
  const initials = persons.length > 0 ? [] : listInitials(text)
  const rest = findKnownOutlet(text) === undefined && !isOffice(text) ? [text] : []
  const named = initials.length > 0 ? initials : rest
  const names = persons.length > 0 ? dropTowns(persons, header.language) : named
  if (label.names === 'reporters' && names.length > 0) dropBeside(header, names)
  for (const name of names) {
    if (!header[label.names].includes(name)) header[label.names].push(name)
  }
  if (names.length === 0) header.outlet ??= text
}

/** Takes the words beside the time for the outlet, where a label names somebody else. */
function dropBeside(header: Header, names: readonly string[]): void {
  const { beside } = header
  header.beside = null
  if (beside === null || names.includes(beside)) return
  const persons = listPersons(beside)
  header.reporters = header.reporters.filter((name) => !persons.includes(name))
  header.outlet ??= beside
}
