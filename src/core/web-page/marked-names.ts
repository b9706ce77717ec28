import { findPrintedTime } from '../capture/find-printed-time.ts'
import { hasRole } from '../capture/role-words.ts'
import type { FreeLine, Sheet } from '../capture/sheet.ts'
import { headlineKey } from '../text/slug.ts'
import type { PageElement, PageLine } from './page.ts'
import { hasCue } from './page-cues.ts'
import type { PageMap } from './page-map.ts'

/** A longer line holds more than a name. In code units. */
export const maxName = 120

/** Words on buttons and labels beside a name. */
const buttons =
  /^(?:follow(?:ing)?|profile|more about|updated|published|posted|share|contact|subscribe|email|twitter|facebook|instagram|linkedin|more|view|read|bio|about|home|news|opinion|ikuti|profil|lainnya|selengkapnya|seguir|suivre|folgen)$/iu

/** Whether a name in an element marked as a writer's can be one: a known one, or two words that no role has. */
export function canBePerson(name: string, known: ReadonlySet<string>): boolean {
  if (known.has(headlineKey(name))) return true
  return !buttons.test(name) && !hasRole(name) && !(known.size > 0 && !/[\s\p{Lo}]/u.test(name))
}

/** The nearest element around a line: of one that is all a link, the link. */
function findHolder({ text, links, block }: PageLine): PageElement {
  return links.find((link) => link.text === text)?.element ?? block
}

/** So many lines above the headline may name the writer. */
export const linesAbove = 4

/** Reads a line whose element is marked as the writer's or the editor's; whether it was one. */
export function readMarked(
  sheet: Sheet,
  line: FreeLine,
  place: PageLine,
  { headline, firstProse }: PageMap,
  notes: { addMarked: (names: 'reporters' | 'editors', text: string) => void },
): boolean {
  // Some pages print the writer above the headline.
  const isAbove = line.index >= (headline ?? 0) - linesAbove && line.index < firstProse
  let element: PageElement | null = findHolder(place)
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
      notes.addMarked(cue === 'author' ? 'reporters' : 'editors', line.text)
      return true
    }
    element = element.parent
  }
  return false
}
