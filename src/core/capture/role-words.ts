import { joinPhrases, type PhraseTable } from './cue-phrases.ts'

/** Words for what a person does, or for the part of a newsroom that does it; none is a part of a name. */
const roleWords: PhraseTable = {
  id: [
    ...['redaksi', 'wartawan', 'kontributor', 'jurnalis', 'koresponden', 'pewarta', 'penulis'],
    ...['peneliti', 'dosen', 'pengamat', 'mahasiswa', 'guru besar', 'direktur', 'redaktur'],
  ],
  en: [
    ...['reporter', 'reporters', 'editor', 'correspondent', 'columnist', 'writer', 'journalist'],
    ...['contributor', 'news', 'staff', 'team', 'desk', 'bureau', 'chief', 'director', 'producer'],
    ...['professor', 'fellow', 'lecturer', 'researcher', 'analyst', 'technologist', 'strategist'],
    ...[
      'president',
      'manager',
      'institute',
      'university',
      'project',
      'office',
      'freelance',
      'senior',
    ],
    ...['photographer', 'special to'],
  ],
  de: [
    ...['redaktion', 'redakteur', 'redakteurin', 'korrespondent', 'korrespondentin', 'autorin'],
    ...['journalistin', 'volontär', 'volontärin', 'reporterin', 'chefredakteur', 'ressort'],
  ],
  fr: [
    ...['rédaction', 'journaliste', 'correspondant', 'correspondante', 'envoyé spécial'],
    ...['envoyée spéciale', 'chroniqueur', 'chroniqueuse', 'professeur', 'rédacteur', 'rédactrice'],
  ],
  es: [
    ...['redacción', 'periodista', 'corresponsal', 'redactor', 'redactora', 'enviado especial'],
    ...['enviada especial', 'agencias', 'colaborador', 'colaboradora', 'profesor', 'profesora'],
  ],
  pt: ['redação', 'jornalista', 'repórter', 'correspondente', 'colunista', 'redatora', 'redator'],
  it: ['redazione', 'giornalista', 'corrispondente', 'inviato', 'inviata'],
  nl: ['redactie', 'redacteur', 'verslaggever', 'correspondent', 'correspondente'],
  sv: ['reporter', 'redaktör', 'korrespondent', 'skribent'],
  da: ['redaktør', 'journalist'],
  no: ['redaktør', 'journalist'],
  pl: ['redakcja', 'dziennikarz', 'dziennikarka', 'redaktor'],
  tr: ['muhabir', 'editör', 'muhabiri'],
  ru: ['редакция', 'корреспондент', 'журналист', 'редактор', 'обозреватель'],
}

/** Words for a part of a newsroom, which never are a part of a person's name. */
const officeWords: PhraseTable = {
  id: ['redaksi', 'tim redaksi', 'tim liputan', 'tim peliput', 'tim riset', 'desk'],
  en: ['desk', 'staff', 'newsroom', 'team', 'bureau', 'editorial board', 'web desk'],
  de: ['redaktion', 'ressort', 'newsdesk', 'redaktionsteam'],
  fr: ['rédaction', 'service'],
  es: ['redacción', 'agencias', 'equipo'],
  pt: ['redação', 'equipe', 'agências'],
  it: ['redazione', 'agenzie'],
  nl: ['redactie', 'nieuwsdienst'],
  sv: ['redaktionen'],
  da: ['redaktionen'],
  no: ['redaksjonen'],
  fi: ['toimitus'],
  pl: ['redakcja'],
  tr: ['haber merkezi'],
  ru: ['редакция'],
  uk: ['редакція'],
  hi: ['डेस्क'],
  bn: ['নিজস্ব', 'ডেস্ক', 'ডেস্ক রিপোর্ট'],
  ur: ['ویب ڈیسک', 'نیوز ڈیسک', 'ڈیسک'],
  ta: ['செய்திப்பிரிவு'],
  ar: ['فريق التحرير', 'غرفة الأخبار'],
  fa: ['تحریریه', 'گروه'],
  th: ['กองบรรณาธิการ', 'ทีมข่าว'],
  el: ['συντακτική ομάδα', 'newsroom'],
  vi: ['ban biên tập'],
}

/** Words in the name of an outlet that no person is called by. */
const outletWords: PhraseTable = {
  id: [
    'kabar',
    'koran',
    'harian',
    'berita',
    'warta',
    'media',
    'tribun',
    'suara',
    'portal',
    'indonesia',
  ],
  en: ['online', 'radio', 'tv', 'daily', 'gazette', 'magazine', 'agency', 'network', 'editorial'],
  de: ['zeitung', 'nachrichten', 'rundfunk'],
  fr: ['agence'],
  es: ['agencia', 'diario', 'periódico'],
  pt: ['agência', 'jornal'],
  it: ['agenzia', 'giornale'],
}

/** Words for those who write news, which close no other person's name. */
const reporterWords: PhraseTable = {
  id: ['wartawan', 'jurnalis', 'reporter', 'kontributor', 'koresponden', 'pewarta'],
  en: ['reporter', 'journalist', 'correspondent', 'staff writer', 'columnist', 'contributor'],
  de: ['reporterin', 'korrespondent', 'korrespondentin', 'redakteur', 'redakteurin', 'volontärin'],
  fr: ['journaliste', 'correspondant', 'correspondante', 'envoyé spécial', 'envoyée spéciale'],
  es: ['periodista', 'redactor', 'redactora', 'corresponsal'],
  pt: ['jornalista', 'repórter'],
  it: ['giornalista', 'inviato', 'inviata'],
  nl: ['verslaggever', 'redacteur', 'correspondent'],
  sv: ['reporter', 'journalist'],
  da: ['journalist'],
  pl: ['dziennikarz', 'dziennikarka'],
  tr: ['muhabir', 'muhabiri'],
  ru: ['корреспондент', 'журналист'],
}

const officePhrases = joinPhrases(officeWords)
const office = new RegExp(`^(?:${officePhrases})(?:\\s|$)|(?:^|\\s)(?:${officePhrases})$`, 'iu')

/**
 * Whether a name is that of a part of a newsroom, by its first or last word.
 *
 * @example isOffice('Koran Desa Web Desk') → true
 */
export function isOffice(name: string): boolean {
  return office.test(name)
}

const outletPhrases = joinPhrases(outletWords)
const outlet = new RegExp(`^(?:${outletPhrases})(?:\\s|$)|\\s(?:${outletPhrases})$`, 'iu')

/**
 * Whether a name that no label marks is an outlet's or a channel's, by its first or last word: between two
 * names, such a word is a family's ("Daniel Radio Vega").
 *
 * @example hasOutletWord('Kabar Desa') → true
 */
export function hasOutletWord(text: string): boolean {
  return outlet.test(text)
}

const pattern = new RegExp(`(?:^|\\s)(?:${joinPhrases(roleWords)})(?:\\s|$)`, 'iu')

const reporter = new RegExp(`(?:^|\\s)(?:${joinPhrases(reporterWords)})(?:\\s|,|$)`, 'iu')
/** "Staff" alone is a part of a newsroom; a staff writer is a person. */
const ofStaff = /^staff\s/iu

/**
 * Whether a line below a name says that it is a reporter's.
 *
 * @example isReporterRole('verslaggever Noord') → true; isReporterRole('Local News') → false
 */
export function isReporterRole(text: string): boolean {
  return reporter.test(text) && !isOffice(text.replace(ofStaff, ''))
}

/**
 * Whether a part of a byline is what a person does, not a name.
 *
 * @example hasRole('Chief Political Correspondent') → true
 */
export function hasRole(text: string): boolean {
  return pattern.test(text)
}
