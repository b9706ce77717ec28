import { findPictureLabel, isPictureWord } from '../capture/credit-cues.ts'
import { type BylineLabel, findLabel, isPartWord, splitLabels } from '../capture/find-label.ts'
import { isJoint, isPersonName, listPersons } from '../capture/person-names.ts'
import type { Sheet } from '../capture/sheet.ts'
import { findSingleName } from '../capture/single-names.ts'
import { splitCaption } from '../capture/split-caption.ts'
import { cleanText } from '../text/clean-text.ts'
import { headlineKey } from '../text/slug.ts'
import { isAmongWriters } from './author-links.ts'
import { findNotedWriters } from './author-notes.ts'
import { readBareNames } from './bare-names.ts'
import { BylineNotes, listNames, listStated, type NameContext } from './byline-names.ts'
import { readPieces } from './byline-pieces.ts'
import { listWords } from './class-words.ts'
import { isWithin } from './line-place.ts'
import { readMarked } from './marked-names.ts'
import type { Page, PageElement, PageLine } from './page.ts'
import type { PageMap } from './page-map.ts'
import type { Metadata } from './page-metadata.ts'
import { countProse } from './prose.ts'
import { readInitials, readSignature, readTextNames } from './signatures.ts'
import { settleNames } from './stated-names.ts'
import { isInCard } from './story-cards.ts'
import {
  readAboveRole,
  readFamily,
  readKnown,
  readLabelledLink,
  readLinked,
} from './unlabelled-names.ts'

export type PageByline = {
  reporters: string[]
  editors: string[]
  from: string | null
  /** Whether the page prints all of its reporters; others are from the metadata alone. */
  isWhole: boolean
}

/**
 * Reads who wrote and edited the article: names behind a label first, then those in elements marked as
 * a writer's, which may be anybody's, then those of the metadata. `dated` is the line that prints the time;
 * `outlet` is the name that the page gives its outlet anywhere, its title included.
 */
export function findPageByline(
  sheet: Sheet,
  page: Page,
  map: PageMap,
  metadata: Metadata,
  dated: number | null,
  language: string,
  outlet: string | null = null,
): PageByline {
  const context: NameContext = {
    sites: new Set(metadata.outlets.map(({ value }) => headlineKey(value))),
    stated: {
      reporters: new Set(metadata.authors.map(headlineKey)),
      editors: new Set(metadata.editors.map(headlineKey)),
    },
    language,
  }
  const notes = new BylineNotes(context)
  const inner = new BylineNotes(context)
  const textEnd = findTextEnd(page, map)
  const isInText = (index: number) => index > map.firstProse && index < textEnd
  readLines(sheet, page, map, dated, context, (index) => (isInText(index) ? inner : notes))
  const signed = readInitials(sheet, map)
  const inWords = readTextNames(sheet, page, map, language)
  const named = metadata.authors.flatMap((name) => listStated(name, context))
  // A writer may have a site of the same name, but where the page prints another one it is the outlet's.
  const isPrinted = notes.keys('reporters').some((key) => !isOutlet(key, outlet))
  const isOwn = named.length > 0 && named.every((name) => isOutlet(headlineKey(name), outlet))
  const signatures = isOwn && !isPrinted ? readSignature(sheet, page, map) : []
  const stated =
    isPrinted || signatures.length > 0
      ? named.filter((name) => !isOutlet(headlineKey(name), outlet))
      : named
  // Names that no label gives may be those of other stories: where the metadata names others, it is right.
  const { reporters: known } = context.stated
  const isMet = notes
    .keys('reporters')
    .some((key) => known.has(key) || context.stated.editors.has(key))
  const isForeign = !notes.isLabelled && !isMet && stated.length > 0
  const others = new Set([
    ...notes.keys('editors'),
    ...notes.keys('others'),
    ...listPhotographers(sheet),
  ])
  const editors = notes.list('editors')
  if (editors.length === 0) editors.push(...inner.list('editors'))
  const printed = isForeign ? [] : notes.list('reporters')
  const settled = settleNames(printed, stated, others, language)
  let reporters = settled.names
  let from: string | null = reporters.length + editors.length > 0 ? 'printed' : null
  if (reporters.length === 0) {
    reporters = [...new Map(stated.map((name) => [headlineKey(name), name])).values()]
    if (reporters.length > 0) from ??= 'metadata'
  }
  // A name behind a label between two paragraphs may be another story's.
  if (reporters.length === 0) {
    reporters = inner.list('reporters')
    if (reporters.length > 0) from ??= 'printed'
  }
  if (reporters.length === 0 && inWords.length > 0) {
    reporters = inWords.flatMap((name) => listNames(name, context))
    if (reporters.length > 0) from ??= 'printed'
  }
  if (reporters.length === 0) {
    const names = [...signed, ...signatures, ...readSignature(sheet, page, map)]
    reporters = names.flatMap((name) => listNames(name, context))
    if (reporters.length > 0) from ??= 'printed'
  }
  if (reporters.length === 0) {
    reporters = findNotedWriters(page, map).flatMap((name) => listNames(name, context))
    if (reporters.length > 0) from ??= 'printed'
  }
  if (editors.length === 0)
    editors.push(...metadata.editors.flatMap((name) => listNames(name, context)))
  return {
    reporters: reporters.filter((name) => !editors.includes(name)),
    editors,
    from,
    isWhole: settled.isWhole,
  }
}

/** Whether a key is that of the outlet's name, or of the company behind it as Japanese newspapers write it. */
function isOutlet(key: string, outlet: string | null): boolean {
  const own = headlineKey(outlet ?? '')
  return own !== '' && (key === own || key === `${own}社`)
}

/** Paragraphs at the end of a text among which its byline can be: notes to readers are paragraphs, too. */
const lastParagraphs = 3

/** Index of the first of the last paragraphs. */
function findTextEnd({ lines }: Page, { firstProse, lastProse }: PageMap): number {
  let count = 0
  let index = lastProse
  while (index > firstProse && count < lastParagraphs) {
    index -= 1
    const line = lines[index]
    if (line !== undefined && countProse(line) > 0) count += 1
  }
  return index
}

/** Reads the lines of a byline into the notes of their place, and claims them. */
function readLines(
  sheet: Sheet,
  page: Page,
  map: PageMap,
  dated: number | null,
  context: NameContext,
  notesAt: (index: number) => BylineNotes,
): void {
  const addPieces = (notes: BylineNotes, text: string, least = 1) => {
    const found = readPieces(text, context.language, context.sites)
    if (found.length < least) return false
    for (const { names, name } of found) notes.add(names, name)
    return true
  }
  if (dated !== null) addPieces(notesAt(dated), cleanText(page.lines[dated]?.text ?? ''))
  /** The label that the next line's names belong to. */
  let label: BylineLabel | undefined
  /** The label whose names the line before holds. */
  let closed: BylineLabel | undefined
  /** The name in the line before, which a role below it may close. */
  let named: string | null = null
  for (const line of sheet.free(map.zone.start, map.zone.end)) {
    const place = page.lines[line.index]
    const notes = notesAt(line.index)
    const last = { closed, named }
    closed = undefined
    named = null
    const isProse = place !== undefined && countProse(place) > 0 && line.index >= map.firstProse
    // "Reporting by Sari Dewi in Solo; Editing by Budi Santoso" is as long as a sentence.
    const isText = isProse && splitLabels(line.text).length < 2
    const isBeside = line.index < map.firstProse || line.index >= map.lastProse
    const found =
      (isBeside ? findSingleName(line.text, context.language) : undefined) ??
      findLabel(line.text, context.language)
    if (
      place === undefined ||
      isText ||
      isAmongWriters(page, map.headline, line.index, context.stated.reporters) ||
      !canHold(place, map, line.index) ||
      (found !== undefined && isInCard(page, map, line.index))
    ) {
      label = undefined
      continue
    }
    const parts = splitLabels(line.text)
    if (last.closed !== undefined && isJoint(line.text)) {
      sheet.claim(line, 'byline', 'label-mark')
      label = last.closed
    } else if (parts.length > 1) {
      sheet.claim(line, 'byline', 'byline-labels')
      for (const part of parts) {
        const { names = 'others', name = '' } = findLabel(part, context.language) ?? {}
        notes.add(names, name)
      }
      label = undefined
    } else if (isMaker(line.text) && line.index < map.firstProse) {
      // "Foto: Nils Ek" beside the writers, with no picture.
      sheet.claim(line, 'byline', 'other-role-label')
      notes.add('others', findPictureLabel(line.text)?.words ?? '')
      label = undefined
    } else if (last.named !== null && isPartWord(line.text)) {
      // "Nils Ek" above "Foto".
      sheet.claim(line, 'byline', 'role')
      if (isPictureWord(line.text)) notes.dismiss(last.named)
    } else if (found !== undefined && addPieces(notes, line.text, 2)) {
      sheet.claim(line, 'byline', 'byline-and-more')
      label = undefined
    } else if (found !== undefined) {
      const isName = found.name !== undefined && found.name !== ''
      sheet.claim(line, 'byline', `${found.rule}-label`)
      // "Sari" above "Jurnalis": the label closes the name.
      if (last.named !== null && !isName) {
        if (found.names === 'others') notes.dismiss(last.named)
        continue
      }
      if (isName) notes.add(found.names, found.name ?? '')
      label = isName ? undefined : found
      closed = isName ? found : undefined
    } else if (label !== undefined) {
      if (listNames(line.text, context, context.stated.reporters).length > 0) {
        sheet.claim(line, 'byline', `${label.rule}-name`)
        notes.add(label.names, line.text)
        closed = label
      }
      // "Editor", ":" and the name are three cells of a row.
      if (!/^[:：]$/u.test(line.text)) label = undefined
      else sheet.claim(line, 'byline', 'label-mark')
    } else if (isBeside && readLabelledLink(sheet, line, place, notes)) {
    } else if (line.index < map.firstProse && addPieces(notes, line.text)) {
      sheet.claim(line, 'byline', 'byline-and-more')
    } else {
      const distance = Math.abs(line.index - (dated ?? Number.POSITIVE_INFINITY))
      const isNamed =
        readLinked(sheet, line, place, map, distance, notes) ||
        readMarked(sheet, line, place, map, notes) ||
        readFamily(sheet, line, map, distance, notes) ||
        readKnown(sheet, line, map, context.stated) ||
        readBareNames(sheet, page, line, place, map, distance, notes) ||
        readAboveRole(sheet, page, line, map, notes)
      if (isNamed) named = line.text
    }
  }
}

/** Whether a line names the maker of the pictures and nobody else. */
function isMaker(text: string): boolean {
  const label = text.length > maxMaker ? null : findPictureLabel(text)
  return label?.part === 'credit' && label.words.includes(' ') && isPersonName(label.words)
}

/** In code units. */
const maxMaker = 60

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

/** Lists of other stories carry names, too. */
function canHold(
  { block }: PageLine,
  { furniture, headline, firstProse }: PageMap,
  index: number,
): boolean {
  const rule = furniture[index] ?? null
  // Drupal prints byline and time in a footer above the text.
  const isAbove = headline !== null && index > headline && index < firstProse
  if (rule === 'footer') return isAbove || isOwnFooter(block)
  // A box about the writer above the text is the byline.
  if (rule === 'author-note') return index < firstProse
  return rule === null || rule === 'share' || rule === 'tags' || rule === 'masthead'
}

/** Whether an element is in the footer of an article, as blogs print it: "Posted by Sari Dewi". */
function isOwnFooter(block: PageElement): boolean {
  return isWithin(block, maxFooterDepth, (element) =>
    listWords(element).some((word) => /^(?:post|entry|article)footer$/.test(word)),
  )
}

const maxFooterDepth = 5
