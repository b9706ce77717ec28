import { listClassNames, listWords } from './class-words.ts'
import type { PageElement } from './page.ts'

/** What marks an element: its name, its ARIA role, a word of its class or id, its itemprop. */
type Cue = {
  names?: RegExp
  roles?: RegExp
  words?: RegExp
  itemprop?: RegExp
  rel?: RegExp
  /** What an attribute for scripts or tests says, where classes are only hashes. */
  data?: RegExp
}

/** Elements that hold an article's text and little else, the surest first. */
const bodies: readonly Cue[] = [
  { itemprop: /^articleBody$/ },
  {
    words:
      /^(?:(?:detail|article|artikel|read|content|entry|post|story|news|body|text|isi|berita|txt)-?(?:text|body|content|konten|isi|wrap|article|artikel|desc|detail)?)$/,
  },
]

/** How clearly an element's marks say that it holds an article's text: 0 is clearest, null is not at all. */
export function findBodyRank(element: PageElement): number | null {
  const words = listWords(element)
  const rank = bodies.findIndex((cue) => fits(element, words, cue))
  return rank === -1 ? null : rank
}

const caption: Cue = {
  names: /^figcaption$/,
  words:
    /^(?:captions?|captiontext|wpcaptiontext|figcaption|keterangan|imgcaption|captionimg|photocaption|photodesc|fotodesc|imagedesc|imagedescription|phototext|teksfoto|fototext|ketfoto|ketgambar|imagecap|photocap|piefoto|leyenda|legende|legenda|didascalia|epigrafe|bildunterschrift|bildtext|bijschrift|billedtekst|bildetekst|popisek|kuvateksti)$/,
  itemprop: /^caption$/,
}
const picture: Cue = {
  words:
    /^(?:figure|photos?|foto|pic|picture|pictures|image|images|img|gambar|headlineimg|media|thumbnail|wpcaption)$/,
}
const credit: Cue = {
  words:
    /^(?:credits?|copyrights?|source|sumber|author|fotografer|photographers?|kredit|fotografo|fotograf|bildquelle|bildnachweis|bildrechte|quelle|fuente|fonte|kilde|zdroj|kuvaaja|credito|rights)$/,
  itemprop: /^(?:copyrightHolder|creditText|creator)$/,
}
const time: Cue = {
  names: /^time$/,
  words:
    /^(?:dates?|datetime|time|timestamp|tanggal|tgl|waktu|publish\w*|pubdate|jadwal|schedule|posted)$/,
  itemprop: /^date(?:Published|Created)$/,
}
const author: Cue = {
  words:
    /^(?:authors?|autora?|autores|autore|autori|auteurs?|bylines?|penulis|(?:nm)?reporter|pewarta|wartawan|jurnalis|journaliste?|periodista|firma|forfatter|skribent|toimittaja|redakteur|redacteur|szerzo|yazar|muhabir|avtor|writer|contributor|username|authorname|displayname|writername|nama|namapenulis)$/,
  itemprop: /^author$/,
  rel: /^author$/,
  data: /^(?:author-?name|byline-?(?:name|author))$/i,
}
const headline: Cue = {
  words:
    /^(?:headlines?|title|titles|judul|tajuk|titulo|titular|titre|titolo|titel|tytul|baslik|haberbaslik|schlagzeile|uberschrift|ueberschrift|overskrift|rubrik|otsikko|naslov|nadpis|zagolovok|tieude)$/,
  itemprop: /^headline$/,
}
const editor: Cue = { words: /^(?:editors?|redaktur)$/, itemprop: /^editor$/ }
const deck: Cue = {
  words:
    /^(?:deck|standfirst|subtitle|subtitles|subjudul|subheadline|subhead|excerpt|summary|ringkasan|teaser|lede|dek|sumarios?|highlights|keypoints|bajada|copete|entradilla|subtitulo|sottotitolo|sommario|catenaccio|chapo|chapeau|vorspann|untertitel|unterzeile|linhafina|ingress|manchet|preamble|underrubrik|sapo|synopsis|sinopsis|perex)$/,
  itemprop: /^(?:description|alternativeHeadline)$/,
  data: /^(?:standfirst|deck|dek|subheadline|article-?(?:summary|deck|subtitle))$/i,
}

const quotation: Cue = {
  words:
    /^(?:pullquote|pullquotes|blockquote|quote|quotes|kutipan|zitat|citation|bigquote|quotebox)$/,
}

const cues = { headline, caption, picture, credit, time, author, editor, deck, quotation }
export type CueName = keyof typeof cues

/** Whether an element's own marks are those of `name`. */
export function hasCue(element: PageElement, name: CueName): boolean {
  return fits(element, listWords(element), cues[name])
}

/**
 * Whether a class of an element ends in the word for a credit: "media-caption__source", not "credit-caption".
 * A figcaption holds both, whatever its class.
 */
export function isNamedCredit(element: PageElement): boolean {
  if (element.name === 'figcaption') return false
  return listClassNames(element).some((name) => credit.words?.test(name.at(-1) ?? '') === true)
}

function fits(element: PageElement, words: readonly string[], cue: Cue): boolean {
  const { attributes, name } = element
  return (
    cue.names?.test(name) === true ||
    cue.roles?.test(attributes.get('role') ?? '') === true ||
    cue.itemprop?.test(attributes.get('itemprop') ?? '') === true ||
    cue.rel?.test(attributes.get('rel') ?? '') === true ||
    (cue.data !== undefined && hasData(attributes, cue.data)) ||
    hasWord(words, cue)
  )
}

const dataNames = ['data-testid', 'data-test-id', 'data-component', 'data-gu-name', 'data-qa']

function hasData(attributes: PageElement['attributes'], words: RegExp): boolean {
  return dataNames.some((name) => words.test(attributes.get(name) ?? ''))
}

/** Which cues lists of words fit. Elements with equal classes share one list. */
const fitting = new WeakMap<readonly string[], Map<Cue, boolean>>()

function hasWord(words: readonly string[], cue: Cue): boolean {
  if (words.length === 0 || cue.words === undefined) return false
  const known = fitting.get(words) ?? new Map<Cue, boolean>()
  fitting.set(words, known)
  const found = known.get(cue) ?? words.some((word) => cue.words?.test(word) === true)
  known.set(cue, found)
  return found
}
