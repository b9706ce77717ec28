import { isLabelledCredit } from '../capture/credit-cues.ts'
import { type BylineLabel, canBeName, findLabel, splitLabels } from '../capture/find-label.ts'
import { isPersonName, listPersons } from '../capture/person-names.ts'
import { hasOutletWord, hasRole } from '../capture/role-words.ts'
import type { FreeLine, Sheet } from '../capture/sheet.ts'
import { address } from './drop-outside.ts'
import { isCreditInCapitals, splitCertain } from './find-pictures.ts'
import {
  addNames,
  addPersons,
  findHeaderLabel,
  type Header,
  isFullName,
  isNamed,
  isOutlet,
} from './header.ts'

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
export function findPictured(lines: readonly FreeLine[]): ReadonlySet<FreeLine> {
  return new Set(
    lines.flatMap((line, at) => {
      const [maker, writer] = lines.slice(at + 1, at + 3)
      if (maker === undefined || writer === undefined) return []
      const isLabelled = isLabelledCredit(maker.text)
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
export function cutPlace(text: string): string | null {
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
export function isPlace(text: string): boolean {
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
