import type { BylineNames } from '../capture/byline-labels.ts'
import { findPictureLabel } from '../capture/credit-cues.ts'
import { type BylineLabel, findLabel, splitLabels } from '../capture/find-label.ts'
import { listPersons } from '../capture/person-names.ts'
import { hasRole } from '../capture/role-words.ts'
import type { FreeLine, Sheet } from '../capture/sheet.ts'
import { splitCaption } from '../capture/split-caption.ts'
import { cleanText } from '../text/clean-text.ts'
import { headlineKey } from '../text/slug.ts'
import { listAuthorLinks } from './author-links.ts'
import { readPieces } from './byline-pieces.ts'
import { canBePerson, linesAbove, maxName, readMarked } from './marked-names.ts'
import type { Page, PageLine } from './page.ts'
import type { PageMap } from './page-map.ts'
import type { Metadata } from './page-metadata.ts'
import { countProse } from './prose.ts'
import { readInitials, readSignature } from './signatures.ts'
import { settleNames } from './stated-names.ts'

export type PageByline = { reporters: string[]; editors: string[]; from: string | null }

/** Keys of the names that the metadata states. */
type NameKeys = Record<'reporters' | 'editors', ReadonlySet<string>>

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
  const added = {
    reporters: new Set<string>(),
    editors: new Set<string>(),
    others: new Set<string>(),
  }
  const byline: PageByline = { reporters: [], editors: [], from: null }
  let isLabelled = false
  const add = (names: BylineNames, text: string, isSure = true) => {
    for (const name of listNames(text, sites, keys.reporters)) {
      if (!isSure && !canBePerson(name, known)) continue
      isLabelled ||= isSure && names !== 'others'
      const key = headlineKey(name)
      // The article has no field for translators and photographers; their lines stay in the account.
      if (names !== 'others' && !added[names].has(key)) byline[names].push(name)
      added[names].add(key)
    }
  }
  const mark = (names: 'reporters' | 'editors', text: string) => add(names, text, false)
  const mixed = (text: string) => {
    const found = readPieces(text, language, sites)
    for (const { names, name } of found) add(names, name)
    return found.length > 0
  }
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
    if (found !== undefined && isInCard(page, map, line.index)) {
      label = undefined
      continue
    }
    const parts = splitLabels(line.text)
    if (parts.length > 1) {
      sheet.claim(line, 'byline', 'byline-labels')
      for (const part of parts) {
        const { names = 'others', name = '' } = findLabel(part, language) ?? {}
        add(names, name)
      }
      label = undefined
    } else if (found !== undefined) {
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
      if (listNames(line.text, sites, keys.reporters).length > 0) {
        sheet.claim(line, 'byline', `${label.rule}-name`)
        add(label.names, line.text)
      }
      // "Editor", ":" and the name are three cells of a row.
      if (!/^[:：]$/u.test(line.text)) label = undefined
      else sheet.claim(line, 'byline', 'label-mark')
    } else if (line.index < map.firstProse && mixed(line.text)) {
      sheet.claim(line, 'byline', 'byline-and-more')
    } else {
      const distance = Math.abs(line.index - (dated ?? Number.POSITIVE_INFINITY))
      isNamed =
        readLinked(sheet, line, place, map, distance, mark) ||
        readMarked(sheet, line, place, map, mark) ||
        readKnown(sheet, line, map, keys)
    }
  }
  const signed = readInitials(sheet, map)
  const stated = metadata.authors.flatMap((name) => listNames(name, sites))
  // Names that no label gives may be those of other stories: where the metadata names others, it is right.
  const isMet = byline.reporters.some((name) => known.has(headlineKey(name)))
  if (!isLabelled && !isMet && stated.length > 0) byline.reporters = []
  const others = new Set([...added.editors, ...added.others, ...listPhotographers(sheet)])
  byline.reporters = settleNames(byline.reporters, stated, others, language)
  if (byline.reporters.length + byline.editors.length > 0) byline.from = 'printed'
  if (byline.reporters.length === 0) {
    byline.reporters = [...new Map(stated.map((name) => [headlineKey(name), name])).values()]
    if (byline.reporters.length > 0) byline.from ??= 'metadata'
  }
  if (byline.reporters.length === 0) {
    const names = [...signed, ...readSignature(sheet, page, map)]
    byline.reporters = names.flatMap((name) => listNames(name, sites))
    if (byline.reporters.length > 0) byline.from ??= 'printed'
  }
  if (byline.editors.length === 0) for (const name of metadata.editors) add('editors', name)
  const editors = new Set(byline.editors)
  byline.reporters = byline.reporters.filter((name) => !editors.has(name))
  return byline
}

/** Keys of the names in credits of pictures: some pages state the photographer as an author. */
function listPhotographers(sheet: Sheet): string[] {
  return sheet.lines().flatMap(({ text, role }) => {
    if (role !== 'caption') return []
    const label = findLabel(text)
    const named = label?.names === 'others' ? label.name : undefined
    const credit = named ?? findPictureLabel(text)?.words ?? splitCaption(text).credit ?? ''
    // "ANTARA/Budi Santoso"
    return credit.split('/').flatMap(listPersons).map(headlineKey)
  })
}

/** Lines between a card's heading and its byline. */
const cardLines = 3

/** Lines below a byline that can be its story's first paragraphs. */
const openingLines = 4

/** Whether a line is below a heading that leads to another story: the byline of that story's card. */
function isInCard({ lines }: Page, { headline }: PageMap, index: number): boolean {
  if (index < (headline ?? 0)) return false
  for (let at = index - 1; at >= index - cardLines; at -= 1) {
    if (at === headline) return false
    // A page of several stories prints each of them whole.
    if (isLinkedHeading(lines[at]))
      return !opensText(lines.slice(index + 1, index + 1 + openingLines))
  }
  return false
}

/** Whether lines are the first paragraphs of a text, not the summary of one card and the heading of the next. */
function opensText(lines: readonly PageLine[]): boolean {
  const next = lines.findIndex(isLinkedHeading)
  const own = next === -1 ? lines : lines.slice(0, next)
  return own.filter((line) => countProse(line) > 0).length > 1
}

function isLinkedHeading(line: PageLine | undefined): boolean {
  if (line === undefined) return false
  const { block, links, text } = line
  const isHeading = [block, block.parent].some((element) => /^h[2-6]$/.test(element?.name ?? ''))
  return isHeading && links.some((link) => link.text === text)
}

/** Reads a line of the header that links to the pages of its writers; whether it was one. */
function readLinked(
  sheet: Sheet,
  line: FreeLine,
  place: PageLine,
  { headline, firstProse, furniture }: PageMap,
  distance: number,
  add: (names: 'reporters', text: string) => void,
): boolean {
  if (line.index < (headline ?? 0) - linesAbove || line.index >= firstProse) return false
  // A tag may be a person's name, too.
  if (line.text.length > maxName || furniture[line.index] === 'tags') return false
  const names = listAuthorLinks(place, distance)
  if (names.length === 0) return false
  sheet.claim(line, 'byline', 'author-link')
  for (const name of names) add('reporters', name)
  return true
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

/** A preposition before an outlet ("By Associated Press") or behind a genre ("Kommentar von"). */
const preposition =
  /^(?:by|von|par|por|door|oleh|av|af)\s+(?=\p{Lu})|^.*\s(?:by|von|par|por|door|oleh)$/iu
/** The label of a link that pages part from a name by style alone: "Sari DewiTwitter". */
const profile = /(?<=\p{Ll})(?:Twitter|Facebook|Instagram|LinkedIn|Bluesky|Mastodon|Email)$/u

/** What stands in place of a name: "Kontributor Banyumas", "Admin Kabar". */
const office = /^(?:kontributor|koresponden|wartawan|tim|admin|redaksi)\s/iu

/**
 * The persons in a line that is marked as a byline: without its label, and never the outlet itself. Behind a
 * role, only those among `known` count, where it has any: the rest is the name of an office.
 */
function listNames(
  text: string,
  sites: ReadonlySet<string>,
  known: ReadonlySet<string> = new Set(),
): string[] {
  const plain = cleanText(text)
    .replace(/^[:\s]+/u, '')
    .replace(preposition, '')
    .replace(profile, '')
  const words = findLabel(plain)?.name ?? plain
  if (sites.has(headlineKey(words))) return []
  const names = listPersons(words).filter(
    (name) => !sites.has(headlineKey(name)) && !office.test(name),
  )
  const stated = hasRole(words) ? names.filter((name) => known.has(headlineKey(name))) : []
  return stated.length > 0 ? stated : names
}
