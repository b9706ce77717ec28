import { foldCue, joinPhrases, listPhrases, type PhraseTable } from './cue-phrases.ts'
import { findKnownOutlet } from './known-outlets.ts'
import { cutAgency, isAgency } from './news-agencies.ts'
import { hasOutletWord, hasRole, isOffice } from './role-words.ts'

/** Small words inside a name or between two names; every other word of a name has a capital. */
const particles = new Set(
  'bin binti van von der den de da do dos das del della di du la le el al ibn abu ben y e dan and und et och og ja i a & af zu ter ten'.split(
    ' ',
  ),
)

/** What a name ends at: "Sari - detikinet". A bracket after a first name holds another: "Sari (S.D.) Dewi". */
const ending =
  /\s+[-–—|•·]\s+|\s*[|•·]\s*|(?<=\p{L}\S{0,30}\s\S{1,30})\s*\(|\s*\((?!\p{Lu}[^()]{0,30}\)\s\p{Lu})|\s*[<[]|\s+[–—-]\s*$/u

/** Where a person writes from: "Sari in Bandung". */
const residence =
  /\s+(?:in|di|à|aus|from|dari|en(?=\s[^\s,]+(?:,|$)))\s+\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,2}/gu

/** Words between two names. */
const and: PhraseTable = {
  id: ['dan', 'serta'],
  en: ['and'],
  de: ['und'],
  fr: ['et'],
  es: ['y'],
  pt: ['e'],
  nl: ['en'],
  tr: ['ve'],
  ru: ['и'],
  uk: ['та', 'і'],
  vi: ['và'],
  sv: ['och'],
  da: ['og'],
  it: ['e', 'ed'],
  pl: ['i'],
  fi: ['ja'],
  hu: ['és'],
  ro: ['și'],
}
/** Words before a second writer, or before an agency that helped: "Anne Leroy, avec Luc Petit". */
const together: PhraseTable = {
  id: ['bersama'],
  en: ['with'],
  de: ['mit'],
  fr: ['avec'],
  es: ['con'],
  pt: ['com'],
  it: ['con'],
  nl: ['met'],
  sv: ['med'],
}
const joining = `${joinPhrases(and)}|${joinPhrases(together)}`
const between = joinNames(joining)
/** Between names in capitals. One letter is an initial there: "ANNA E BERG". */
const betweenCapitals = joinNames(
  [...joining.toUpperCase().split('|')].filter((word) => word.length > 1).join('|'),
)

function joinNames(words: string): RegExp {
  return new RegExp(`\\s*[,;、，]\\s*(?:(?:${words}|&)\\s+)?|\\s+(?:${words}|[&+/])\\s+`, 'u')
}

const joints = new Set(joining.split('|'))

/** Whether a line is only what joins two names that have lines of their own: "and", ",". */
export function isJoint(line: string): boolean {
  return /^[,;&+]$/u.test(line) || joints.has(line.toLowerCase().replace(/^,\s?/u, ''))
}

/** Further writers in brackets: "(avec Luc Petit et Zoé Blanc)". */
const inBrackets = new RegExp(`\\s*\\(((?:${joinPhrases(together)})\\s[^()]*)\\)`, 'gu')

/** The maker of the pictures behind the writers: "Anna Berg und Nils Ek (Fotos)". */
const pictured = new RegExp(
  `^(?<rest>.+)(?:,|\\s(?:${joinPhrases(and)}|[&+/]))\\s[^,(]+\\s\\((?:fotos?|photos?|photography|fotografie|bild(?:er)?|bilde|kuvat?|фото|ilustrasi|illustrations?|video)\\).*$`,
  'iu',
)

/** What an outlet calls its reporter: "onze correspondent Anna de Vries". */
const own =
  /^(?:our|unser(?:em|er|e)?|onze|notre|nuestr[oa]|nostr[oa]|vår)\s(?:\p{Ll}+\s|Korrespondent\p{Ll}*\s){1,3}(?=\p{Lu})/u
/** The end of a sentence of which names are the last words. Initials and titles end in a dot, too. */
const fullStop = /(?<=\p{Ll}{3})\.$/u

/** The outlet for which a person writes: "Anna Berg for Koran Uji". */
const client = /(?<=\S\s\S+)\s+(?:for|für|pour|voor|untuk|via)\s+(?:the\s+)?\p{Lu}.*$/u

/**
 * Cuts a line of names into its parts, up to a place, an outlet or a role that a mark sets apart.
 *
 * @example splitNames('Sari Dewi dan Budi - Kompas.com') → ['Sari Dewi', 'Budi']
 */
function splitNames(text: string): string[] {
  const [names = ''] = text
    .replace(inBrackets, ', $1')
    .replace(pictured, '$<rest>')
    .replace(residence, '')
    .split(ending)
  return names
    .replace(own, '')
    .replace(client, '')
    .split(/\p{Ll}/u.test(names) ? between : betweenCapitals)
    .map((name) => cutAgency(name.trim().replace(fullStop, '')))
}

/** Roles that appear in place of a name. */
const roles = listPhrases({
  id: [
    'tim',
    'jurnalis',
    'wartawan',
    'reporter',
    'editor',
    'penulis',
    'kontributor',
    'koresponden',
    'redaksi',
    'admin',
    'tim redaksi',
    'tim liputan',
    'pewarta',
    'tempo',
  ],
  en: [
    'author',
    'writer',
    'staff',
    'correspondent',
    'staff writer',
    'staff reporter',
    'news desk',
    'newsroom',
    'editorial team',
    'contributor',
    'journalist',
    'guest author',
    'webmaster',
    'administrator',
    'super user',
    'agencies',
  ],
  de: ['redaktion', 'agenturen'],
  fr: ['la rédaction', 'rédaction', 'agences'],
  es: ['redacción', 'agencias'],
  pt: ['redação', 'da redação'],
  it: ['redazione', 'la redazione'],
  nl: ['redactie'],
  ru: ['редакция'],
})

/** No name is longer. In code units. */
const maxName = 60

/** A longer line holds more than names. In code units. */
const maxByline = 160

/** Places that newsrooms print behind a reporter's name. To teach Simak another, add it. */
const places = listPhrases({
  id: [
    ...[
      'jakarta',
      'bandung',
      'surabaya',
      'semarang',
      'yogyakarta',
      'medan',
      'makassar',
      'denpasar',
    ],
    ...['palembang', 'pekanbaru', 'padang', 'pontianak', 'banjarmasin', 'samarinda', 'balikpapan'],
    ...[
      'manado',
      'ambon',
      'jayapura',
      'kupang',
      'mataram',
      'banda aceh',
      'bandar lampung',
      'bogor',
    ],
    ...['depok', 'tangerang', 'bekasi', 'malang', 'solo', 'surakarta', 'cirebon', 'batam', 'palu'],
    ...['kendari', 'jambi', 'bengkulu', 'serang', 'magelang', 'purwokerto', 'banten', 'bali'],
  ],
  en: [
    ...[
      'london',
      'new york',
      'washington',
      'singapore',
      'hong kong',
      'tokyo',
      'beijing',
      'shanghai',
    ],
    ...['bangkok', 'manila', 'hanoi', 'kuala lumpur', 'delhi', 'new delhi', 'mumbai', 'sydney'],
    ...['melbourne', 'cairo', 'jerusalem', 'nairobi', 'johannesburg', 'lagos', 'los angeles'],
    ...[
      'chicago',
      'toronto',
      'dublin',
      'edinburgh',
      'geneva',
      'brussels',
      'moscow',
      'kyiv',
      'istanbul',
    ],
  ],
  de: ['berlin', 'hamburg', 'münchen', 'köln', 'frankfurt', 'wien', 'zürich', 'brüssel'],
  fr: ['paris', 'lyon', 'marseille', 'bruxelles', 'genève'],
  es: ['madrid', 'barcelona', 'buenos aires', 'bogotá', 'lima', 'ciudad de méxico'],
  pt: ['lisboa', 'porto', 'são paulo', 'rio de janeiro', 'brasília'],
  it: ['roma', 'milano', 'torino', 'napoli'],
  nl: ['amsterdam', 'den haag', 'brussel'],
})

/** Academic titles behind a name: "Budi, S.H., M.Si.". */
const title = /^(?:\p{L}{1,4}\.){1,4}\p{L}{0,4}\.?$|^(?:Ph\.?D|MBA|M\.?D|Jr|Sr)\.?$/u

/**
 * Whether a text can be one person's name: words with capitals, or in a script without them, and
 * nothing that only a sentence has.
 *
 * @example isPersonName('Sari Dewi') → true; isPersonName('Kapan selesai?') → false
 */
export function isPersonName(text: string): boolean {
  if (text.length < 2 || text.length > maxName || /[\d@/:?!"“”…；：？！。]/u.test(text))
    return false
  // The last part of an address, or the end of a sentence; initials and titles end in a dot, too.
  if (/\.\p{L}{2,4}$/u.test(text) || /\p{Ll}{4}\.$/u.test(text)) return false
  const words = text.split(' ')
  if (words.length > 7 || roles.has(foldCue(text))) return false
  return words.every(
    (word, index) =>
      /^['’‘(]?[\p{Lu}\p{Lo}\p{Lm}]/u.test(word) ||
      (index > 0 && particles.has(word.toLowerCase())) ||
      /^d['’]\p{Lu}/u.test(word) ||
      /^(?:al|el|bin)-\p{Lu}/u.test(word),
  )
}

/**
 * The persons that a byline names, without places, outlets and roles.
 *
 * @example listPersons('Sari Dewi dan Budi - Kompas.com') → ['Sari Dewi', 'Budi']
 */
export function listPersons(text: string): string[] {
  if (text.length > maxByline) return []
  const persons = splitNames(text.replace(/\s@[\w.]+/gu, ''))
    .filter((name) => isPersonName(name) && !title.test(name) && !isNewsroom(name))
    // "Sari Dewi, Jakarta": the place from which a reporter writes.
    .filter(
      (name, at) =>
        at === 0 || !(places.has(name.toLowerCase()) || hasRole(name) || hasOutletWord(name)),
    )
  // Beside a name in small letters, one in capitals alone is a broadcaster's or an agency's.
  const hasSmall = persons.some((name) => name.includes(' ') && /\p{Ll}/u.test(name))
  return hasSmall ? persons.filter((name) => !capitals.test(name)) : persons
}

/** Whether a name is an outlet's, an agency's or that of a part of a newsroom. */
function isNewsroom(name: string): boolean {
  if (findKnownOutlet(name) !== undefined || isAgency(name) || isOffice(name)) return true
  // "EFE Soria": an agency and its bureau.
  const [first = '', ...town] = name.split(' ')
  return town.length > 0 && /^\p{Lu}{3,}$/u.test(first) && isAgency(first)
}

const capitals = /^\p{Lu}{2}[\p{Lu}\d .-]*$/u

/**
 * Whether the text behind a byline label can be names at all: persons, outlets or roles, not a question
 * or a sentence of an interview.
 */
export function canBeByline(text: string): boolean {
  if (text.length > maxByline || /[?!？！]$/u.test(text)) return false
  return splitNames(text).every(
    (name, at) =>
      name === '' ||
      isPersonName(name) ||
      title.test(name) ||
      roles.has(foldCue(name)) ||
      /^@?[\p{L}\d_.]{2,40}$/u.test(name) ||
      (at > 0 && (hasRole(name) || numbered.test(name))) ||
      isNewsroom(name),
  )
}

/** A newsroom with a number in its name, behind a writer: "g2 Zona da Mata". */
const numbered = /^\p{L}{1,5}\d{1,2}(?:\s\S{1,20}){0,4}$/u

/** Languages in which many people have one name alone. */
const oneNamed = /^(?:id|ms|jv|su)(?:-|$)/

/** Whether many people whose language this is have one name alone. */
export function isOneNamed(language: string): boolean {
  return oneNamed.test(language)
}

/**
 * Drops single words beside full names, which are towns: "Anna Berg, Itzehoe". A name that `isKnown` stays.
 *
 * @example dropTowns(['Anna Berg', 'Kairo'], 'de') → ['Anna Berg']
 */
export function dropTowns(
  names: readonly string[],
  language: string,
  isKnown: (name: string) => boolean = () => false,
): string[] {
  const isFull = (name: string) => /[\s\p{Lo}]/u.test(name)
  const hasFull = names.some(isFull)
  return names.filter((name) => !hasFull || isFull(name) || isOneNamed(language) || isKnown(name))
}

/** Initials with or without brackets, as a newsroom signs: "rds", "(suc/up)". */
const initials = /^[(]?\s?(?<all>\p{Ll}{2,4}(?:\s?[/,]\s?\p{Ll}{2,4}){0,3})\s?[)]?$/u

/**
 * The initials behind a label. Without one, nobody knows whose they are.
 *
 * @example listInitials('(rds/bud)') → ['rds', 'bud']
 */
export function listInitials(text: string): string[] {
  const all = initials.exec(text.trim())?.groups?.all ?? ''
  return all
    .split(/[/,]/u)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !roles.has(part) && !isNewsroom(part) && !particles.has(part))
}
