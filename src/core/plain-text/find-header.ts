import { foldCue } from '../capture/cue-phrases.ts'
import { type BylineLabel, canBeName, findLabel } from '../capture/find-label.ts'
import { isPersonName } from '../capture/person-names.ts'
import { isReadMore } from '../capture/related-cues.ts'
import { hasOutletWord } from '../capture/role-words.ts'
import type { FreeLine, Sheet } from '../capture/sheet.ts'
import type { PageContext } from '../time/read-date.ts'
import {
  addNames,
  addPersons,
  findHeaderLabel,
  type Header,
  isFullName,
  isOutlet,
} from './header.ts'
import { countBylineLines, cutPlace, isPlace, isRole, readByline } from './header-byline.ts'
import { maxDeck, readDeck, readDeckAboveByline } from './header-deck.ts'
import { findTimes } from './header-times.ts'

/** Number of lines below the headline that can contain a name followed by its role. */
const nameLines = 8

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

/** Maximum length of a site's name, in code units. */
const maxSite = 40

/** Lists the short lines above a headline. The site's own name is one of them. */
function listSites(sheet: Sheet, headline: number): ReadonlySet<string> {
  const above = sheet.lines().filter(({ index }) => index < headline)
  const names = above.flatMap(({ text }) => (text.length > maxSite ? [] : foldCue(text)))
  return new Set(names.filter((name) => name !== ''))
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
    if (header.deck !== null || first.text.length > maxDeck) return
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
