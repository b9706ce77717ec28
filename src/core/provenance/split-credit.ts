import { findCreditName } from './credit-names.ts'

/** The role of a part of a credit. */
export type CreditRole =
  | 'photographer'
  /** The agency or outlet that provides the picture. */
  | 'agency'
  /** The owner of the picture: an office, a firm or an account. */
  | 'holder'
  /** The distributor: the name after "via". */
  | 'distributor'
  /** A remark on the picture, or the initials of a desk: "File Photo", "aww". */
  | 'note'
  /** Slashes, brackets and labels between the parts. */
  | 'separator'
  /** Ambiguous. */
  | 'unsplit'

/** A part of a credit, in the characters of the source. */
export type CreditPart = { role: CreditRole; text: string }

const separator = /(\s+via\s+|\s*[/|]\s*)/iu
const opening = /^[\s(]*(?:(?:foto|photo|kredit|credit)\s*:\s*|©\s*)?/iu
const archive = /^(?:dok(?:umentasi|umen)?|doc)(?:\.\s*:?|\s*:|\s)\s*(?=\S)/iu
const closing = /[\s).,;]*$/u

const note =
  /^(?:file(?: photo)?|foto arsip|arsip|pool|handout|stringer|str|ist(?:imewa)?|pribadi|ilustrasi|repro|screenshot|tangkapan layar)$/iu
/** The initials or number of a desk after an agency: "aww". */
const desk = /^(?:\p{Ll}{2,4}|\d{1,4})$/u
/** A position that a name follows: "Kontributor Surabaya". */
const position = /^(?:kontributor|contributor|jurnalis|pewarta|fotografer)\b/iu
const person =
  /^\p{Lu}[\p{L}.'’-]*(?:\s(?:\p{Lu}[\p{L}.'’-]*|bin|binti|de|da|del|van|der|den|von|al|el)){0,4}$/u

/**
 * Splits a photo credit into parts, which joined are the credit again; an ambiguous part stays `unsplit`.
 * `'REUTERS/Budi'` → agency "REUTERS", separator "/", photographer "Budi".
 */
export function splitCredit(credit: string): CreditPart[] {
  const start = opening.exec(credit)?.[0] ?? ''
  const rest = credit.slice(start.length)
  const label = archive.exec(rest)?.[0] ?? ''
  const end = closing.exec(rest.slice(label.length))?.[0] ?? ''
  const middle = rest.slice(label.length, rest.length - end.length)
  return [
    { role: 'separator' as const, text: start },
    { role: 'note' as const, text: label },
    ...splitSegments(middle, label !== ''),
    { role: 'separator' as const, text: end },
  ].filter(({ text }) => text !== '')
}

/** Returns the texts of one role, in order. */
export function listCredited(parts: readonly CreditPart[], role: CreditRole): string[] {
  return parts.flatMap((part) => (part.role === role ? [part.text] : []))
}

function splitSegments(text: string, isArchive: boolean): CreditPart[] {
  // `split` by a captured group returns the separators at the odd indexes.
  const tokens = text.split(separator)
  const parts: CreditPart[] = []
  tokens.forEach((token, index) => {
    if (index % 2 === 1) {
      parts.push({ role: 'separator', text: token })
      return
    }
    const isHandedOn = /via/iu.test(tokens[index - 1] ?? '')
    const before = tokens[index - 2]
    const next = tokens[index + 2]
    const hasPhotographer = parts.some(({ role }) => role === 'photographer')
    parts.push({
      role: findRole(token, { isHandedOn, isArchive, before, next, hasPhotographer }),
      text: token,
    })
  })
  return parts
}

type Surroundings = {
  /** Whether "via" is directly before it. */
  isHandedOn: boolean
  /** Whether "Dok." is before it, which a holder follows. */
  isArchive: boolean
  before: string | undefined
  next: string | undefined
  hasPhotographer: boolean
}

function findRole(segment: string, around: Surroundings): CreditRole {
  const { isHandedOn, isArchive, before, next, hasPhotographer } = around
  if (isHandedOn) return 'distributor'
  const name = findCreditName(segment)
  if (name === 'agency') return 'agency'
  if (name !== null || segment.startsWith('@')) return 'holder'
  const isFirst = before === undefined
  if (note.test(segment) || position.test(segment)) return 'note'
  if (!isFirst && desk.test(segment)) return 'note'
  if (isArchive && isFirst) return 'holder'
  if (!isFirst && findCreditName(before) === 'platform') return 'holder'
  const isNamed = !hasPhotographer && person.test(segment) && /\p{Ll}/u.test(segment)
  if (!isNamed) return 'unsplit'
  if (!isFirst) return introduces(before) ? 'photographer' : 'unsplit'
  // A name before an agency is a person's; a single word may be anything.
  const isCredited = next !== undefined && findCreditName(next) === 'agency'
  return isCredited && segment.includes(' ') ? 'photographer' : 'unsplit'
}

/** Whether the photographer's name follows this segment: an agency, an outlet or "Kontributor …". */
function introduces(segment: string): boolean {
  return position.test(segment) || findCreditName(segment) === 'agency'
}
