import { type BylineNames, labels } from './byline-labels.ts'
import { foldCue, joinPhrases, listPhrases, type PhraseTable } from './cue-phrases.ts'
import { findDateline } from './dateline.ts'
import { isJapaneseName } from './japanese-names.ts'
import { canBeByline, isOneNamed, listPersons } from './person-names.ts'
import { rememberLines } from './remember-lines.ts'
import { hasRole } from './role-words.ts'
import { isTimeLabel } from './time-cues.ts'

/** What a line says as a label: whose names follow, and the name on the same line, '' for none. */
export type BylineLabel = { names: BylineNames; rule: string; name: string | undefined }

/** Words that are labels only before a name: alone on a line they are any word. */
const ambiguous = new Set(
  'teks|text|texto|tekst|текст|teksti|文|글|haber|de|theo|laporan|рапорт|reportagem|protokoll|του|της'.split(
    '|',
  ),
)

const compiled = labels.map(({ names, rule, words, openings }) => {
  const all = `${joinPhrases(openings)}|${joinPhrases(words)}`
  return {
    names,
    rule,
    whole: new Set(
      [...listPhrases(words), ...listPhrases(openings)].filter((word) => !ambiguous.has(word)),
    ),
    marked: new RegExp(`^(?:${all})\\s{0,2}(?:[:：,،|／︱｜]|\\s[-–—]\\s)\\s*(?<name>.*)$`, 'iu'),
    opening: new RegExp(`^(?:${joinPhrases(openings)})\\s(?<name>.+)$`, 'iu'),
    /** First words of the openings. */
    firstWords: new Set([...listPhrases(openings)].map((phrase) => phrase.split(' ', 1)[0])),
  }
})

/** What may part a label from its names. Spares most lines the search for a label. */
const mark = /[:：,،|／︱｜–—-]/u

/**
 * Prepositions before a name. In lower case they open a byline on any page ("di Marta Bellini"); with a
 * capital only in their own language, because elsewhere "Di Jawa Tengah" is a heading.
 */
const prepositions: PhraseTable = {
  it: ['di'],
  ro: ['de'],
  es: ['de'],
  ca: ['per'],
  su: ['ku'],
  jv: ['dening'],
  sw: ['na'],
  tl: ['ni'],
}
const preposition = new RegExp(`^(?<word>${joinPhrases(prepositions)}) (?<name>\\p{Lu}.*)$`, 'u')

/** Reads the names behind a preposition, or undefined. */
function findPreposed(text: string, language: string): string | undefined {
  // "NA SARI DEWI": in capitals as a whole.
  const count = isCapital(text.charCodeAt(1)) ? Math.max(1, text.indexOf(' ')) : 1
  const lower = text.slice(0, count).toLowerCase() + text.slice(count)
  const { word, name } = preposition.exec(lower)?.groups ?? {}
  if (word === undefined || name === undefined || !isNamesAlone(name)) return undefined
  const own = prepositions[language.split('-')[0] ?? ''] ?? []
  return lower === text || own.includes(word) ? name : undefined
}

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a
}

/** Roles that follow a reporter's name, each name of a line having its own: "김나리 기자, 박서준 기자". */
const closingRole = '(?:기자|특파원|논설위원|記者|记者)'
const closing = new RegExp(
  `^(?<name>\\p{L}[\\p{L}\\s·]{1,20}?(?:\\s?${closingRole}\\s?[,·、]\\s?\\p{L}[\\p{L}\\s]{1,20}?){0,5})\\s?${closingRole}$`,
  'u',
)
const innerRole = new RegExp(`\\s?${closingRole}\\s?[,·、]\\s?`, 'gu')

/** Words for a person's part in an article, alone on the line below the name. */
const partWords = new Set([
  ...[
    'text',
    'teks',
    'tekst',
    'texte',
    'texto',
    'testo',
    'teksti',
    'текст',
    '文',
    '글',
    'words',
    'ord',
  ],
  ...[
    'foto',
    'fotos',
    'photo',
    'photos',
    'bild',
    'bilder',
    'kuva',
    'kuvat',
    'фото',
    '写真',
    '사진',
    'pictures',
  ],
])

/** Whether a line is nothing but such a word: "Text" below "Elin Sandberg". */
export function isPartWord(line: string): boolean {
  return partWords.has(foldCue(line))
}

/** A longer line holds a sentence. In code units. */
const maxLabelLength = 200

/**
 * Reads a label at the start of a line; undefined when the line is none, or when what follows cannot be
 * a name: "Wartawan: Kapan selesai?" is a question of an interview. `language` is the page's, '' where it is
 * not known.
 *
 * @example findLabel('Ditulis oleh Sari Dewi') → { names: 'reporters', rule: 'reporter', name: 'Sari Dewi' }
 */
export function findLabel(line: string, language = ''): BylineLabel | undefined {
  if (line.length > maxLabelLength) return undefined
  const bare = line.replace(address, '').replace(leadingAddress, '')
  const label = findOpening(bare)
  if (label !== undefined) return label
  const text = cutBrackets(bare)
  const preposed = findPreposed(text, language)
  if (preposed !== undefined) return { names: 'reporters', rule: 'reporter', name: preposed }
  const { name } = newsroomed.exec(text)?.groups ?? {}
  if (name !== undefined && isNamesAlone(name))
    return { names: 'reporters', rule: 'reporter', name }
  const filed = findFiled(text)
  if (filed !== undefined) return { names: 'reporters', rule: 'reporter', name: filed }
  const single = isOneNamed(language) ? singleName.exec(text)?.groups?.name : undefined
  if (single !== undefined && listPersons(single).length === 1 && !hasRole(single))
    return { names: 'reporters', rule: 'reporter', name: single }
  const made = findMade(bare)
  if (made !== undefined) return made
  const pointed = findPointed(text)
  if (pointed !== undefined) return { names: 'reporters', rule: 'reporter', name: pointed }
  return findClosing(
    text.replace(koreanDateline, '').replace(koreanMark, '').replace(koreanLabel, ''),
  )
}

/** A point or a double stroke between label and name: "記者・山田太郎", "文・写真＝山田太郎、佐藤花子". */
const pointed =
  /^(?:(?:本紙)?記者|執筆|聞き手|取材(?:・文)?|文(?:・写真)?)\s?[・＝=]\s?(?<name>[^・＝=]{3,40})$/u

/** What a person made, in brackets behind the name: "Beatriz Lobo (texto)", "Rui Lobo (fotografia)". */
const made =
  /^(?<name>\p{Lu}[^()\d]{3,60}) \((?:(?<text>texto|text|texte|teks|tekst|testo|tekst og foto|text und fotos|texto e fotos?)|(?:fotografia|fotografías?|fotos?|photos?|foto|bild(?:er)?|zdjęcia|ilustrasi))\)$/iu

function findMade(text: string): BylineLabel | undefined {
  const groups = text.endsWith(')') ? made.exec(text)?.groups : undefined
  if (groups?.name === undefined || !isNamesAlone(groups.name)) return undefined
  return groups.text === undefined
    ? { names: 'others', rule: 'other-role', name: groups.name }
    : { names: 'reporters', rule: 'reporter', name: groups.name }
}

/** A reporter and the place of the report, the outlet before them or not: "記者林佩如／鹿港報導", "聯和報／ 記者林佳蓉／台東即時報導". */
const stroked = [
  /^[[【〔(（]?(?:記者|记者|特派員)\s?(?<name>\p{Script=Han}{2,4})[／/]\s?[^／/]{2,12}(?:報導|报道|報道)[\]】〕)）]?$/u,
  /^(?:[^／/]{2,12}[／/]\s?)?(?:記者|记者)\s?(?<name>\p{Script=Han}{2,4})[／/][^／/]{2,12}(?:報導|报道|電|电)$/u,
]
/** Spares most lines these. */
const stroke = /[／/]/u

function findPointed(text: string): string | undefined {
  const forms = stroke.test(text) ? stroked : []
  const reporter = forms.flatMap((form) => form.exec(text)?.groups?.name ?? [])[0]
  if (reporter !== undefined) return reporter
  const name = pointed.exec(text)?.groups?.name
  return name?.split(/[、，]/u).every(isJapaneseName) === true ? name : undefined
}

/** A reporter's e-mail address behind the name, or before it. */
const address = /(?:\s|\s?[(（])[\w.+-]{1,60}@[\w.-]{3,60}[)）]?$/u
const leadingAddress = /^[\w.+-]{1,60}@[\w.-]{3,60}\s(?=[가-힣])/u

/** A place and an agency before the reporter's name: "[서울=뉴시스] 김나리 기자 =". */
const koreanDateline = /^[[(（][^\])）]{2,40}[\])）]\s?(?=[가-힣])/u
/** The label of a name that has its role behind it: "기자명 김나리 기자". */
const koreanLabel = /^(?:기자명|작성자|글쓴이|취재)\s(?=[가-힣])/u
const koreanMark = /^[/=]\s?(?=[가-힣])|\s?=$/gu

/** One name behind words that nothing but a name follows: "Oleh Dedy". "Penulis Lepas" is a role. */
const singleName =
  /^(?:[Oo]leh|OLEH|[Dd](?:itulis|ilaporkan|iposting|ikirim|iliput) oleh)\s(?<name>\p{Lu}\p{Ll}{2,20})$/u

/** A reporter and the place from which the report comes: "Aus Kairo berichtet Anna Berg". */
const place = String.raw`\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*){0,2}`
const person = String.raw`(?<name>\p{Lu}.{3,80}?)`
const filings = [
  ...[`aus ${place} (?:berichte[nt]|berichteten) ${person}`, `${person} berichte[nt] aus ${place}`],
  ...[`vanuit ${place} bericht(?:en)? ${person}`, `${person} reports? from ${place}`],
  ...[`dari ${place}, ${person} melaporkan`, `${person} melaporkan (?:langsung )?dari ${place}`],
].map((form) => new RegExp(`^${capital(form)}\\.?$`, 'u'))

/** Lets the first word of a form begin in upper case. */
function capital(form: string): string {
  return /^[a-z]/.test(form)
    ? `[${form.charAt(0).toUpperCase()}${form.charAt(0)}]${form.slice(1)}`
    : form
}

/** Spares most lines the forms. */
const filing = /\s(?:bericht|reports? from\s|melaporkan)/u

/** Reads the names of a line that says from where they report, or undefined. */
function findFiled(text: string): string | undefined {
  if (!filing.test(text)) return undefined
  const name = filings.flatMap((form) => form.exec(text)?.groups?.name ?? [])[0]
  return name !== undefined && isNamesAlone(name) ? name : undefined
}

/** "(Sari Dewi)" → "Sari Dewi". */
function cutBrackets(line: string): string {
  return /^[(（[【]/u.test(line)
    ? line.replace(/^[(（[【]\s*(?<inner>[^()（）]+?)\s*[)）\]】]$/u, '$<inner>')
    : line
}

/** Finds the label that opens a line. */
const findOpening = rememberLines((line): BylineLabel | undefined => {
  const text = cutBrackets(line)
  const cue = foldCue(text)
  const isMarked = mark.test(text)
  const [firstWord = ''] = text.toLowerCase().split(/\s/u, 1)
  for (const { names, rule, whole, marked, opening, firstWords } of compiled) {
    if (whole.has(cue)) return { names, rule, name: /[:：]$/u.test(text) ? '' : undefined }
    const name = isMarked ? marked.exec(text)?.groups?.name : undefined
    if (name !== undefined && (name === '' || canBeByline(name))) return { names, rule, name }
    const named = firstWords.has(firstWord) ? opening.exec(text)?.groups?.name : undefined
    const opened = named === undefined ? undefined : cutNewsroom(text, named)
    // "Di Jakarta" and "By then" open a heading: after a bare word a name has to have two parts.
    if (opened !== undefined && listPersons(opened).some(isFullName)) {
      return { names, rule, name: opened }
    }
  }
  return undefined
})

/** Whether a name has several parts, or is written without spaces between them. */
function isFullName(name: string): boolean {
  return name.includes(' ') || /^\p{Lo}{2,6}$/u.test(name)
}

/** Finds the role that closes a name: "김나리 기자". */
function findClosing(text: string): BylineLabel | undefined {
  if (text.charCodeAt(text.length - 1) < firstWide || text.length > maxClosing) return undefined
  const closed = closing
    .exec(text)
    ?.groups?.name?.replace(innerRole, ', ')
    .replace(koreanNames, (names) => names.replaceAll(' ', ', '))
  return closed !== undefined && canBeByline(closed)
    ? { names: 'reporters', rule: 'reporter', name: closed }
    : undefined
}

/** Names with one role behind all of them, each of three letters as most are: "김나리 박서준 기자". */
const koreanNames = /^[가-힣]{3}(?: [가-힣]{3}){1,4}$/u

/** A longer line has more than a few names with their roles. In code units. */
const maxClosing = 120

/** The first character that closes such a role is a Chinese one. */
const firstWide = 0x4e00

/** A newsroom's reporter, whose name is behind the newsroom's: "Laporan Wartawan Tribun Jogja, Sari Dewi". */
const newsroomReport = /^laporan (?:wartawan|reporter|kontributor|jurnalis)\s/iu

/** A reporter by role and place: "Kontributor Banyumas, Sari Dewi". */
const newsroomed =
  /^(?:kontributor|koresponden|wartawan|jurnalis|reporter)\s[^,:]{2,40},\s(?<name>\p{Lu}.*)$/iu

/** Cuts the newsroom before a reporter's name: "Tribun Jogja, Sari Dewi" → "Sari Dewi". */
function cutNewsroom(text: string, names: string): string {
  return newsroomReport.test(text) ? names.replace(/^[^,]{2,40},\s(?=\p{Lu})/u, '') : names
}

/**
 * The parts of a line that each open with a label of their own: "Penulis : Sari Editor : Budi" and
 * "Reporting by Sari; Editing by Budi". Another line is its only part.
 */
export function splitLabels(line: string): string[] {
  if (line.length > maxLabelLength) return [line]
  const parts = joinLabels(line.split(betweenLabels).filter((part) => part !== ''))
  const areLabels = parts.length > 1 && parts.every((part) => (findLabel(part)?.name ?? '') !== '')
  return areLabels ? parts : [line]
}

/** Joins the words of one label again: "Reported" and "by: Sari Dewi". */
function joinLabels(pieces: readonly string[]): string[] {
  const parts: string[] = []
  let before = ''
  for (const piece of pieces) {
    const part = before + piece
    before = findLabel(part)?.name === undefined ? `${part} ` : ''
    if (before === '') parts.push(part)
  }
  return before === '' ? parts : [...parts, before.trimEnd()]
}

/** Labels that need no mark before a name, and are no part of one: "Anna von Berg" has no second label. */
const unmarked = labels
  .flatMap(({ openings }) => [...listPhrases(openings)])
  .filter((phrase) => /\s/u.test(phrase) || /^(?:editor|penyunting|redaktur)$/u.test(phrase))
  .join('|')

const betweenLabels = new RegExp(
  `(?:\\s*[/|;,]\\s*|\\s+)(?=(?:${labels.map(({ words }) => joinPhrases(words)).join('|')})\\s{0,2}[:：]\\s?[\\p{Lu}\\p{Lo}])|\\s*;\\s*(?=\\p{Lu})|(?<=\\p{L}),?\\s+(?:(?:and|und|dan|et|y)\\s)?(?=(?:${unmarked})\\s\\p{L})`,
  'iu',
)

/** Whether a text is full names and no other word. */
function isNamesAlone(text: string): boolean {
  const persons = listPersons(text)
  return persons.length > 0 && canBeByline(text) && persons.every((name) => name.includes(' '))
}

/** A longer line below a label is no name but the text itself. In code units. */
const maxNameLength = 120

/** Whether a line below a label can be the name it announces. */
export function canBeName(text: string): boolean {
  // "By", "Sari Dewi", "Published", and the time.
  if (isTimeLabel(text)) return false
  return text.length <= maxNameLength && findDateline(text) === null && canBeByline(text)
}

/** A line of initials, or of outlet and name, that closes a text: "(suc/up)", "(Koran Desa/Sari Dewi)". */
const initials =
  /^\(\s?(?:\p{L}{2,12}(?:[/ ,-]+\p{L}{1,12}){0,4}|[^()/]{2,40}(?:\/[^()/]{2,40}){1,3})\s?\)$/u

/** Whether a line is the initials of reporters alone, as they close a text. */
export function isInitials(line: string): boolean {
  return line.length <= maxNameLength && initials.test(line)
}
