import { joinPhrases, type PhraseTable } from '../capture/cue-phrases.ts'
import { isJoint, listPersons } from '../capture/person-names.ts'
import { hasOutletWord, hasRole, isReporterRole } from '../capture/role-words.ts'
import type { FreeLine, Sheet } from '../capture/sheet.ts'
import { headlineKey } from '../text/slug.ts'
import type { BylineNotes } from './byline-names.ts'
import { isHeading } from './line-place.ts'
import type { Page, PageLine } from './page.ts'
import type { PageMap } from './page-map.ts'

/** A longer line holds more than names. In code units. */
const maxNames = 90

/** Lines between the time and a name with its role. A name alone is right beside the time. */
const maxApart = { alone: 1, roled: 3 }

/**
 * A person's full name: two to four words with capitals, none in capitals alone but initials. A first word of two
 * letters may be a preposition in a language that no table has: "Na Asha Mwinyi".
 */
const fullName =
  /^(?=\S{3})(?!(?:Per|Par|Por|Door|Oleh|Dari|Autor|Texto?|Foto)\s)\p{Lu}[\p{L}'’.-]*\p{Ll}[\p{L}'’-]*(?: (?:\p{Lu}\.|\p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*|de|da|do|dos|van|von|den|der|bin|binti|del|di|al)){0,2} \p{Lu}[\p{L}'’-]*\p{Ll}[\p{L}'’-]*$/u

/** What parts a name from a role: a comma, or style alone, as in "Sari DewiReporter". */
const roleMark = /,\s|(?<=\p{Ll})(?=\p{Lu}\p{Ll}{4})/u

/** Words with which the names of places and sections open, and no person's does. */
const openings: PhraseTable = {
  id: [
    ...[
      'kota',
      'kabupaten',
      'provinsi',
      'desa',
      'jawa',
      'sumatera',
      'kalimantan',
      'sulawesi',
      'papua',
    ],
    ...['nusa', 'banda', 'bandar', 'tanjung', 'gaya', 'dunia', 'hukum', 'info', 'politik', 'cek'],
  ],
  en: [
    ...[
      'new',
      'north',
      'south',
      'east',
      'west',
      'san',
      'santa',
      'saint',
      'st',
      'los',
      'las',
      'great',
    ],
    ...[
      'local',
      'world',
      'top',
      'breaking',
      'latest',
      'life',
      'press',
      'public',
      'real',
      'long',
      'photo',
    ],
  ],
  de: ['bad', 'sankt', 'neue', 'neues', 'aus', 'kreis', 'stadt', 'landkreis', 'lokales'],
  fr: ['saint', 'sainte', 'la', 'le', 'les', 'ville', 'vie', 'faits'],
  es: ['ciudad', 'villa', 'nueva', 'nuevo', 'puerto', 'buenos', 'el', 'medio', 'vida', 'gran'],
  pt: ['rio', 'porto', 'vila', 'belo', 'nova', 'novo', 'campo', 'campos', 'meio'],
  it: ['reggio', 'città', 'borgo', 'monte', 'ultima', 'primo'],
  tr: ['haber', 'son', 'köşe', 'yeni'],
  pl: ['nowy', 'nowa', 'nowe', 'dolny', 'górny'],
}
const opening = new RegExp(`^(?:${joinPhrases(openings)})\\s`, 'iu')

/**
 * Reads full names without any mark that have the line right beside the time to themselves ("Marta Wójcik"), or a
 * role behind them ("Mary Oakes, Local Democracy Reporter"). The name of a section is also in a menu, and that
 * of a place or an outlet has its words. Returns whether the line was read.
 */
export function readBareNames(
  sheet: Sheet,
  { lines }: Page,
  line: FreeLine,
  place: PageLine,
  { headline, firstProse, furniture }: PageMap,
  distance: number,
  notes: BylineNotes,
): boolean {
  if (distance > maxApart.roled || line.text.length > maxNames || place.links.length > 0)
    return false
  const isBetween = line.index > (headline ?? firstProse) && line.index < firstProse
  if (!isBetween || furniture[line.index] !== null || isHeading(place)) return false
  const [first = '', ...rest] = line.text.split(roleMark)
  const isRoled = rest.length > 0 && isReporterRole(rest.join(', ')) && isName(first)
  const names = isRoled ? [first] : distance <= maxApart.alone ? listNamesAlone(line.text) : []
  if (names.length === 0 || isRepeated(lines, line, names)) return false
  sheet.claim(line, 'byline', 'reporter-name')
  for (const name of names) notes.addMarked('reporters', name)
  return true
}

/** The names of a line that holds nothing else: "Sari Dewi dan Budi Santoso"; none for any other. */
function listNamesAlone(text: string): string[] {
  const names = listPersons(text)
  if (!names.every(isName)) return []
  const between = names.reduce((rest, name) => rest.replace(name, '|'), text).split('|')
  const isAlone = between.every((part) => part.trim() === '' || isJoint(part.trim()))
  return isAlone ? names : []
}

function isName(text: string): boolean {
  return fullName.test(text) && !hasRole(text) && !hasOutletWord(text) && !opening.test(text)
}

/** Whether the page says a name once more where names are no bylines: as a line or a link of its own. */
function isRepeated(lines: readonly PageLine[], line: FreeLine, names: readonly string[]): boolean {
  const keys = new Set([line.text, ...names].map(headlineKey))
  return lines.some(({ text, links }, index) => {
    if (index === line.index) return false
    return keys.has(headlineKey(text)) || links.some((link) => keys.has(headlineKey(link.text)))
  })
}
