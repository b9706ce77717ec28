import { headlineKey } from '../text/slug.ts'
import { findPictureLabel, isBareCredit, isPictureWord, namesMaker } from './credit-cues.ts'
import { endings } from './credit-endings.ts'
import { joinCutWords } from './join-cut-words.ts'
import { isPersonName } from './person-names.ts'
import { rememberLines } from './remember-lines.ts'
import { splitCaption } from './split-caption.ts'

/** A line of a picture, and what its elements call it. */
export type PictureLine = { index: number; text: string; isCredit: boolean; isCaption: boolean }

/** The words of a picture; both null when it has none. */
export type PictureWords = { caption: string | null; credit: string | null }

/** A credit is short. In code units. */
export const maxCredit = 160

/** Words that alone say where a picture is from. */
const sources =
  /^(?:supplied|handout|istimewa|ist|dok(?:umentasi)?|file|file photo|archive|arsip|courtesy|contributed|screenshot|screen ?grab|tangkapan layar|divulgação|reprodução|cedida|archivo|archiv|privat|dpa|afp|ap|epa|reuters|antara|getty(?: images)?|shutterstock|istock|alamy|unsplash|pexels|pixabay|wikimedia(?: commons)?|xinhua|anadolu|bloomberg|imago|ritzau scanpix|tt|anp|belga|efe|ansa|lusa|pap|ria novosti|tass|(?:contributed|courtesy|submitted|staff|handout|stock|archive) (?:photo|image|picture)s?|foto (?:istimewa|arsip)|archivfoto|symbolbild|photo d['’]archives|foto de archivo)$/iu
const agency =
  /\b(?:Getty|AFP|AP|EPA|EFE|ANSA|Reuters|REUTERS|ANTARA|Antara|Shutterstock|iStock\w*|Freepik|Canva|Alamy|Bloomberg|Xinhua|Anadolu|Supplied|Handout|Istimewa|Dok|Dokumentasi|Unsplash|Pexels|Wikimedia|IMAGO|imago|dpa|picture alliance|Scanpix|Instagram|Facebook|Twitter|YouTube|Foto|Photo|Pool|Via|via|Courtesy)\b|©|\/|@|رويترز|الفرنسية|الأناضول|غيتي|أسوشيتد|الأوروبية|الجزيرة|شترستوك|مواقع التواصل|وكالات|واس|بترا|(?<![\p{L}\p{M}])وام(?![\p{L}\p{M}])|كونا|سبوتنيك|ایرنا|ایسنا|ТАСС|РИА Новости|Интерфакс|УНІАН|新华社|新華社|路透|法新社|中新社|视觉中国|ロイター|共同通信|アフロ|연합뉴스|뉴시스|רויטרס|פלאש 90/u

/** A word for pictures before a name: "(foto Rossi)". */
const pictureWord =
  /^(?:foto|photo|fot|ph|pic|kredit|credit|dok)\.?\s(?:(?:by|oleh|von|par|de|di|door|av|af|por)\s)?\p{Lu}/u

const opensWithAgency =
  /^(?:REUTERS|AFP|AP|EPA|EFE|ANTARA|Antara|Getty|Reuters|TEMPO|dpa|Xinhua)\b/u

/** Reads caption and credit from the lines of a picture. */
export function readWords(pieces: readonly PictureLine[]): PictureWords {
  const lines = joinCutWords(pieces)
  const hasCaption = lines.some(({ isCaption }) => isCaption)
  const captions: string[] = []
  const credits: string[] = []
  for (const { text: line, isCredit, isCaption } of lines) {
    const text = cutExtras(line)
    if (text === '' || isPictureWord(text)) continue
    const label = findPictureLabel(text)
    const words = label?.words ?? text
    const isAlone = lines.length > 1 || !isCaption
    const isCaptioned = label?.part === 'caption' || (label !== null && isSentence(words))
    const makers = readMakers(text)
    if (makers !== null) credits.push(makers)
    else if (label?.part === 'credit' && !isCaptioned && words.length <= maxCredit)
      credits.push(words)
    else if (isCaptioned) captions.push(words)
    else if (isCredit && text.length <= maxCredit && !tellsMore(text)) credits.push(words)
    // A name on the picture, with the caption below it.
    else if (hasCaption && !isCaption && isFullName(text)) credits.push(words)
    else if (isAllCredit(text) && !/\p{Ll}/u.test(text)) credits.push(words)
    else if (madeBy.test(text) || isPair(stripCredit(text))) credits.push(words)
    else if (splitWords(text).credit !== null) {
      const { caption, credit } = splitWords(text)
      captions.push(caption ?? '')
      credits.push(credit ?? '')
    } else if (
      isAllCredit(text) &&
      (isAlone || sources.test(stripCredit(text)) || opensWithAgency.test(text))
    )
      credits.push(words)
    else captions.push(words)
  }
  const signed = captions.length > 1 ? findMaker(captions) : null
  if (signed !== null && credits.length === 0) credits.push(captions.pop() ?? '')
  const caption = [...new Set(captions)].filter(Boolean).join(' ')
  const credit = dropParts([...new Set(credits.map(stripCredit))].filter(Boolean)).join(' ')
  if (caption === '') return { caption: null, credit: credit === '' ? null : credit }
  if (credit !== '') return { caption: trimTail(caption, credit), credit }
  return splitWords(caption)
}

function isFullName(text: string): boolean {
  return text.includes(' ') && text.split(' ').length <= maxNameWords && isPersonName(text)
}

/** Whether an element for credits holds a caption, too: "Warga antre di loket (Kabar/Sari Dewi)". */
function tellsMore(text: string): boolean {
  const { caption, credit } = splitWords(text)
  if (caption === null || credit === null || !/[)）]$/u.test(text)) return false
  if (caption.split(' ').length < minTold || isPersonName(caption) || agency.test(caption))
    return false
  return !/\s(?:for|für|pour|voor|untuk|per|para)\s/u.test(caption)
}

/** The name that has the line below a whole sentence to itself: "Sari Dewi for Koran Desa"; null for none. */
function findMaker(lines: readonly string[]): string | null {
  const [above = '', last = ''] = lines.slice(-2)
  const [name = ''] = last.split(/\s(?:for|für|pour|voor|untuk)\s(?=\p{Lu}|the\s)/u)
  return /[.!?]["'”’)]*$/u.test(above) && name.includes(' ') && isPersonName(name) ? last : null
}

/** The length of a video, alone, before a sentence or behind one: "01:23". A clock time has a zone. */
const videoLength =
  /^\d{1,2}(?::\d{2}){1,2}(?:$|\s+(?=\p{Lu}\p{Ll}))|(?<=[.!?]["'”’)]?)\s+\d{1,2}(?::\d{2}){1,2}$/gu

/** A button at the end of a picture's words, with or without a space before it. */
const button =
  /(?<=\S)\s*(?:Perbesar|Lihat Foto|Purchase Licensing Rights|(?:hide|toggle) caption|Enlarge(?: this)? image|View image in fullscreen|Bild vergrößern|Agrandir l['’]image|Ampliar imagen)(?:, opens new tab)?$/u

/** The same before the words, where style alone parts the two: "PerbesarWarga antre." */
const buttonBefore =
  /^(?:Perbesar|Lihat Foto|Enlarge(?: this)? image|(?:View|Open) image in full ?screen|Bild vergrößern|Agrandir l['’]image|Ampliar imagen)\s?(?=[\p{Lu}"“‘«])/u

/** The sign that points to the picture: "▲ 옥상에 놓인 망원경." */
const pointer = /^[▲△▼▽◀▶◁▷⬆↑]\s?(?=\S)/u

/** The site's rights behind the words: "Il campanaro Ivo Rossi - RIPRODUZIONE RISERVATA". */
const reserved =
  /(?<=\S)\s*[-–—/|.]?\s*(?:©\s*)?(?:riproduzione riservata|all rights reserved|todos los derechos reservados|alle rechte vorbehalten|tous droits réservés)\.?$/iu

/** Which of the pictures it is, before the words: "[1/2]Warga antre." */
const pictureCount = /^\[\d{1,2}\/\d{1,2}\]\s?(?=\S)/u

/** The photographer's address. */
const address = /\s[(（]?[\w.+-]{1,60}@[\w.-]{3,60}[)）]?$/u

/** Cuts what is no words of a picture: "01:23 Warga antre." and "Warga antre. Perbesar" → "Warga antre." */
function cutExtras(line: string): string {
  if (line.length > maxSplit) return line
  return line
    .replace(pointer, '')
    .replace(reserved, '')
    .replace(pictureCount, '')
    .replace(videoLength, '')
    .replace(address, '')
    .replace(button, '')
    .replace(buttonBefore, '')
}

/** Whether words behind "Foto:" are the caption: some pages label it with the word for a picture. */
function isSentence(words: string): boolean {
  const { caption, credit } = splitWords(words)
  const isTold = credit !== null && caption !== null && caption.split(' ').length >= minTold
  if (isTold && !isPersonName(caption)) return true
  const isLong = words.split(' ').length > maxNameWords
  return isLong && (/[.!?]["'”’)]*$/u.test(words) || splitWords(words).credit !== null)
}

/** Fewer words before a credit are a part of it: "Dok. Warga (Sari Dewi)". */
const minTold = 4

/** A credit of more words is none: "Sari Dewi/Koran Desa via Kantor Berita". */
const maxNameWords = 6

/** Credits without those that another one says once more: "AP" beside "AP Photo/Sari Dewi". */
function dropParts(credits: readonly string[]): string[] {
  const keys = credits.map((credit) => ` ${headlineKey(credit)} `)
  return credits.filter(
    (_, at) =>
      !keys.some(
        (key, other) =>
          other !== at && key.length > (keys[at]?.length ?? 0) && key.includes(keys[at] ?? ''),
      ),
  )
}

/** Removes the credit from the end of a caption, when the page repeats it there. */
function trimTail(caption: string, credit: string): string {
  const end = caption.toLowerCase().lastIndexOf(credit.toLowerCase())
  const isAtEnd = end > 0 && end + credit.length >= caption.length - 2
  const rest = isAtEnd ? caption.slice(0, end) : caption
  return trimMarks(rest) || caption
}

/** A maker behind a word for pictures: "Photo by Sari Dewi on Unsplash". */
const madeBy =
  /^(?:photo(?:graph)?s?|pictures?|image|fotos?|foto|illustrations?|graphics?|collage|montage) (?:by|oleh|von|par|door|av|af) \p{Lu}[^.!?]{2,70}$/iu

/** The words of a line that is one bracket with a maker first: "(Sari Dewi; courtesy of Rina Wati / Koran Desa)". */
function readMakers(text: string): string | null {
  if (text.length > maxCredit || !/^\([^()]+\)\.?$/u.test(text)) return null
  const inner = text.slice(1)
  const words = stripCredit(findPictureLabel(inner)?.words ?? inner)
  const isMade = isFullName(words) || (namesMaker(words) && splitWords(text).credit !== null)
  return isMade ? words : null
}

/** Whether both sides of a stroke name somebody: "Sari Dewi / Koran Desa", and not "Warga / Sari Dewi". */
function isPair(text: string): boolean {
  if (!isBareCredit(text)) return false
  const [maker = '', ...rest] = text.split('/').map((part) => part.trim())
  return rest.length > 0 && maker.includes(' ') && isPersonName(maker)
}

/** Whether a line is nothing but a credit: a source's name, "Antara/Sari", "(Dok. Warga)". */
export function isAllCredit(text: string): boolean {
  if (text.length > 90) return false
  const bare = stripCredit(text)
  const isBracketed = /^\(.{2,80}\)$/u.test(text) && agency.test(text)
  return sources.test(bare) || isBareCredit(text) || isBracketed || /^©/u.test(text)
}

/** "(ANTARA FOTO/Sari)" is "ANTARA FOTO/Sari"; "CreditBudi Santoso" and "© Budi Santoso" are "Budi Santoso". */
export function stripCredit(credit: string): string {
  return credit
    .replace(/^[–—-]\s*(?=\p{L})/u, '')
    .replace(/\s\(\d{4}\).*$/u, '')
    .replace(/[.\s]{0,4}재판매 및 DB.*$/u, '')
    .replace(
      /^(?:[Cc]redit|[Pp]hoto(?:graph)?s?|[Pp]ictures?|Image|[Ff]oto|Gambar|[Ff]ot\.|[Kk]redit)(?: (?:by|oleh|von|par|de|di|door|av))?(?:\.{3}|…|:)?\s*(?=\p{Lu})/u,
      '',
    )
    .replace(
      /^(?:Illustrations?|Graphics?|Bild(?:er)?|Imagem?|Imagen|Fotograf[ií]as?|(?:Info)?[Gg]rafik|Collage|Montage|Beeld|Screenshot) (?:by|von|par|de|di|door|av|af|por)\s+(?=\p{Lu})/u,
      '',
    )
    .replace(/^(?<inner>[^()]+)\)\.?$/u, '$<inner>')
    .replace(/^[([](?<inner>[^()[\]]+)[)\]]\.?$/u, '$<inner>')
    .replace(/^[/|–—-]\s*/u, '')
    .replace(/^(?:©|\([cC]\)(?=\s))\s*(?=\p{L})/u, '')
    .replace(/^(?:\p{Lu}[\p{L}.]+ ){1,2}photos? (?:by|courtesy of)\s+(?=\p{Lu})/u, '')
    .replace(/[\s,;|/–—-]+$/u, '')
    .trim()
}

/** A date in brackets is no credit. */
function hasWord(credit: string): boolean {
  return /\p{L}{2}/u.test(credit)
}

/**
 * Splits a caption from the credit at its end, by words that only credits have or by its form. `isStrict`
 * leaves names without such a word alone: a line that may be a paragraph ends in names, too.
 *
 * @example splitWords('Warga antre. (Dok. Desa)') → { caption: 'Warga antre.', credit: 'Dok. Desa' }
 */
export function splitWords(line: string, isStrict = false): PictureWords {
  return isStrict ? splitStrictly(line) : split(line, false)
}

const splitStrictly = rememberLines((line) => split(line, true))

function split(line: string, isStrict: boolean): PictureWords {
  if (line.length > maxSplit) return { caption: line, credit: null }
  const made = makerAndAgency.exec(line)
  const { maker = '', agency: source = '' } = made?.groups ?? {}
  // Behind a space a bracket of another kind follows a sentence, too: "Kepala Desa (kiri)".
  const isGlued = made?.groups?.space === ''
  const isMade = isPersonName(maker) && (agency.test(source) || sources.test(source))
  if (made !== null && (isGlued || isMade))
    return { caption: line.slice(0, made.index), credit: `${maker} (${source})` }
  const bracket = /\s*[([（](?<words>[^()[\]（）]{2,120})[)\]）]\.?$/u.exec(line)
  const words = bracket?.groups?.words ?? ''
  const label = findPictureLabel(words)
  if (bracket !== null && bracket.index > 0 && hasWord(words)) {
    if (label?.part === 'credit' || agency.test(words) || pictureWord.test(words)) {
      return {
        caption: line.slice(0, bracket.index).trim(),
        credit: stripCredit(label?.words ?? words),
      }
    }
  }
  const known = splitCaption(line)
  if (known.credit !== null && known.credit.length <= maxCredit && hasWord(known.credit)) {
    return { caption: trimMarks(known.caption), credit: stripCredit(known.credit) }
  }
  for (const { ending, isSure, isClear } of endings) {
    const match = ending.exec(line)
    const credit = match?.groups?.credit?.trim()
    if (match === null || credit === undefined || match.index === 0 || !hasWord(credit)) continue
    const isName = !isStrict && isPersonName(credit) && credit.includes(' ')
    const isTold = agency.test(credit) || sources.test(credit) || isLabelled(match[0])
    if (isStrict && !isTold && isClear !== true) continue
    if (!(isSure || agency.test(credit) || sources.test(credit) || isName)) continue
    const caption = trimMarks(line.slice(0, match.index))
    if (caption !== '') return { caption, credit: stripCredit(credit) }
  }
  return { caption: line, credit: null }
}

/** A maker and an agency behind the sentence, with or without a space: "una lamprea.Museo Local (EFE)". */
const makerAndAgency =
  /(?<=\p{Ll}{2}[.!?]["'”’»]?)(?<space>\s?)(?<maker>\p{Lu}[\p{L}'’-]{1,30}(?: [\p{L}'’-]{1,30}){0,6}) \((?<agency>[^()]{2,40})\)$/u

/** What may part a caption from its credit. */
const partingMarks = new Set(' |/–—-,;•·([（')

/** Cuts the marks between a caption and its credit: "Warga antre. —" → "Warga antre." */
function trimMarks(caption: string): string {
  const bare = caption.replace(/\s*[([（]\s?[)\]）]\.?$/u, '')
  let end = bare.length
  while (end > 0 && partingMarks.has(bare.charAt(end - 1))) end -= 1
  return bare.slice(0, end)
}

/** A longer line is a paragraph, and would be slow to search. In code units. */
const maxSplit = 3_000

/** Whether the end of a line opens with the word or the sign of a credit. */
function isLabelled(ending: string): boolean {
  return /^\s*(?:Credit|Kredit|Crédit|Foto|Photo|FOTO|PHOTO|PICHA|[Ff]ot\.|©)/u.test(ending)
}
