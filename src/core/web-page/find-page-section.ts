import type { Sheet } from '../capture/sheet.ts'
import { headlineKey } from '../text/slug.ts'
import type { Page } from './page.ts'
import type { PageMap } from './page-map.ts'
import type { Metadata } from './page-metadata.ts'

/** The section of an article, and the source of its name; both null when the page states none. */
export type PageSection = { name: string | null; from: string | null }

/** A page, and where its article is. */
type Place = { page: Pick<Page, 'lines'>; map: Pick<PageMap, 'headline' | 'furniture'> }

/** A longer value is a list of keywords or a sentence. In code units. */
const maxName = 40

/** Names that a site gives to everything, as keys. */
const emptyNames = new Set(
  [
    ...['News', 'Berita', 'Artikel', 'Article', 'Articles', 'Uncategorized', 'Home', 'Umum'],
    ...['Beranda', 'Homepage', 'Startseite', 'Accueil', 'Inicio', 'Início', 'Noticias', 'Notícias'],
    ...[
      'Nachrichten',
      'Actualités',
      'Strona główna',
      'Anasayfa',
      'Ana Sayfa',
      'Haberler',
      'Главная',
    ],
    ...[
      'Новости',
      'Trang chủ',
      'Tin tức',
      'Hem',
      'Forside',
      'Etusivu',
      'Úvod',
      'Αρχική',
      'الرئيسية',
    ],
    ...[
      'ホーム',
      'トップ',
      'ニュース',
      '首页',
      '首頁',
      '홈',
      'होम',
      'หน้าแรก',
      'Hjem',
      'Kezdőlap',
      'Acasă',
    ],
  ].map(headlineKey),
)

/** Lines between the section and the headline: breadcrumbs, a menu of sister sections. */
const maxLinesAbove = 12

/**
 * Finds the outlet's section: the one that the page states for machines, else the first link of its path above the
 * headline ("Beranda › Hukum › …"). The printed line above the headline goes
 * before it, because the metadata of many pages holds the section in another case: `tekno` → `Tekno`.
 */
export function findPageSection(
  sheet: Sheet,
  { sections }: Pick<Metadata, 'sections'>,
  place: Place,
  outlet: string | null,
): PageSection {
  const { headline } = place.map
  const names = sections.filter(({ value }) => isName(value, outlet))
  for (const { value } of names) {
    const printed = findPrinted(sheet, value, headline)
    if (printed === undefined) continue
    sheet.claim(printed, 'headline', 'section')
    return { name: printed.text, from: 'printed' }
  }
  const written = names.find(({ value }) => !isSlug(value))
  if (written !== undefined) return { name: written.value, from: written.from }
  const crumb = findCrumb(place, outlet)
  return { name: crumb, from: crumb === null ? null : 'breadcrumb' }
}

/** The first section in the path of links above the headline, null when the page has none. */
function findCrumb({ page, map }: Place, outlet: string | null): string | null {
  const { headline, furniture } = map
  if (headline === null) return null
  const own = headlineKey(page.lines[headline]?.text ?? '')
  const start = Math.max(0, headline - maxLinesAbove)
  const links = page.lines
    .slice(start, headline)
    .filter((_, above) => furniture[start + above] === 'breadcrumb')
    .flatMap((line) => line.links)
  const first = links.find(({ text, element }) => {
    const isRoot = /^(?:https?:\/\/[^/]+)?\/?$/.test(element.attributes.get('href') ?? '')
    return !isRoot && isName(text, outlet) && headlineKey(text) !== own
  })
  return first?.text ?? null
}

function isName(value: string, outlet: string | null): boolean {
  const key = headlineKey(value)
  if (value.length > maxName || key === '' || /[/:,;>|@]|\.\p{L}/u.test(value)) return false
  return !emptyNames.has(key) && key !== headlineKey(outlet ?? '')
}

/** `lifestyle`, `berita_utama`: a word for programs, unless the page prints it. */
function isSlug(value: string): boolean {
  return /^[\p{Ll}\d_-]+$/u.test(value)
}

function findPrinted(sheet: Sheet, name: string, headline: number | null) {
  if (headline === null) return undefined
  const key = headlineKey(name)
  return sheet
    .free(Math.max(0, headline - maxLinesAbove), headline)
    .findLast(({ text }) => text.length <= maxName && headlineKey(text) === key)
}
