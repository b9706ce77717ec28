import {
  type BylineLabel,
  type BylineNames,
  findLabel,
  isInitials,
} from '../capture/byline-labels.ts'
import { findPrintedTime } from '../capture/find-printed-time.ts'
import { listPersons } from '../capture/person-names.ts'
import type { FreeLine, Sheet } from '../capture/sheet.ts'
import { cleanText } from '../text/clean-text.ts'
import { headlineKey } from '../text/slug.ts'
import type { Page, PageElement } from './page.ts'
import { hasCue } from './page-cues.ts'
import type { PageMap } from './page-map.ts'
import type { Metadata } from './page-metadata.ts'
import { countProse } from './prose.ts'

export type PageByline = { reporters: string[]; editors: string[]; from: string | null }

/** A longer line holds more than a name. In code units. */
const maxName = 120

/** Reads who wrote and edited the article: printed names first, else those of the metadata. */
export function findPageByline(
  sheet: Sheet,
  page: Page,
  map: PageMap,
  metadata: Metadata,
): PageByline {
  const sites = new Set(metadata.outlets.map(({ value }) => headlineKey(value)))
  const byline: PageByline = { reporters: [], editors: [], from: null }
  const add = (names: BylineNames, text: string) => {
    // The article has no field for translators and photographers; their lines stay in the account.
    if (names === 'others') return
    for (const name of listNames(text, sites)) {
      if (!byline[names].includes(name)) byline[names].push(name)
    }
  }

  let label: BylineLabel | undefined
  let isNamed = false
  for (const line of sheet.free(map.zone.start, map.zone.end)) {
    const place = page.lines[line.index]
    if (place === undefined || countProse(place) > 0 || !canHold(map, line.index)) {
      label = undefined
      continue
    }
    const found = findLabel(line.text)
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
    } else {
      isNamed =
        readMarked(sheet, line, place.block, map, add) || readKnown(sheet, line, map, metadata)
    }
  }
  readInitials(sheet, map)
  if (byline.reporters.length + byline.editors.length > 0) byline.from = 'printed'
  if (byline.reporters.length === 0) {
    for (const name of metadata.authors) add('reporters', name)
    if (byline.reporters.length > 0) byline.from ??= 'metadata'
  }
  if (byline.editors.length === 0) for (const name of metadata.editors) add('editors', name)
  byline.reporters = byline.reporters.filter((name) => !byline.editors.includes(name))
  return byline
}

/** A line below the headline that is a name the metadata states. */
function readKnown(
  sheet: Sheet,
  line: FreeLine,
  { headline, firstProse }: PageMap,
  { authors, editors }: Metadata,
): boolean {
  if (line.index <= (headline ?? -1) || line.index >= firstProse) return false
  if (line.text.length > maxName) return false
  const key = headlineKey(line.text)
  const isEditor = editors.some((name) => headlineKey(name) === key)
  if (!isEditor && !authors.some((name) => headlineKey(name) === key)) return false
  sheet.claim(line, 'byline', isEditor ? 'editor-name' : 'reporter-name')
  return true
}

/** Lists of other stories carry names, too. */
function canHold({ furniture }: PageMap, index: number): boolean {
  const rule = furniture[index] ?? null
  return rule === null || rule === 'share' || rule === 'tags' || rule === 'masthead'
}

/** Reads a line whose element is marked as the writer's or the editor's; whether it was one. */
function readMarked(
  sheet: Sheet,
  line: FreeLine,
  block: PageElement,
  { headline, firstProse }: PageMap,
  add: (names: 'reporters' | 'editors', text: string) => void,
): boolean {
  const isAbove = line.index > (headline ?? -1) && line.index < firstProse
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

/** The persons in a line that is marked as a byline: without its label, and never the outlet itself. */
function listNames(text: string, sites: ReadonlySet<string>): string[] {
  const plain = cleanText(text).replace(/^[:\s]+/u, '')
  return listPersons(findLabel(plain)?.name ?? plain).filter(
    (name) => !sites.has(headlineKey(name)),
  )
}

/** Short lines at the end of the text that are initials alone. */
function readInitials(sheet: Sheet, { scope, lastProse }: PageMap) {
  for (const line of sheet.free(Math.max(scope.start, lastProse - 3), scope.end)) {
    if (isInitials(line.text)) sheet.claim(line, 'byline', 'initials')
  }
}
