import { findLabel } from '../capture/find-label.ts'
import { opensWithFamily } from '../capture/japanese-names.ts'
import { isPersonName, listPersons } from '../capture/person-names.ts'
import { isReporterRole } from '../capture/role-words.ts'
import type { FreeLine, Sheet } from '../capture/sheet.ts'
import { headlineKey } from '../text/slug.ts'
import { listAuthorLinks } from './author-links.ts'
import type { BylineNotes, NameContext } from './byline-names.ts'
import { linesAbove, maxName } from './marked-names.ts'
import type { Page, PageLine } from './page.ts'
import type { PageMap } from './page-map.ts'

/** Reads a line of the header that links to the pages of its writers; whether it was one. */
export function readLinked(
  sheet: Sheet,
  line: FreeLine,
  place: PageLine,
  { headline, firstProse, furniture }: PageMap,
  distance: number,
  notes: BylineNotes,
): boolean {
  if (line.index < (headline ?? 0) - linesAbove || line.index >= firstProse) return false
  // A tag may be a person's name, too.
  if (line.text.length > maxName || furniture[line.index] === 'tags') return false
  const names = listAuthorLinks(place, distance)
  if (names.length === 0) return false
  sheet.claim(line, 'byline', 'author-link')
  const rest = names.reduce((words, name) => words.replace(name, ''), line.text).trim()
  // "Nils Ek" beside "Photographer".
  if (findLabel(rest)?.names === 'others') return true
  for (const name of names) notes.addMarked('reporters', name)
  return true
}

/** Lines between a time and a name that nothing marks. */
const maxApart = 2

/** Reads a line beside the time that is a name by its family's: "田中真人". */
export function readFamily(
  sheet: Sheet,
  line: FreeLine,
  { firstProse }: PageMap,
  distance: number,
  notes: BylineNotes,
): boolean {
  if (line.index >= firstProse || distance > maxApart || !opensWithFamily(line.text)) return false
  sheet.claim(line, 'byline', 'reporter-name')
  notes.addMarked('reporters', line.text)
  return true
}

/** A longer line is no role. In code units. */
const maxRole = 40

/** Reads a full name above the line that says what the person does: "Sari Dewi", "verslaggever Noord". */
export function readAboveRole(
  sheet: Sheet,
  { lines }: Page,
  line: FreeLine,
  { headline, firstProse, lastProse }: PageMap,
  notes: BylineNotes,
): boolean {
  const isBeside =
    line.index >= lastProse || (line.index < firstProse && line.index > (headline ?? -1))
  const role = lines[line.index + 1]?.clean ?? ''
  if (!isBeside || role.length > maxRole || !isReporterRole(role)) return false
  const isName = line.text.includes(' ') && isPersonName(line.text) && !isReporterRole(line.text)
  if (!isName || listPersons(line.text).length !== 1) return false
  sheet.claim(line, 'byline', 'reporter-name')
  const below = sheet.free(line.index + 1, line.index + 2)[0]
  if (below !== undefined) sheet.claim(below, 'byline', 'role')
  notes.addMarked('reporters', line.text)
  return true
}

/** Reads a label that touches a link or strong type with one name: `Penulis <a href="/s">Dedy</a>`. */
export function readLabelledLink(
  sheet: Sheet,
  line: FreeLine,
  { links, marks, text }: PageLine,
  notes: BylineNotes,
): boolean {
  if (line.text.length > maxName) return false
  const strong = marks.filter(({ type }) => type === 'strong')
  const set = [...links.map((link) => link.text), ...strong.map((m) => text.slice(m.start, m.end))]
  const name = set.at(-1)?.trim() ?? ''
  if (!isPersonName(name) || !line.text.endsWith(` ${name}`)) return false
  const words = line.text.slice(0, -name.length).trimEnd()
  // "Laporan" alone may be any word; before a name that is set apart it is a label.
  const label = findLabel(words) ?? findLabel(`${words}:`)
  if (label === undefined || (label.name ?? '') !== '') return false
  sheet.claim(line, 'byline', `${label.rule}-label`)
  notes.add(label.names, name)
  return true
}

/** A line below the headline that is a name the metadata states. */
export function readKnown(
  sheet: Sheet,
  line: FreeLine,
  { headline, firstProse }: PageMap,
  keys: NameContext['stated'],
): boolean {
  if (line.index <= (headline ?? -1) || line.index >= firstProse) return false
  if (line.text.length > maxName) return false
  const key = headlineKey(line.text)
  const isEditor = keys.editors.has(key)
  if (!isEditor && !keys.reporters.has(key)) return false
  sheet.claim(line, 'byline', isEditor ? 'editor-name' : 'reporter-name')
  return true
}
