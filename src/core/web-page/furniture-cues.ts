import { type ClassName, joinWords, listClassNames } from './class-words.ts'
import type { PageElement } from './page.ts'

/** What names a piece of furniture, and whether whole sentences may be in it. */
type FurnitureCue = {
  rule: string
  names?: RegExp
  roles?: RegExp
  words?: RegExp
  /** True where furniture of this kind holds sentences, as comments do and share buttons do not. */
  mayHoldProse: boolean
}

/**
 * Furniture of a page by the elements that hold it; the first row that fits names the rule. A word is
 * a part of a class or an id: "kcm-read-terkait" has three. To teach Simak another piece of furniture,
 * add a word.
 */
const furniture: readonly FurnitureCue[] = [
  {
    rule: 'advertisement',
    words:
      /^(?:ads?|adv|advert\w*|adsbygoogle|adunit|adslot|iklan\w*|banner|sponsor\w*|promo|promotion|outbrain|taboola|mgid|dfp|gpt|publicidad|publicidade|pubblicita|werbung|anzeige|reklama?|reklam)$/,
    mayHoldProse: true,
  },
  {
    rule: 'tags',
    words:
      /^(?:tags?|taglist|tagcloud|tagar|hashtags?|topics?|topik|keywords?|etiquetas|schlagworte|mots?cles?)$/,
    mayHoldProse: false,
  },
  { rule: 'breadcrumb', words: /^(?:breadcrumbs?|brotkrumen)$/, mayHoldProse: false },
  {
    rule: 'related',
    words:
      /^(?:terkait|related|relateds?|bacajuga\w*|beritaterkait|lihatjuga|simakjuga|artikelterkait|relacionad[ao]s?|correlati|verwandt\w*|readalso|alsoread|readmore|seealso|jprelatedposts|yarpp|crp)$/,
    mayHoldProse: true,
  },
  {
    rule: 'share',
    words:
      /^(?:shares?|sharebar|sharebuttons?|sharelinks?|sharebox|sharethis|sharing|sharer|socials?|socialmedia|socialshare|sociallinks|socialicons?|socialbar|sosmed|medsos|socmed|addthis\w*|addtoany|sharedaddy|whatsapp|bagikan|compartir|compartilhar|partage|partager|teilen|condividi)$/,
    mayHoldProse: false,
  },
  {
    rule: 'comments',
    words:
      /^(?:comments?|commentlist|commentform|respond|komentar|tanggapan|disqus\w*|fbcomments|comentarios?|commentaires?|kommentare?|commenti|reacties)$/,
    mayHoldProse: true,
  },
  {
    rule: 'popular',
    words:
      /^(?:popular|terpopuler|populer|popularpost|trending|mostread|mostpopular|terbaca|masleido|maislidas|meistgelesen)$/,
    mayHoldProse: true,
  },
  {
    rule: 'latest',
    words: /^(?:latest|terkini|terbaru|headlines?list|indeks|newsfeed|recentposts?)$/,
    mayHoldProse: true,
  },
  {
    rule: 'recommended',
    words: /^(?:recommend\w*|rekomendasi|rekomen|recirc\w*|moreon|morefrom)$/,
    mayHoldProse: true,
  },
  {
    rule: 'newsletter',
    words:
      /^(?:newsletters?|subscribe|subscription|langganan|mailchimp|signup|optin|buletin|aboteaser|abobox|aboboks|abonnement|abowerbung|suscripcion|suscribete|assinatura|abbonamento|abbonati)$/,
    mayHoldProse: true,
  },
  {
    rule: 'cookie-notice',
    words: /^(?:cookies?|consent|gdpr|onetrust|cookielaw|cookiebot|didomi)$/,
    mayHoldProse: true,
  },
  {
    rule: 'dialog',
    names: /^dialog$/,
    roles: /^(?:alert)?dialog$/,
    words: /^(?:modal|popup|lightbox|offcanvas|login)$/,
    mayHoldProse: true,
  },
  {
    rule: 'pages',
    words: /^(?:pagination|paging|pager|pagenav|pagelinks|prevnext|nextprev|postnavigation)$/,
    mayHoldProse: false,
  },
  {
    rule: 'menu',
    names: /^(?:nav|menu)$/,
    roles: /^(?:navigation|menu|menubar|search|tablist)$/,
    words: /^(?:nav|navbar|navigation|menus?|megamenu|submenu|topbar|skip|skiplink)$/,
    mayHoldProse: false,
  },
  {
    rule: 'search',
    names: /^search$/,
    words: /^(?:search|searchform|pencarian|cari)$/,
    mayHoldProse: false,
  },
  {
    rule: 'footer',
    names: /^footer$/,
    roles: /^contentinfo$/,
    words: /^(?:footer|footnav|copyrights?text)$/,
    mayHoldProse: true,
  },
  {
    rule: 'masthead',
    roles: /^banner$/,
    words: /^(?:masthead|siteheader|topheader)$/,
    mayHoldProse: false,
  },
  {
    rule: 'author-note',
    words: /^(?:authorbox|authorbio|aboutauthor|aboutauthors|authorinfo|biobox|authordescription)$/,
    mayHoldProse: true,
  },
  {
    rule: 'side-column',
    names: /^aside$/,
    roles: /^complementary$/,
    words: /^(?:sidebar|rightbar|rightside|leftside|sidebar\w*|aside|rail)$/,
    mayHoldProse: true,
  },
  {
    rule: 'form',
    names: /^(?:form|button|fieldset|label|legend)$/,
    roles: /^(?:button|form)$/,
    mayHoldProse: false,
  },
  {
    rule: 'graphic',
    words:
      /^(?:artboard|aihtml|infographics?|graphics?|datawrapper|flourish|charts?|highcharts|leaflet|interactive)$/,
    mayHoldProse: true,
  },
  {
    rule: 'gallery',
    words: /^(?:gallery|galleries|galeri|galerie|slideshow|carousel|slider|swiper)$/,
    mayHoldProse: true,
  },
  {
    rule: 'embed',
    words:
      /^(?:embed\w*|tweet|twitter|instagram|tiktok|youtube|jwplayer|videojs|player|errorscreen|nowplaying|nowwatching|widget\w*|polling|quiz)$/,
    mayHoldProse: false,
  },
]

/** Words that say where or how large a thing is, not what it is. */
const plainWords = new Set(
  `list lists wrapper wrap wrapped box boxes container inner outer block blocks area areas section sections
  module modules component components item items row col cols column columns main article articles post posts
  entry entries page pages detail details read news site single content contents body text desktop mobile top
  bottom left right center middle header head title heading group bar panel card cards slot slots unit units zone
  holder placeholder region icons icon links link button buttons btn btns label labels count counter counts form
  field width full large small medium vertical horizontal sticky fixed float in on of the for and by js css is new
  story stories artikel berita konten isi bagian kotak daftar id div span view default custom style theme below
  above before after inline end start under bg data ui hide show hidden visible mod tools tool media more`.split(
    /\s+/,
  ),
)

/** Words that name text, whatever comes after them: "kutipan-player" is a quotation. */
const textWords =
  /^(?:quote|quotes|pullquote|blockquote|quotation|kutipan|citation|cite|paragraph|para|intro|lead|lede|dropcap|caption|footnote|chapter|stanza|verse)$/

/** "has-sidebar", "no-ads": what such a name speaks of is elsewhere. */
const states = /^(?:has|no|not|non|with|without|tanpa)$/

/** Every element name of the table: most elements have neither such a name nor a class. */
const furnitureNames = /^(?:dialog|nav|menu|search|footer|aside|form|button|fieldset|label|legend)$/

/** What an element's own marks say it is. */
export type Furniture = {
  rule: string
  mayHoldProse: boolean
  /** False where the word is only a part of a name that may mean anything: "iklan-politik". */
  isSure: boolean
}

/** The furniture that an element is by its own marks, or null. */
export function findFurniture(
  { name, attributes }: PageElement,
  names: readonly ClassName[],
): Furniture | null {
  const role = attributes.get('role') ?? ''
  if (names.length === 0) {
    return role === '' && !furnitureNames.test(name) ? null : judgeNames(name, role, names)
  }
  const known = judged.get(names) ?? new Map<string, Furniture | null>()
  judged.set(names, known)
  const key = `${name} ${role}`
  const found = known.get(key)
  if (found !== undefined) return found
  const furniture = judgeNames(name, role, names)
  known.set(key, furniture)
  return furniture
}

/** What elements of a name and a role are, by their class names. Elements with equal classes share one list. */
const judged = new WeakMap<readonly ClassName[], Map<string, Furniture | null>>()

function judgeNames(name: string, role: string, names: readonly ClassName[]): Furniture | null {
  let maybe: Furniture | null = null
  for (const { rule, mayHoldProse, ...cue } of furniture) {
    if (cue.names?.test(name) === true || cue.roles?.test(role) === true) {
      return { rule, mayHoldProse, isSure: true }
    }
    const { words } = cue
    if (words === undefined) continue
    for (const each of names) {
      const sure = isNamedBy(each, words)
      if (sure === true) return { rule, mayHoldProse, isSure: true }
      if (sure === false) maybe ??= { rule, mayHoldProse, isSure: false }
    }
  }
  return maybe
}

/** As `findFurniture`, with the element's own class names. */
export function findOwnFurniture(element: PageElement): Furniture | null {
  return findFurniture(element, listClassNames(element))
}

/**
 * Whether a name contains one of the words: true when its other words mean nothing else, as in
 * "kcm-read-terkait"; false when they may, as in "social-impact"; null when it contains none.
 */
function isNamedBy(name: ClassName, words: RegExp): boolean | null {
  if (states.test(name[0] ?? '')) return null
  const isKnown = name.map((word) => words.test(word))
  // Two words that are furniture only together: "baca-juga".
  name.slice(1).forEach((word, index) => {
    const isApart = isKnown[index] === false && isKnown[index + 1] === false
    if (isApart && words.test(joinWords(name[index] ?? '', word)))
      isKnown.fill(true, index, index + 2)
  })
  const first = isKnown.indexOf(true)
  if (first === -1) return null
  const others = name.flatMap((word, index) =>
    isKnown[index] === true || plainWords.has(word) || isFurnitureWord(word)
      ? []
      : [{ word, index }],
  )
  // A site puts its own name before: "jeg_share". What follows the word changes what it means.
  return (
    others.length <= 2 && others.every(({ word, index }) => index < first && !textWords.test(word))
  )
}

/** "tags-terkait" names two kinds at once, and nothing but furniture. */
function isFurnitureWord(word: string): boolean {
  return furniture.some(({ words }) => words?.test(word) === true)
}
