import { foldCue, joinPhrases, listPhrases, type PhraseTable } from './cue-phrases.ts'
import { findDateline } from './dateline.ts'
import { canBeByline, listPersons } from './person-names.ts'
import { rememberLines } from './remember-lines.ts'

/** Whose names follow a label: the two that an article has fields for, and all others. */
export type BylineNames = 'reporters' | 'editors' | 'others'

/**
 * Labels of a byline, alone on a line or before a name. `words` need a mark, or a line end, behind
 * them ("Editor: Sari"); `openings` may be followed by the name itself ("By Sari", "Oleh Sari").
 */
const labels: readonly {
  names: BylineNames
  rule: string
  words: PhraseTable
  openings: PhraseTable
}[] = [
  {
    names: 'reporters',
    rule: 'reporter',
    words: {
      id: [
        'reporter',
        'penulis',
        'pewarta',
        'oleh',
        'wartawan',
        'jurnalis',
        'kontributor',
        'laporan',
        'laporan wartawan',
        'rep',
        'teks',
        'penulis berita',
        'tim liputan',
        'tim redaksi',
        'koresponden',
        'teks dan foto',
        'foto dan teks',
        'naskah dan foto',
      ],
      ms: ['wartawan', 'pemberita', 'pengarang'],
      en: [
        'reporter',
        'author',
        'authors',
        'writer',
        'by',
        'written by',
        'reported by',
        'reporting by',
        'words by',
        'story by',
        'text by',
        'byline',
        'correspondent',
        'contributor',
        'journalist',
        'words and photos',
        'words and pictures',
        'text and photos',
        'text and photos by',
        'story and photos by',
        'words and photographs by',
      ],
      de: ['von', 'autor', 'autorin', 'autoren', 'text', 'verfasser', 'text und fotos'],
      fr: ['par', 'auteur', 'auteure', 'publié par', 'rédigé par', 'texte et photos'],
      es: ['por', 'autor', 'autora', 'escrito por', 'redacción', 'redactor', 'texto y fotos'],
      pt: ['por', 'autor', 'autora', 'escrito por', 'repórter'],
      it: ['di', 'autore', 'a cura di', 'scritto da'],
      nl: ['door', 'auteur'],
      pl: ['autor', 'autorka', 'tekst', 'opracował', 'opracowała'],
      tr: ['yazar', 'haber', 'muhabir', 'yazan'],
      ru: ['автор', 'авторы', 'текст', 'корреспондент', 'автор статьи'],
      uk: ['автор', 'автори', 'текст'],
      vi: ['tác giả', 'theo'],
      sv: ['av', 'text', 'skribent'],
      da: ['af', 'tekst', 'skrevet af'],
      no: ['av', 'tekst', 'skrevet av', 'journalist'],
      fi: ['kirjoittaja', 'toimittaja', 'teksti'],
      cs: ['autor', 'autorka', 'napsal', 'napsala'],
      hu: ['szerző', 'írta'],
      ro: ['autor', 'de'],
      ar: ['كتب', 'كتبت', 'الكاتب', 'بقلم', 'تقرير'],
      he: ['מאת', 'כתב', 'כתבה'],
      ja: ['記者', '執筆', '文', '著者', 'ライター'],
      zh: ['记者', '作者', '文', '撰文', '記者', '记者报道'],
      ko: ['기자', '글', '작성자'],
      hi: ['लेखक', 'रिपोर्टर', 'द्वारा'],
    },
    openings: {
      id: [
        'oleh',
        'ditulis oleh',
        'dilaporkan oleh',
        'diposting oleh',
        'diposkan oleh',
        'dipublikasikan oleh',
        'laporan wartawan',
        'laporan reporter',
        'penulis',
        'opini oleh',
        'kolom oleh',
      ],
      ms: ['oleh', 'ditulis oleh'],
      en: [
        'by',
        'written by',
        'reported by',
        'reporting by',
        'words by',
        'story by',
        'text by',
        'analysis by',
        'opinion by',
        'comment by',
        'review by',
      ],
      de: [
        'von',
        'kommentar von',
        'ein kommentar von',
        'kolumne von',
        'eine kolumne von',
        'analyse von',
        'eine analyse von',
        'gastbeitrag von',
        'ein gastbeitrag von',
        'interview von',
      ],
      fr: ['par', 'publié par', 'rédigé par', 'une analyse de', 'un billet de'],
      es: ['por', 'escrito por'],
      pt: ['por', 'escrito por'],
      it: ['a cura di', 'scritto da'],
      nl: ['door'],
      sv: ['av'],
      da: ['af', 'skrevet af'],
      no: ['av', 'skrevet av'],
      hu: ['írta'],
      ar: ['بقلم', 'كتب', 'كتبت'],
      he: ['מאת'],
    },
  },
  {
    names: 'editors',
    rule: 'editor',
    words: {
      id: [
        'editor',
        'red',
        'redaktur',
        'penyunting',
        'redaksi',
        'editor berita',
        'redaktur pelaksana',
        'penyelaras',
      ],
      ms: ['penyunting', 'editor'],
      en: ['editor', 'editors', 'edited by', 'editing by'],
      de: ['redaktion', 'redaktionell bearbeitet von', 'bearbeitung'],
      fr: ['édité par', 'rédaction'],
      es: ['editor', 'editora', 'editado por'],
      pt: ['editor', 'editora', 'edição', 'editado por'],
      it: ['redazione', 'redattore'],
      nl: ['redactie', 'redacteur'],
      pl: ['redaktor', 'redakcja', 'red'],
      tr: ['editör', 'editor'],
      ru: ['редактор', 'редакция'],
      uk: ['редактор', 'редакція'],
      vi: ['biên tập', 'biên tập viên'],
      sv: ['redaktör'],
      da: ['redaktør', 'redigeret af'],
      no: ['redaktør', 'redigert av'],
      cs: ['redaktor', 'editor'],
      hu: ['szerkesztő'],
      ro: ['editor', 'redactor'],
      ar: ['تحرير', 'المحرر'],
      he: ['עורך', 'עריכה'],
      ja: ['編集', '編集者'],
      zh: ['编辑', '責任編輯', '责任编辑', '编辑：', '編輯', '责编'],
      ko: ['편집', '편집자'],
      hi: ['संपादक'],
    },
    openings: {
      id: ['disunting oleh', 'diedit oleh'],
      en: ['edited by', 'editing by'],
      fr: ['édité par'],
      es: ['editado por'],
      pt: ['editado por'],
      da: ['redigeret af'],
      no: ['redigert av'],
    },
  },
  {
    names: 'others',
    rule: 'other-role',
    words: {
      id: [
        'translator',
        'penerjemah',
        'alih bahasa',
        'fotografer',
        'juru foto',
        'pewarta foto',
        'videografer',
        'narasumber',
        'uploader',
        'produser',
        'ilustrator',
        'grafis',
        'penyelia',
        'penanggung jawab',
        'video editor',
      ],
      ms: ['penterjemah', 'jurugambar'],
      en: [
        'translator',
        'translated by',
        'photographer',
        'photographs by',
        'photos by',
        'illustrator',
        'illustration by',
        'illustrations by',
        'video by',
        'producer',
        'produced by',
        'graphics by',
        'fact-checked by',
        'reviewed by',
        'additional reporting by',
        'writing by',
      ],
      de: ['übersetzung', 'übersetzer', 'fotograf', 'fotografin', 'aus dem englischen von'],
      fr: ['traduction', 'traduit par', 'photographe', 'traduit de'],
      es: ['traductor', 'traducción', 'traducido por', 'fotógrafo', 'fotografía'],
      pt: ['tradução', 'tradutor', 'fotógrafo'],
      it: ['traduzione', 'fotografo', 'traduzione di'],
      nl: ['vertaling', 'fotograaf'],
      pl: ['tłumaczenie', 'tłumacz', 'fotograf'],
      tr: ['çeviri', 'çeviren', 'fotoğraf'],
      ru: ['перевод', 'переводчик', 'фотограф'],
      uk: ['переклад', 'фотограф'],
      vi: ['dịch', 'người dịch', 'ảnh'],
      ar: ['ترجمة', 'تصوير'],
      ja: ['翻訳', '撮影'],
      zh: ['翻译', '摄影', '校对', '審校', '审核', '攝影'],
      ko: ['번역', '사진'],
    },
    openings: {
      id: ['diterjemahkan oleh'],
      en: [
        'translated by',
        'photographs by',
        'photos by',
        'illustration by',
        'illustrations by',
        'video by',
        'produced by',
        'graphics by',
        'additional reporting by',
        'writing by',
      ],
      fr: ['traduit par'],
      es: ['traducido por'],
    },
  },
]

/** What a line says as a label: whose names follow, and the name on the same line, '' for none. */
export type BylineLabel = { names: BylineNames; rule: string; name: string | undefined }

/** Words that are labels only before a name: alone on a line they are any word. */
const ambiguous = new Set(
  'teks|text|tekst|текст|teksti|文|글|haber|de|theo|laporan|рапорт'.split('|'),
)

const compiled = labels.map(({ names, rule, words, openings }) => {
  const all = `${joinPhrases(openings)}|${joinPhrases(words)}`
  return {
    names,
    rule,
    whole: new Set(
      [...listPhrases(words), ...listPhrases(openings)].filter((word) => !ambiguous.has(word)),
    ),
    marked: new RegExp(`^(?:${all})\\s{0,2}(?:[:：,|]|\\s[-–—]\\s)\\s*(?<name>.*)$`, 'iu'),
    opening: new RegExp(`^(?:${joinPhrases(openings)})\\s(?<name>.+)$`, 'iu'),
    /** First words of the openings. */
    firstWords: new Set([...listPhrases(openings)].map((phrase) => phrase.split(' ', 1)[0])),
  }
})

/** What may part a label from its names. Spares most lines the search for a label. */
const mark = /[:：,|–—-]/u

/**
 * Prepositions before a name. In lower case they open a byline on any page ("di Marta Bellini"); with a
 * capital only in their own language, because elsewhere "Di Jawa Tengah" is a heading.
 */
const prepositions: PhraseTable = { it: ['di'], ro: ['de'], es: ['de'], ca: ['per'] }
const preposition = new RegExp(`^(?<word>${joinPhrases(prepositions)}) (?<name>\\p{Lu}.*)$`, 'u')

/** Reads the names behind a preposition, or undefined. */
function findPreposed(text: string, language: string): string | undefined {
  const lower = text.charAt(0).toLowerCase() + text.slice(1)
  const { word, name } = preposition.exec(lower)?.groups ?? {}
  if (word === undefined || name === undefined || !isNamesAlone(name)) return undefined
  const own = prepositions[language.split('-')[0] ?? ''] ?? []
  return lower === text || own.includes(word) ? name : undefined
}

/** What closes a reporter's name where roles follow names. */
const closing = /^(?<name>\p{L}[\p{L}\s·]{1,20}?)\s?(?:기자|특파원|논설위원|記者|记者)$/u

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
  const label = findOpening(line)
  if (label !== undefined) return label
  const text = cutBrackets(line)
  const preposed = findPreposed(text, language)
  if (preposed !== undefined) return { names: 'reporters', rule: 'reporter', name: preposed }
  return findClosing(text)
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
    if (opened !== undefined && listPersons(opened).some((person) => person.includes(' '))) {
      return { names, rule, name: opened }
    }
  }
  return undefined
})

/** Finds the role that closes a name: "김나리 기자". */
function findClosing(text: string): BylineLabel | undefined {
  if (text.charCodeAt(text.length - 1) < firstWide) return undefined
  const closed = closing.exec(text)?.groups?.name
  return closed !== undefined && canBeByline(closed)
    ? { names: 'reporters', rule: 'reporter', name: closed }
    : undefined
}

/** The first character that closes such a role is a Chinese one. */
const firstWide = 0x4e00

/** A newsroom's reporter, whose name is behind the newsroom's: "Laporan Wartawan Tribun Jogja, Sari Dewi". */
const newsroomReport = /^laporan (?:wartawan|reporter|kontributor|jurnalis)\s/iu

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
  const parts = line.split(betweenLabels).filter((part) => part !== '')
  const areLabels = parts.length > 1 && parts.every((part) => (findLabel(part)?.name ?? '') !== '')
  return areLabels ? parts : [line]
}

const betweenLabels = new RegExp(
  `(?:\\s*[/|;,]\\s*|\\s+)(?=(?:${labels.map(({ words }) => joinPhrases(words)).join('|')})\\s{0,2}[:：]\\s?\\p{Lu})|\\s*;\\s*(?=\\p{Lu})`,
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
  return text.length <= maxNameLength && findDateline(text) === null && canBeByline(text)
}

/** A line of initials, or of outlet and name, that closes a text: "(suc/up)", "(Koran Desa/Sari Dewi)". */
const initials =
  /^\(\s?(?:\p{L}{2,12}(?:[/ ,-]+\p{L}{1,12}){0,4}|[^()/]{2,40}(?:\/[^()/]{2,40}){1,3})\s?\)$/u

/** Whether a line is the initials of reporters alone, as they close a text. */
export function isInitials(line: string): boolean {
  return line.length <= maxNameLength && initials.test(line)
}
