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
  ms: ['baca lagi'],
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
  ],
  pt: ['leia também', 'leia mais', 'veja também', 'saiba mais'],
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
  he: ['קראו גם', 'צפו גם'],
  hi: ['यह भी पढ़ें', 'ये भी पढ़ें', 'इसे भी पढ़ें'],
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
  const headline = clearMarked.exec(line)?.groups?.headline ?? unmarked.exec(line)?.groups?.headline
  return headline !== undefined && headlineOpening.test(headline) && !sentenceEnd.test(headline)
    ? headline
    : null
}
