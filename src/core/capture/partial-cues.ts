import { foldCue, joinPhrases, listPhrases, type PhraseTable } from './cue-phrases.ts'

/**
 * A wall before the rest of a text, in the words of a short line, by language. Each pattern holds what
 * only a wall says, act and purpose side by side: "masuk kelas sore untuk belajar membaca" is none.
 */
const walls: Readonly<Record<string, RegExp>> = {
  id: /^konten premium$|nikmati konten premium|(?:berlangganan|langganan|masuk|login|log in|daftar)(?: sekarang)?(?: (?:untuk|agar|supaya))(?: (?:bisa|dapat|tetap|terus))?(?: (?:lanjut|melanjutkan))? ?(?:membaca(?: (?:artikel|berita|selengkapnya|konten|ini|lebih|lengkap|seluruh|tanpa)|$|[.!])|akses|mengakses|melanjutkan(?: membaca)?)|(?:khusus|eksklusif|hanya)(?: (?:untuk|bagi))? (?:para )?(?:pelanggan|member|anggota premium)|(?:konten|artikel|berita)(?: ini)? (?:hanya |khusus |eksklusif |tersedia |premium )?(?:untuk|bagi) (?:para )?(?:pelanggan|member|anggota)/iu,
  en: /(?:only|exclusive(?:ly)?|available|reserved)(?: (?:for|to))(?: \p{L}+)? (?:subscribers|members)|(?:subscriber|member)s?[- ]only|for (?:subscribers|members) only|(?:subscribe|sign in|log in|register|sign up|create (?:a free|an) account)(?: now| today)? (?:to|and)(?: \p{L}+)? ?(?:continue|keep reading|unlock|read (?:the |this )?(?:full|more|rest|article|story)|access)|to (?:continue|keep) reading(?: this (?:article|story))?,? (?:please |simply )?(?:subscribe|sign|log|register|create|start)|(?:you have|you've) (?:read|reached|used) (?:your|all|the) (?:last |limit |monthly |\d+ )?(?:free|limit|article)/iu,
  de: /nur für (?:\p{L}+ )?(?:abonnent|mitglieder)|(?:jetzt )?(?:abonnieren|anmelden|registrieren|einloggen) (?:und|um) (?:weiterlesen|weiterzulesen|den artikel)|weiterlesen mit |(?:diesen )?artikel (?:jetzt )?freischalten|exklusiv für (?:abonnent|mitglieder|plus)/iu,
  fr: /réservée? (?:à nos |aux )abonnés|il vous reste .{1,12} de cet article|abonnez-vous pour (?:lire|continuer|accéder)|la suite est réservée|pour lire la suite,? (?:abonnez|connectez)/iu,
  es: /(?:exclusivo|sólo|solo) para (?:suscriptores|abonados)|suscr[ií]b(?:ete|ase) para (?:seguir|continuar|leer)|inicia sesión para (?:seguir|continuar) leyendo/iu,
  pt: /(?:exclusivo|só|apenas) para assinantes|assine (?:para|e) (?:continuar?|ler|continue)|faça login para (?:continuar|ler)/iu,
  it: /riservat[oa] agli abbonati|abbonati per (?:continuare|leggere)|solo per abbonati/iu,
  nl: /(?:alleen|exclusief) voor (?:\p{L}+ )?(?:abonnees|leden)|abonneer om verder te lezen|log in om verder te lezen|verder lezen\?/iu,
  pl: /(?:tylko|wyłącznie) dla (?:subskrybentów|prenumeratorów)|pozostało (?:jeszcze )?\d+\s?% (?:artykułu|tekstu)|wykup (?:dostęp|subskrypcję)/iu,
  tr: /(?:sadece|yalnızca) aboneler|okumaya devam etmek için (?:abone|giriş|üye)/iu,
  ru: /(?:доступн\p{L}+|только) (?:только )?(?:для )?(?:подписчик)|оформите подписку,? чтобы|чтобы (?:читать|продолжить чтение|дочитать).{0,20}(?:подпи|войдите)/iu,
  uk: /(?:доступн\p{L}+|лише|тільки) (?:лише |тільки )?(?:для )?(?:передплатник|підписник)/iu,
  sv: /(?:endast|bara|exklusivt) för prenumeranter|logga in(?: som .{2,20})? för att (?:läsa|fortsätta)/iu,
  da: /(?:kun|forbeholdt) (?:for )?abonnenter|log ind for at læse/iu,
  no: /(?:kun|bare|forbeholdt) (?:for )?abonnenter|logg inn for å lese/iu,
  fi: /(?:vain|tarkoitettu) tilaajille|kirjaudu sisään lukeaksesi/iu,
  ja: /有料(?:会員|記事)|会員限定|残り\s?[\d,０-９]{1,6}\s?文字/u,
  zh: /(?:订阅|訂閱|登录|登錄|登入|付费|付費)(?:后|後|以|即可)?(?:继续|繼續)?(?:阅读|閱讀)(?:全文|更多)?|仅限(?:会员|订阅)|僅限(?:會員|訂閱)/u,
  ko: /유료\s?(?:회원|구독자)|구독자 전용|로그인 (?:후|하고) (?:계속|이어)/u,
  ro: /(?:disponibil|rezervat|exclusiv)\p{L}* (?:doar |numai |exclusiv )?(?:pentru )?abona[țţt]i/iu,
  cs: /(?:jen|pouze|výhradně) pro předplatitele|zbývá vám \d+\s?% (?:článku|textu)/iu,
  sk: /(?:iba|len|výhradne) pre predplatiteľov/iu,
  hu: /(?:csak|kizárólag) előfizető(?:k|ink)(?:nek| számára)?/iu,
  el: /(?:μόνο|αποκλειστικά) για συνδρομητές/iu,
  bg: /(?:само|единствено) за абонати/iu,
  sr: /(?:samo|isključivo) za pretplatnike|(?:само|искључиво) за претплатнике/iu,
  vi: /chỉ dành (?:cho|riêng cho) (?:độc giả|thành viên|hội viên)/iu,
  th: /สำหรับสมาชิก(?:เท่านั้น)/u,
  hi: /(?:केवल|सिर्फ) (?:सदस्यों|ग्राहकों|सब्सक्राइबर्स) के लिए/u,
  fa: /(?:فقط|تنها) برای (?:مشترکان|مشترکین)/u,
  ms: /(?:khas|hanya) untuk pelanggan/iu,
  ar: /للمشتركين فقط|اشترك لمتابعة القراءة/u,
}
const wall = Object.values(walls)

/** The same words before readers' comments, which close no text: "L’espace des contributions est réservé aux abonnés." */
const aboutComments =
  /comment|discussion|diskussion|discusión|discussão|komentar|koment[aá]ř|kommentar|kommentieren|contributions|réagir|comentar|comentár|commenti|reacti?es|reageren|yorum|комментар|коментар|bình luận|تعليق|תגוב|コメント|댓글|评论|評論|留言/iu

/** A wall is a short line; a longer one is a paragraph about subscriptions. In code units. */
const maxWallLength = 200

/**
 * Whether a line is the wall before the rest of a text: "This article is for subscribers only."
 */
export function isWall(line: string): boolean {
  if (line.length >= maxWallLength) return false
  return wall.some((pattern) => pattern.test(line)) && !aboutComments.test(line)
}

/** A link or button alone that leads to the next page of the same article. */
const nextPages: PhraseTable = {
  id: [
    'selanjutnya',
    'halaman selanjutnya',
    'halaman berikutnya',
    'berikutnya',
    'lanjut ke halaman berikutnya',
    'baca halaman selanjutnya',
    'halaman 2',
    'buka halaman selanjutnya',
    'selanjutnya di halaman berikutnya',
  ],
  en: ['next page', 'continue to next page', 'next'],
  de: ['nächste seite', 'weiter auf seite 2'],
  fr: ['page suivante'],
  es: ['página siguiente', 'siguiente página'],
  pt: ['próxima página'],
  it: ['pagina successiva'],
  nl: ['volgende pagina'],
  pl: ['następna strona'],
  ru: ['следующая страница'],
  tr: ['sonraki sayfa'],
  vi: ['trang sau'],
  ja: ['次のページ', '次のページへ', '次ページ'],
  zh: ['下一页', '下一頁'],
  ko: ['다음 페이지'],
}
const next = listPhrases(nextPages)

/** Whether a line alone leads to the next page of the article: "Selanjutnya". */
export function isNextPage(line: string): boolean {
  return next.has(foldCue(line))
}

/** Other links beside the numbers of an article's pages. */
const otherPages: PhraseTable = {
  id: ['sebelumnya', 'halaman sebelumnya', 'semua', 'lihat semua', 'tampilkan semua', 'baca semua'],
  en: ['previous', 'prev', 'previous page', 'all', 'view all', 'show all', 'single page'],
  de: ['vorherige seite', 'zurück', 'weiter', 'alle seiten'],
  fr: ['page précédente', 'précédent', 'suivant'],
  es: ['anterior', 'siguiente'],
  pt: ['anterior', 'próxima'],
  nl: ['vorige', 'volgende'],
}

/** A phrase with a number would cut it out of the row: "halaman 2". */
const withoutNumbers = ([, phrases]: [string, readonly string[]]) =>
  phrases.filter((phrase) => !/\d/.test(phrase))
const leading = joinPhrases({ all: Object.entries(nextPages).flatMap(withoutNumbers) })
const beside = `(?:${leading}|${joinPhrases(otherPages)})`
const startWords = new RegExp(
  String.raw`^[^\p{L}\p{N}]*(?:${beside}(?![\p{L}\p{N}])[^\p{L}\p{N}]*)+`,
  'iu',
)
const endWords = new RegExp(
  String.raw`(?:[^\p{L}\p{N}]*(?<![\p{L}\p{N}])${beside})+[^\p{L}\p{N}]*$`,
  'iu',
)
const nextWord = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${leading})(?![\p{L}\p{N}])`, 'iu')

/** A longer line is a sentence. In code units. */
const maxRow = 80

/** Parts a row of page links into its words and what is between: "Halaman: 1 2 3 Selanjutnya". */
function cutLinkWords(line: string): { middle: string; hasWords: boolean; hasNext: boolean } {
  const start = startWords.exec(line)?.[0] ?? ''
  const rest = line.slice(start.length)
  const end = endWords.exec(rest)?.[0] ?? ''
  return {
    middle: rest.slice(0, rest.length - end.length).trim(),
    hasWords: start !== '' || end !== '',
    hasNext: nextWord.test(start) || nextWord.test(end),
  }
}

const pageLabel =
  'halaman|laman|hal\\.?|page no\\.?|page|seite|página|pagina|strona|sayfa|страница|trang'
const pageOf = new RegExp(
  String.raw`^(?:${pageLabel})?\s*:?\s*(?<page>\d{1,2})\s?(?:\/|dari|of|von|sur|de|di|van|z|из)\s?(?<of>\d{1,2})(?:\s(?:halaman|laman|pages))?$`,
  'iu',
)

/**
 * Reads which page of how many a capture holds; null when the line does not say so.
 *
 * @example findPageOf('Halaman 2/4') → { page: 2, of: 4 }
 * @example findPageOf('Page 1 of 3 Next') → { page: 1, of: 3 }
 */
export function findPageOf(line: string): { page: number; of: number } | null {
  if (line.length > maxRow || !/\d/.test(line)) return null
  const { middle, hasWords } = cutLinkWords(line)
  const groups = middle.length > 40 ? undefined : pageOf.exec(middle)?.groups
  // "1/5 Next" leads through the pictures of a gallery.
  if (groups === undefined || (hasWords && !/\p{L}/u.test(middle))) return null
  const page = Number(groups.page)
  const of = Number(groups.of)
  return page >= 1 && page <= of ? { page, of } : null
}

const pageRow = new RegExp(
  String.raw`^(?<label>(?:${pageLabel})\s*:?\s*)?(?<numbers>\d{1,2}(?:[^\p{L}\p{N}/]+\d{1,2})*)$`,
  'iu',
)

/**
 * Recognises the row that leads through an article's pages, and says whether it leads on to a later one. The
 * page that is read is not marked in it. Returns null for any other line.
 *
 * @example findPageRow('Halaman: 1 2 3 Selanjutnya') → { leadsOn: true }
 */
export function findPageRow(line: string): { leadsOn: boolean } | null {
  if (line.length > maxRow || !/\d/.test(line)) return null
  const { middle, hasWords, hasNext } = cutLinkWords(line)
  const groups = pageRow.exec(middle)?.groups
  const numbers = groups?.numbers?.match(/\d+/g)?.map(Number) ?? []
  const isRising = numbers.every((number, index) => number > (numbers[index - 1] ?? 0))
  const needed = groups?.label !== undefined && hasNext ? 1 : 2
  const isRow = (groups?.label !== undefined || hasWords) && numbers.length >= needed
  return isRow && isRising ? { leadsOn: hasNext } : null
}
