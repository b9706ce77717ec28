import { foldCue, joinPhrases, listPhrases, type PhraseTable } from './cue-phrases.ts'
import { rememberLines } from './remember-lines.ts'

/** Phrases that point to another story even where no mark separates them from its headline. */
const clearPointers: PhraseTable = {
  id: [
    'baca juga',
    'baca berita juga',
    'simak juga',
    'lihat juga',
    'tonton juga',
    'baca pula',
    'simak pula',
    'lihat juga video',
    'lihat video',
    'simak video',
  ],
  ms: ['baca lagi', 'baca juga'],
  en: ['read also', 'see also', 'also read', 'also see', 'read next', 'watch also'],
  de: ['lesen sie auch', 'lesen sie mehr', 'lies auch', 'mehr zum thema', 'lesen sie dazu'],
  fr: ['lire aussi', 'à lire aussi', 'à lire', 'voir aussi', 'à voir', 'lire également'],
  es: [
    'lee también',
    'lea también',
    'leer también',
    'lee además',
    'le puede interesar',
    'te puede interesar',
    'ver también',
    'mirá también',
    'leé también',
  ],
  pt: ['leia também', 'leia mais', 'veja também', 'saiba mais', 'leia ainda', 'confira também'],
  it: ['leggi anche', 'vedi anche'],
  nl: ['lees ook', 'bekijk ook', 'lees meer'],
  pl: ['czytaj także', 'czytaj też', 'zobacz także', 'zobacz też', 'przeczytaj także'],
  tr: ['ayrıca okuyun', 'i̇lgili haber', 'ilgili haber', 'İLGİLİ HABER'],
  ru: ['читайте также', 'смотрите также'],
  uk: ['читайте також', 'дивіться також'],
  vi: ['xem thêm', 'đọc thêm'],
  sv: ['läs också', 'läs även', 'läs mer'],
  da: ['læs også'],
  no: ['les også'],
  fi: ['lue myös', 'katso myös'],
  cs: ['čtěte také', 'přečtěte si také', 'čtěte též'],
  hu: ['olvassa el ezt is', 'olvasd el ezt is'],
  ro: ['citește și', 'citeşte şi', 'vezi și'],
  ar: ['اقرأ أيضا', 'اقرأ أيضًا', 'شاهد أيضا', 'طالع أيضا'],
  fa: ['بیشتر بخوانید', 'همچنین بخوانید', 'بیشتر بدانید'],
  ur: ['یہ بھی پڑھیں', 'مزید پڑھیں'],
  he: ['קראו גם', 'צפו גם', 'לקריאה נוספת', 'קראו עוד'],
  hi: ['यह भी पढ़ें', 'ये भी पढ़ें', 'इसे भी पढ़ें'],
  bn: ['আরও পড়ুন', 'আরো পড়ুন'],
  ta: ['மேலும் படிக்க', 'இதையும் படிங்க'],
  th: ['อ่านเพิ่มเติม', 'อ่านข่าวเพิ่มเติม'],
  sw: ['unaweza pia kusoma', 'soma pia', 'soma zaidi'],
  // In capitals, Greek has no accents.
  el: ['διαβάστε επίσης', 'διαβάστε ακόμα', 'δείτε επίσης', 'διαβαστε επισης', 'δειτε επισης'],
  hr: ['pročitajte i', 'pročitajte još', 'čitajte još'],
  sr: ['прочитајте и', 'прочитајте још'],
  bg: ['прочетете още', 'вижте още', 'още по темата'],
  sk: ['čítajte aj', 'prečítajte si aj'],
  tl: ['basahin din'],
}

/**
 * Labels that are pointers only before a mark and a headline, because they also open sentences or head lists. In
 * capitals, as buttons are: "Baca: …" may be a sentence.
 */
const buttonPointers: PhraseTable = {
  id: ['BACA', 'BACA BERITA', 'SIMAK', 'LIHAT', 'TONTON'],
  en: ['READ', 'READ MORE', 'RELATED', 'RELATED STORY', 'WATCH'],
  de: ['MEHR DAZU', 'SIEHE AUCH'],
  fr: ['LIRE', 'SUR LE MÊME SUJET'],
  es: [
    'LEE',
    'LEA',
    'MIRA',
    'MÁS INFORMACIÓN',
    'RELACIONADO',
    'TE RECOMENDAMOS',
    'Te recomendamos',
  ],
  pt: ['LEIA', 'VEJA', 'RELACIONADO'],
  ru: ['ПО ТЕМЕ', 'МАТЕРИАЛЫ ПО ТЕМЕ'],
  ja: ['関連記事', 'あわせて読みたい'],
  zh: ['延伸阅读', '延伸閱讀', '相关阅读', '相關閱讀', '相关报道', '相關報導'],
  ko: ['관련기사', '관련 기사'],
  th: ['ข่าวที่เกี่ยวข้อง'],
}

/** Phrases that point to another story only with a mark behind them: "Baca: …". */
const markedPointers: PhraseTable = {
  id: [
    'baca',
    'baca berita',
    'baca selengkapnya',
    'simak',
    'lihat',
    'lihat foto',
    'tonton',
    'pilihan editor',
    'artikel terkait',
    'berita terkait',
    'artikel berkaitan',
  ],
  en: ['read', 'read more', 'related', 'more', 'watch', 'more on this'],
  de: ['mehr dazu', 'siehe auch', 'hintergrund'],
  fr: ['lire', 'notre dossier'],
  es: ['ver más', 'vea también', 'relacionado'],
  pt: ['veja', 'leia', 'relacionado'],
  ru: ['по теме', 'подробнее'],
  ja: ['関連記事', '参考記事'],
  zh: ['相关阅读', '延伸阅读', '相關閱讀', '延伸閱讀', '相关报道'],
  ko: ['관련기사', '관련 기사'],
}

const clear = listPhrases(clearPointers)
const marked = new RegExp(
  `^[^\\p{L}\\p{N}]{0,6}(?:${joinPhrases(clearPointers)}|${joinPhrases(markedPointers)})\\s{0,3}[:：»>–—|-]{1,3}\\s*(?<headline>\\S.*)?$`,
  'iu',
)
const unmarked = new RegExp(
  `^[^\\p{L}\\p{N}]{0,6}(?:${joinPhrases(clearPointers)})\\s(?<headline>.+)$`,
  'iu',
)
/** A headline opens as a name does and has no full stop at its end; a sentence that goes on does neither. */
const headlineOpening = /^["'“”‘’«(]?[\p{Lu}\p{Lo}\p{N}]/u
const sentenceEnd = /[.!]["'”’)]*$/u

/** A longer line is a paragraph. In code units. */
const maxPointerLength = 320

/**
 * The headline that a pointer in the text leads to: '' when the line is a bare label, null when it is no
 * pointer. The line alone cannot tell "Baca: …" from a sentence, so a caller with links or neighbours at
 * hand should ask them, too.
 *
 * @example findPointer('Baca juga: Sungai Meluap') → 'Sungai Meluap'
 */
export function findPointer(line: string): string | null {
  if (line.length > maxPointerLength) return null
  if (clear.has(foldCue(line))) return ''
  const groups = marked.exec(line)?.groups
  if (groups !== undefined) return groups.headline ?? ''
  const headline = unmarked.exec(line)?.groups?.headline
  return headline !== undefined && headlineOpening.test(headline) && !sentenceEnd.test(headline)
    ? headline
    : null
}

const clearMarked = new RegExp(
  `^[^\\p{L}\\p{N}]{0,6}(?:${joinPhrases(clearPointers)})\\s{0,3}[:：»>–—|-]{1,3}\\s*(?<headline>\\S.*)$`,
  'iu',
)

const button = new RegExp(
  `^[^\\p{L}\\p{N}]{0,6}(?:${joinPhrases(buttonPointers)})\\s{0,3}[:：»>|]{1,3}\\s*(?<headline>\\S.*)$`,
  'u',
)

/**
 * The headline of a pointer that is certain without a link: one that says "also", and behind it what
 * opens and ends as a headline does. '' for a bare label, null for all else: "Lihat juga: keadaan sungai".
 *
 * @example findClearPointer('Baca juga: Sungai Meluap') → 'Sungai Meluap'
 */
export const findClearPointer = rememberLines(readClearPointer)

function readClearPointer(line: string): string | null {
  if (line.length > maxPointerLength) return null
  if (clear.has(foldCue(line))) return ''
  const headline = findMarked(line)
  return headline !== undefined && headlineOpening.test(headline) && !sentenceEnd.test(headline)
    ? headline
    : null
}

/** What is between a pointer and its headline. Most lines have none of it. */
const hasMark = /[:：»>–—|-]/u

function findMarked(line: string): string | undefined {
  for (const form of hasMark.test(line) ? [clearMarked, button, unmarked] : [unmarked]) {
    const headline = form.exec(line)?.groups?.headline
    if (headline !== undefined) return headline
  }
  return undefined
}
