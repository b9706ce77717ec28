import { type BylineNames, labels } from '../capture/byline-labels.ts'
import { joinPhrases } from '../capture/cue-phrases.ts'
import { findLabel } from '../capture/find-label.ts'
import { listPrintedTimes } from '../capture/find-printed-time.ts'
import { opensWithFamily } from '../capture/japanese-names.ts'
import { findKnownOutlet } from '../capture/known-outlets.ts'
import { findNoise } from '../capture/noise-cues.ts'
import { cutOtherCalendar } from '../capture/other-calendars.ts'
import { listPersons } from '../capture/person-names.ts'
import { hasRole } from '../capture/role-words.ts'
import { beforeTime, cutTimeLabel, findTimeLabel } from '../capture/time-cues.ts'
import { headlineKey } from '../text/slug.ts'

/** Names in a line, and whose they are. */
export type NamedPiece = { names: BylineNames; name: string }

/** What a line of a byline parts its pieces by. */
const pieces = /\s*[|•·‧∙]\s*|\s+[–—-]\s+/u

/** A longer line is a sentence. In code units. */
const maxLength = 200

/** Chinese and Japanese labels touch what is before them: "20:15来源：新乡日报作者：王小明". */
const touching = new RegExp(
  `(?=(?:${labels.map(({ words: { zh = [], ja = [] } }) => joinPhrases({ zh, ja })).join('|')})[:：])`,
  'gu',
)

/** The name of a picture's maker behind the writer's: "Text: Anna Berg Foto: Nils Ek". */
const picture = /\s+(?:fotos?|photos?|bild(?:er)?|bilde|kuvat?|zdjęcia|фото)\s?[:：].*$/iu

/**
 * Reads a line of several pieces, such as "By Sari Dewi, Koran Desa | 4 March 2024 | 3 min read": names
 * behind labels, and a name beside a time where nothing else is in the line that is not a piece of a byline.
 * Empty for another line.
 */
export function readPieces(
  line: string,
  language: string,
  sites: ReadonlySet<string>,
): NamedPiece[] {
  if (line.length > maxLength) return []
  const text = cutOtherCalendar(line)
  const times = listPrintedTimes(text)
  const isDated = times.length > 0
  const all = times
    .reduce((rest, time) => rest.replace(time.text, '|'), text)
    .replace(picture, '')
    .replace(touching, '|')
    .split(pieces)
    .map((piece) => cutTimeLabel(piece.replace(/^[\s,;/]+|[\s,;/]+$/gu, '')))
    .map((piece) => (isDated ? piece.replace(beforeTime, '') : piece))
    .filter((piece) => piece !== '')
  const labelled: NamedPiece[] = []
  const bare: NamedPiece[] = []
  let isOdd = false
  for (const piece of all) {
    const label = findLabel(piece, language)
    if (label?.name !== undefined && label.name !== '') {
      labelled.push({ names: label.names, name: label.name })
      continue
    }
    if (findTimeLabel(piece) !== null || findNoise(piece) !== null || isSite(piece, sites)) continue
    if (isDated && isNamed(piece)) bare.push({ names: 'reporters', name: piece })
    else isOdd = true
  }
  if (!isOdd) return [...labelled, ...bare]
  // A section or a count beside a time and a label: the label is enough.
  return isDated ? labelled : []
}

const noSites: ReadonlySet<string> = new Set()

/** Whether a line names a reporter or an editor behind a label, and is no sentence. */
export function namesWriters(text: string): boolean {
  if (text.length > maxLength || /[.!?…]["'”’»)]*$/u.test(text)) return false
  return readPieces(text, '', noSites).some(({ names }) => names !== 'others')
}

/** Whether a piece is a person's name, with or without an office: "Sari Dewi, Kantor Humas". */
function isNamed(piece: string): boolean {
  if (opensWithFamily(piece)) return true
  const [first = ''] = listPersons(piece)
  return piece.startsWith(first) && first.includes(' ') && !hasRole(first)
}

function isSite(text: string, sites: ReadonlySet<string>): boolean {
  return sites.has(headlineKey(text)) || findKnownOutlet(text) !== undefined
}
