import type { BylineNames } from '../capture/byline-labels.ts'
import { type BylineLabel, findLabel, isInitials } from '../capture/find-label.ts'
import { findPrintedTime, listPrintedTimes } from '../capture/find-printed-time.ts'
import { findKnownOutlet } from '../capture/known-outlets.ts'
import { findNoise } from '../capture/noise-cues.ts'
import { isPersonName, listPersons } from '../capture/person-names.ts'
import { hasRole } from '../capture/role-words.ts'
import type { FreeLine, Sheet } from '../capture/sheet.ts'
import { cutTimeLabel, findTimeLabel } from '../capture/time-cues.ts'
import { cleanText } from '../text/clean-text.ts'
import { headlineKey } from '../text/slug.ts'
import type { Page, PageElement, PageLine } from './page.ts'
import { hasCue } from './page-cues.ts'
import type { PageMap } from './page-map.ts'
import type { Metadata } from './page-metadata.ts'
import { countProse } from './prose.ts'

export type PageByline = { reporters: string[]; editors: string[]; from: string | null }

/** Keys of the names that the metadata states. */
type NameKeys = Record<'reporters' | 'editors', ReadonlySet<string>>

/** A longer line holds more than a name. In code units. */
const maxName = 120

/**
 * Reads who wrote and edited the article: names behind a label first, then those in elements marked as
 * a writer's, which may be anybody's, then those of the metadata. `dated` is the line that prints the time.
 */
export function findPageByline(
  sheet: Sheet,
  page: Page,
  map: PageMap,
  metadata: Metadata,
  dated: number | null,
  language: string,
): PageByline {
  const sites = new Set(metadata.outlets.map(({ value }) => headlineKey(value)))
  const keys: NameKeys = {
    reporters: new Set(metadata.authors.map(headlineKey)),
    editors: new Set(metadata.editors.map(headlineKey)),
  }
  const known = new Set([...keys.reporters, ...keys.editors])
  const added = { reporters: new Set<string>(), editors: new Set<string>() }
  const byline: PageByline = { reporters: [], editors: [], from: null }
  let isLabelled = false
  const add = (names: BylineNames, text: string, isSure = true) => {
    // The article has no field for translators and photographers; their lines stay in the account.
    if (names === 'others') return
    for (const name of listNames(text, sites)) {
      if (!isSure && !canBePerson(name, known)) continue
      isLabelled ||= isSure
      const key = headlineKey(name)
      if (!added[names].has(key)) byline[names].push(name)
      added[names].add(key)
    }
  }
  const mark = (names: 'reporters' | 'editors', text: string) => add(names, text, false)

  const mixed = (text: string) => readMixed(text, language, sites, add)
  if (dated !== null) mixed(cleanText(page.lines[dated]?.text ?? ''))
  let label: BylineLabel | undefined
  let isNamed = false
  for (const line of sheet.free(map.zone.start, map.zone.end)) {
    const place = page.lines[line.index]
    const isText = place !== undefined && countProse(place) > 0 && line.index >= map.firstProse
    if (place === undefined || isText || !canHold(map, line.index)) {
      label = undefined
      continue
    }
    const found = findLabel(line.text, language)
    if (found !== undefined) {
      const isName = found.name !== undefined && found.name !== ''
      sheet.claim(line, 'byline', `${found.rule}-label`)
      // "Sari" above "Jurnalis": the label closes the name.
      if (isNamed && !isName) {
        isNamed = false
        continue
      }
      if (isName) add(found.names, found.name ?? '')
      label = isName ? undefined : found
    } else if (label !== undefined) {
      if (listNames(line.text, sites).length > 0) {
        sheet.claim(line, 'byline', `${label.rule}-name`)
        add(label.names, line.text)
      }
      label = undefined
    } else if (line.index < map.firstProse && mixed(line.text)) {
      sheet.claim(line, 'byline', 'byline-and-more')
    } else {
      isNamed =
        readMarked(sheet, line, findHolder(place), map, mark) || readKnown(sheet, line, map, keys)
    }
  }
  const signed = readInitials(sheet, map)
  // Names that no label gives may be those of other stories: where the metadata names others, it is right.
  const isMet = byline.reporters.some((name) => known.has(headlineKey(name)))
  if (!isLabelled && !isMet && listNames(metadata.authors.join(', '), sites).length > 0) {
    byline.reporters = []
    added.reporters.clear()
  }
  if (byline.reporters.length + byline.editors.length > 0) byline.from = 'printed'
  if (byline.reporters.length === 0) {
    for (const name of metadata.authors) add('reporters', name)
    if (byline.reporters.length > 0) byline.from ??= 'metadata'
  }
  if (byline.reporters.length === 0) {
    for (const name of [...signed, ...readSignature(sheet, page, map)]) add('reporters', name)
    if (byline.reporters.length > 0) byline.from ??= 'printed'
  }
  if (byline.editors.length === 0) for (const name of metadata.editors) add('editors', name)
  const editors = new Set(byline.editors)
  byline.reporters = byline.reporters.filter((name) => !editors.has(name))
  return byline
}

/** What a line of a byline parts its pieces by. */
const pieces = /\s*[|•·‧∙]\s*|\s+[–—-]\s+/u

/**
 * Reads a line of several pieces, such as "By Sari Dewi, Koran Desa | 4 March 2024 | 3 min read". Returns
 * whether it is one: a label with a name, or a name beside a time, and nothing else that is not a
 * piece of a byline.
 */
function readMixed(
  text: string,
  language: string,
  sites: ReadonlySet<string>,
  add: (names: BylineNames, text: string) => void,
): boolean {
  if (text.length > maxMixed) return false
  const found: { names: BylineNames; name: string }[] = []
  const times = listPrintedTimes(text)
  const all = times
    .reduce((rest, time) => rest.replace(time.text, '|'), text)
    .split(pieces)
    .map((piece) => cutTimeLabel(piece.replace(/^[\s,;/]+|[\s,;/]+$/gu, '')))
    .filter((piece) => piece !== '')
  const isDated = times.length > 0
  for (const piece of all) {
    const label = findLabel(piece, language)
    if (label?.name !== undefined && label.name !== '') {
      found.push({ names: label.names, name: label.name })
    } else if (isDated && isNamed(piece)) {
      found.push({ names: 'reporters', name: piece })
    } else if (findTimeLabel(piece) === null && findNoise(piece) === null && !isSite(piece, sites))
      return false
  }
  for (const { names, name } of found) add(names, name)
  return found.length > 0
}

/** Whether a piece is a person's name, with or without an office: "Sari Dewi, Kantor Humas". */
function isNamed(piece: string): boolean {
  const [first = ''] = listPersons(piece)
  return piece.startsWith(first) && first.includes(' ') && !hasRole(first)
}

/** A longer line is a sentence. In code units. */
const maxMixed = 200

function isSite(text: string, sites: ReadonlySet<string>): boolean {
  return sites.has(headlineKey(text)) || findKnownOutlet(text) !== undefined
}

/** Words on buttons and labels beside a name. */
const buttons =
  /^(?:follow(?:ing)?|profile|more about|updated|published|posted|share|contact|subscribe|email|twitter|facebook|instagram|linkedin|more|view|read|bio|about|home|news|opinion|ikuti|profil|lainnya|selengkapnya|seguir|suivre|folgen)$/iu

/** Whether a name in an element marked as a writer's can be one: a known one, or two words that no role has. */
function canBePerson(name: string, known: ReadonlySet<string>): boolean {
  if (known.has(headlineKey(name))) return true
  return !buttons.test(name) && !hasRole(name) && !(known.size > 0 && !/[\s\p{Lo}]/u.test(name))
}

/** A line below the headline that is a name the metadata states. */
function readKnown(
  sheet: Sheet,
  line: FreeLine,
  { headline, firstProse }: PageMap,
  keys: NameKeys,
): boolean {
  if (line.index <= (headline ?? -1) || line.index >= firstProse) return false
  if (line.text.length > maxName) return false
  const key = headlineKey(line.text)
  const isEditor = keys.editors.has(key)
  if (!isEditor && !keys.reporters.has(key)) return false
  sheet.claim(line, 'byline', isEditor ? 'editor-name' : 'reporter-name')
  return true
}

/** Lists of other stories carry names, too. */
function canHold({ furniture, firstProse }: PageMap, index: number): boolean {
  const rule = furniture[index] ?? null
  // A box about the writer above the text is the byline.
  if (rule === 'author-note') return index < firstProse
  return rule === null || rule === 'share' || rule === 'tags' || rule === 'masthead'
}

/** The nearest element around a line: of one that is all a link, the link. */
function findHolder({ text, links, block }: PageLine): PageElement {
  return links.find((link) => link.text === text)?.element ?? block
}

/** So many lines above the headline may name the writer. */
const linesAbove = 4

/** Reads a line whose element is marked as the writer's or the editor's; whether it was one. */
function readMarked(
  sheet: Sheet,
  line: FreeLine,
  block: PageElement,
  { headline, firstProse }: PageMap,
  add: (names: 'reporters' | 'editors', text: string) => void,
): boolean {
  // Some pages print the writer above the headline.
  const isAbove = line.index >= (headline ?? 0) - linesAbove && line.index < firstProse
  let element: PageElement | null = block
  for (
    let depth = 0;
    element !== null && depth < 3 && element.end - element.start <= 4;
    depth += 1
  ) {
    const isProperty = element.attributes.get('itemprop') !== undefined
    for (const cue of ['editor', 'author'] as const) {
      if (!(isAbove || isProperty) || !hasCue(element, cue) || line.text.length > maxName) continue
      if (findPrintedTime(line.text) !== null) return false
      sheet.claim(line, 'byline', cue === 'author' ? 'reporter-name' : 'editor-name')
      add(cue === 'author' ? 'reporters' : 'editors', line.text)
      return true
    }
    element = element.parent
  }
  return false
}

/** A preposition before an outlet ("By Associated Press") or behind a genre ("Kommentar von"). */
const preposition =
  /^(?:by|von|par|por|door|oleh|av|af)\s+(?=\p{Lu})|^.*\s(?:by|von|par|por|door|oleh)$/iu
/** The label of a link that pages part from a name by style alone: "Sari DewiTwitter". */
const profile = /(?<=\p{Ll})(?:Twitter|Facebook|Instagram|LinkedIn|Bluesky|Mastodon|Email)$/u

/** The persons in a line that is marked as a byline: without its label, and never the outlet itself. */
function listNames(text: string, sites: ReadonlySet<string>): string[] {
  const plain = cleanText(text)
    .replace(/^[:\s]+/u, '')
    .replace(preposition, '')
    .replace(profile, '')
  return listPersons(findLabel(plain)?.name ?? plain).filter(
    (name) =>
      !sites.has(headlineKey(name)) && !/^(?:kontributor|koresponden|wartawan|tim)\s/iu.test(name),
  )
}

/** The name that closes a text, set in strong type or at the other margin; none when the text has no such line. */
function readSignature(sheet: Sheet, page: Page, { lastProse, scope }: PageMap): string[] {
  const last = sheet.free(lastProse, scope.end).at(-1)
  const line = last === undefined ? undefined : page.lines[last.index]
  if (last === undefined || line === undefined || last.text.length > maxName) return []
  const isStrong = line.marks.some(({ type, start, end }) => {
    return type === 'strong' && end - start >= last.text.length
  })
  const style = `${line.block.attributes.get('style') ?? ''} ${line.block.attributes.get('align') ?? ''}`
  if (!isStrong && !/(?:^|[\s:])(?:right|end)(?:$|[;\s])/i.test(style)) return []
  if (!isPersonName(last.text) || last.text.split(' ').length < 2 || hasRole(last.text)) return []
  sheet.claim(last, 'byline', 'signature')
  return [last.text]
}

/** Claims short lines at the end of the text that are initials alone, and returns the full names in them. */
function readInitials(sheet: Sheet, { scope, lastProse }: PageMap): string[] {
  return sheet.free(Math.max(scope.start, lastProse - 3), scope.end).flatMap((line) => {
    if (!isInitials(line.text)) return []
    sheet.claim(line, 'byline', 'initials')
    const parts = line.text.replace(/^\(\s?|\s?\)$/g, '').split('/')
    return parts
      .map((part) => part.trim())
      .filter((part) => isPersonName(part) && part.includes(' '))
  })
}
