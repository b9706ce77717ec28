import { joinPhrases, listPhrases, type PhraseTable } from './cue-phrases.ts'
import { rememberLines } from './remember-lines.ts'

/** Words before the credit of a picture: "Foto: ANTARA/Sari". */
const creditLabels: PhraseTable = {
  id: [
    'foto',
    'sumber foto',
    'sumber gambar',
    'kredit foto',
    'kredit',
    'fotografer',
    'dok',
    'sumber',
    'foto oleh',
    'pewarta foto',
  ],
  ms: ['gambar', 'foto', 'sumber foto'],
  en: [
    'photo',
    'photos',
    'photo by',
    'photo credit',
    'photograph',
    'photograph by',
    'photography',
    'picture',
    'pictures',
    'pic',
    'pics',
    'credit',
    'image',
    'image source',
    'image credit',
    'image by',
    'source',
    'courtesy',
    'photo courtesy',
    'photo courtesy of',
    'courtesy of',
    'file photo',
    'getty images',
  ],
  de: ['foto', 'bild', 'quelle', 'fotos', 'bildquelle', 'bildrechte'],
  fr: ['photo', 'crédit', 'crédit photo', 'crédits', 'photographie', 'image'],
  es: ['foto', 'fotografía', 'crédito', 'fuente', 'imagen', 'fotos'],
  pt: ['foto', 'crédito', 'imagem', 'fonte', 'divulgação', 'reprodução'],
  it: ['foto', 'credito', 'crediti', 'fonte', 'immagine'],
  nl: ['foto', 'beeld', 'bron'],
  pl: ['fot', 'zdjęcie', 'foto', 'źródło'],
  tr: ['fotoğraf', 'foto', 'kaynak', 'görsel'],
  ru: ['фото', 'источник', 'автор фото', 'изображение'],
  uk: ['фото', 'джерело'],
  vi: ['ảnh', 'nguồn', 'nguồn ảnh', 'hình'],
  sv: ['foto', 'bild', 'källa'],
  da: ['foto', 'billede', 'kilde'],
  no: ['foto', 'bilde', 'kilde'],
  fi: ['kuva', 'kuvat', 'lähde'],
  cs: ['foto', 'zdroj', 'autor fotografie'],
  hu: ['fotó', 'forrás', 'kép'],
  ro: ['foto', 'sursa foto', 'sursa'],
  ar: ['الصورة', 'تصوير', 'المصدر', 'مصدر الصورة', 'صدر الصورة'],
  he: ['צילום', 'קרדיט', 'תמונה'],
  ja: ['写真', '提供', '撮影', '画像', '出典', '写真提供', '画像提供'],
  zh: [
    '图像来源',
    '圖像來源',
    '图',
    '图片',
    '图片来源',
    '摄',
    '图源',
    '圖片來源',
    '圖',
    '摄影',
    '圖片',
    '攝影',
  ],
  ko: ['사진', '사진제공', '출처', '사진 제공', '사진 출처', '이미지 출처'],
  hi: ['फोटो', 'तस्वीर', 'फोटो साभार', 'इमेज स्रोत'],
  th: ['ภาพ', 'เครดิตภาพ', 'ที่มาภาพ'],
}

/** Words before the caption of a picture: "Keterangan gambar, Warga menyeberang". */
const captionLabels: PhraseTable = {
  id: ['keterangan gambar', 'keterangan foto', 'keterangan', 'ket foto', 'caption'],
  en: ['image caption', 'caption', 'media caption', 'photo caption', 'pictured', 'video caption'],
  de: ['bildunterschrift', 'bildbeschreibung'],
  fr: ['légende', "légende de l'image", 'légende image'],
  es: ['pie de foto', 'leyenda de la imagen', 'leyenda'],
  pt: ['legenda', 'legenda da foto', 'legenda do vídeo'],
  tr: ['fotoğraf altı yazısı', 'resim yazısı'],
  ru: ['подпись к фото', 'подпись'],
  uk: ['підпис до фото'],
  vi: ['chụp lại hình ảnh', 'chú thích ảnh'],
  ar: ['التعليق على الصورة', 'تعليق الصورة'],
  zh: ['图像加注文字', '图说', '圖像加註文字', '图片说明'],
  ko: ['사진 설명', '사진설명'],
  ja: ['画像説明', '写真説明'],
  hi: ['इमेज कैप्शन', 'फ़ोटो कैप्शन'],
}

/** The labels of credits as alternatives of a regular expression. */
export const creditWords = joinPhrases(creditLabels)
const captions = joinPhrases(captionLabels)
const label = new RegExp(
  `^[(\\[]?\\s?(?:(?<caption>${captions})|(?<credit>${creditWords}))\\.?\\s?(?:[:：=＝/|©，]|[,،](?=\\s)|\\s[-–—]\\s)\\s*(?<words>\\S.*)$`,
  'iu',
)
/** A longer line is more than a label. In code units. */
const maxBare = 80
const bare = new Set([...listPhrases(creditLabels), ...listPhrases(captionLabels)])

/** What a line of a picture says itself to be, and its words without the label. */
export type PictureLabel = { part: 'caption' | 'credit'; words: string }

/**
 * Reads the label at the start of a line of a picture; null when it has none.
 *
 * @example findPictureLabel('Sumber gambar, Budi') → { part: 'credit', words: 'Budi' }
 */
export const findPictureLabel = rememberLines((line): PictureLabel | null => {
  const groups = line.length > 2_000 ? undefined : label.exec(line)?.groups
  if (groups?.words === undefined) return null
  return { part: groups.caption === undefined ? 'credit' : 'caption', words: groups.words }
})

/** Whether a text is only the word that labels a credit or a caption: "Foto". */
export function isPictureWord(text: string): boolean {
  return text.length <= maxBare && bare.has(text.toLowerCase().replace(/[\s:.,，،]+$/u, ''))
}

/** A line that is all credit without a word that says so: "Antara/Sari Dewi", "KORAN.COM/M. SARI". */
const bareCredit =
  /^\p{Lu}(?:[^.!?/[(]|\.(?=\p{L}{2})){1,40}\/(?:[^.!?]|(?<=[/\s]\p{Lu})\.){1,40}$/u

/** Whether a line is a credit by its form alone. */
export function isBareCredit(line: string): boolean {
  return line.length <= 90 && bareCredit.test(line)
}

/** Whether a credit can be one: it does not end as a sentence does ("Ia mengunggahnya di Facebook."). */
export function isCredit(credit: string | null): boolean {
  return credit !== null && !/[.!?]["'”’)]*$/u.test(credit)
}
