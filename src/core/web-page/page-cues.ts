import type { PageElement } from './page.ts'

/** What marks an element: its name, its ARIA role, a word of its class or id, its itemprop. */
type Cue = { names?: RegExp; roles?: RegExp; words?: RegExp; itemprop?: RegExp; rel?: RegExp }

/**
 * Furniture of a page by the elements that hold it; the first row that fits names the rule. A word is
 * a part of a class or an id: "kcm-read-terkait" has three. An element that holds the article itself is
 * never furniture, whatever its class. To teach Simak another piece of furniture, add a word.
 */
const furniture: readonly ({ rule: string } & Cue)[] = [
  {
    rule: 'advertisement',
    words:
      /^(?:ads?|adv|advert\w*|adsbygoogle|adunit|adslot|iklan\w*|banner|sponsor\w*|promo|outbrain|taboola|mgid|dfp|gpt)$/,
  },
  { rule: 'tags', words: /^(?:tags?|taglist|tagar|hashtags?|topics?|topik|keywords?)$/ },
  { rule: 'breadcrumb', words: /^breadcrumbs?$/ },
  {
    rule: 'related',
    words: /^(?:terkait|related|bacajuga\w*|beritaterkait|lihatjuga|simakjuga|artikelterkait)$/,
  },
  {
    rule: 'share',
    words:
      /^(?:share\w*|sharing|sharer|social\w*|sosmed|medsos|socmed|addthis\w*|addtoany|whatsapp|bagikan)$/,
  },
  { rule: 'comments', words: /^(?:comments?|commentlist|komentar|disqus\w*|fbcomments)$/ },
  {
    rule: 'popular',
    words: /^(?:popular|terpopuler|populer|popularpost|trending|mostread|mostpopular|terbaca)$/,
  },
  { rule: 'latest', words: /^(?:latest|terkini|terbaru|headlines?list|indeks|newsfeed)$/ },
  { rule: 'recommended', words: /^(?:recommend\w*|rekomendasi|rekomen)$/ },
  { rule: 'newsletter', words: /^(?:newsletter|subscribe|subscription|langganan|paywall|piano)$/ },
  { rule: 'cookie-notice', words: /^(?:cookies?|consent|gdpr|onetrust)$/ },
  {
    rule: 'dialog',
    names: /^dialog$/,
    roles: /^(?:alert)?dialog$/,
    words: /^(?:modal|popup|lightbox|offcanvas|overlay|login)$/,
  },
  { rule: 'pages', words: /^(?:pagination|paging|pager|pagenav)$/ },
  {
    rule: 'menu',
    names: /^(?:nav|menu)$/,
    roles: /^(?:navigation|menu|menubar|search|tablist)$/,
    words: /^(?:nav|navbar|navigation|menus?|megamenu|submenu|topbar|skip)$/,
  },
  { rule: 'search', names: /^search$/, words: /^(?:search|pencarian|cari)$/ },
  {
    rule: 'footer',
    names: /^footer$/,
    roles: /^contentinfo$/,
    words: /^(?:footer|footnav|copyrights?text)$/,
  },
  { rule: 'masthead', roles: /^banner$/, words: /^(?:masthead|siteheader|topheader)$/ },
  {
    rule: 'side-column',
    names: /^aside$/,
    roles: /^complementary$/,
    words: /^(?:sidebar|rightbar|rightside|leftside|sidebar\w*|aside|rail)$/,
  },
  { rule: 'form', names: /^(?:form|button|fieldset|label|legend)$/, roles: /^(?:button|form)$/ },
  {
    rule: 'embed',
    words:
      /^(?:embed\w*|tweet|twitter|instagram|tiktok|youtube|jwplayer|videojs|player|widget\w*|polling|quiz)$/,
  },
]

/** The name of the furniture that an element is by its own marks, or null. */
export function findFurniture(element: PageElement): string | null {
  const words = listWords(element)
  return furniture.find((cue) => fits(element, words, cue))?.rule ?? null
}

/** Elements that hold an article's text and little else, the surest first. */
const bodies: readonly Cue[] = [
  { itemprop: /^articleBody$/ },
  {
    words:
      /^(?:(?:detail|article|artikel|read|content|entry|post|story|news|body|text|isi|berita|txt)-?(?:text|body|content|konten|isi|wrap|article|artikel|desc|detail)?)$/,
  },
]

/** How sure an element's marks make it hold the text of an article: 0 is surest, null is no sign of it. */
export function findBodyRank(element: PageElement): number | null {
  const words = listWords(element)
  const rank = bodies.findIndex((cue) => fits(element, words, cue))
  return rank === -1 ? null : rank
}

const caption: Cue = {
  names: /^figcaption$/,
  words:
    /^(?:captions?|figcaption|keterangan|imgcaption|captionimg|photocaption|photodesc|fotodesc|imagedesc)$/,
  itemprop: /^caption$/,
}
const picture: Cue = {
  words:
    /^(?:figure|photos?|foto|pic|picture|pictures|image|images|img|gambar|headlineimg|media|thumbnail)$/,
}
const credit: Cue = {
  words: /^(?:credits?|copyrights?|source|sumber|author|fotografer|photographer|kredit)$/,
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
    /^(?:authors?|autor|bylines?|penulis|(?:nm)?reporter|pewarta|wartawan|jurnalis|writer|contributor)$/,
  itemprop: /^author$/,
  rel: /^author$/,
}
const editor: Cue = { words: /^(?:editors?|redaktur)$/, itemprop: /^editor$/ }
const deck: Cue = {
  words:
    /^(?:deck|standfirst|subtitle|subtitles|subjudul|subheadline|subhead|excerpt|summary|ringkasan|teaser|lede|dek)$/,
  itemprop: /^(?:description|alternativeHeadline)$/,
}

const cues = { caption, picture, credit, time, author, editor, deck }
export type CueName = keyof typeof cues

/** Whether an element's own marks are those of `name`. */
export function hasCue(element: PageElement, name: CueName): boolean {
  return fits(element, listWords(element), cues[name])
}

function fits(element: PageElement, words: readonly string[], cue: Cue): boolean {
  const { attributes, name } = element
  return (
    cue.names?.test(name) === true ||
    cue.roles?.test(attributes.get('role') ?? '') === true ||
    cue.itemprop?.test(attributes.get('itemprop') ?? '') === true ||
    cue.rel?.test(attributes.get('rel') ?? '') === true ||
    words.some((word) => cue.words?.test(word) === true)
  )
}

/** More words are no class but some script's state. */
const maxWords = 60

/** The words of an element's class and id, lower case: "readMore" gives "read", "more" and "readmore". */
function listWords(element: PageElement): readonly string[] {
  const known = wordsOf.get(element)
  if (known !== undefined) return known
  const words = readWords(element)
  wordsOf.set(element, words)
  return words
}

/** Asked for by every table, read once. */
const wordsOf = new WeakMap<PageElement, readonly string[]>()

function readWords({ attributes }: PageElement): string[] {
  const marks = [attributes.get('class'), attributes.get('id'), attributes.get('data-component')]
    .filter((mark) => mark !== undefined)
    .join(' ')
    .slice(0, 1_000)
  const words: string[] = []
  for (const mark of marks
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/\s+/)) {
    const parts = mark.match(/[a-z]+/g) ?? []
    // "sub-title" is also "subtitle".
    const pairs = parts.slice(1).map((part, index) => `${parts[index]}${part}`)
    words.push(...parts, ...pairs)
  }
  return words.slice(0, maxWords)
}
