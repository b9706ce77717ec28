import { cleanText } from '../text/clean-text.ts'
import { headlineKey } from '../text/slug.ts'
import { findSaved, type Saved } from './find-saved.ts'
import { isImageItem, readImageItem } from './image-items.ts'
import { findNews, type NewsData, readScript } from './json-ld.ts'
import { type AuthorMeta, chooseAuthors, isAuthorMeta, listMetaAuthors } from './meta-authors.ts'
import { resolveAddress } from './page-address.ts'
import {
  decodeEntities,
  listChildren,
  type PageNode,
  type PageRoot,
  readAttribute,
  walkPage,
} from './page-tree.ts'
import { listImages, readImages, type StatedImage, type StatedPicture } from './stated-pictures.ts'

/** A value, and its source in the page. */
export type Stated = { value: string; from: string }

/** What a page says of itself beside its text. */
export type Metadata = {
  headlines: Stated[]
  /** Times of publication, the most trusted first, as written. */
  times: Stated[]
  /** Times of the last change, as written. */
  updates: Stated[]
  /** Names of the outlet, the most trusted first. */
  outlets: Stated[]
  /** Names of the outlet's section, the most trusted first. */
  sections: Stated[]
  authors: string[]
  editors: string[]
  url: Stated | null
  language: Stated | null
  /** What is stated of single pictures, of those with words. */
  pictures: StatedPicture[]
  /** The article's text once more, for machines. */
  articleBody: string | null
  isPaid: boolean
  /** Words of the whole text, as the page counts them. */
  wordCount: number | null
  saved: Saved
  /** Addresses of the previous and the next page, as written; null when the head names none. */
  previous: string | null
  next: string | null
  /** What relative addresses are relative to. */
  base: string | null
}

/** Which `<meta>` states what, the most trusted first. To read another, add its name. */
const metaNames = {
  headline: ['og:title', 'twitter:title', 'headline', 'dc.title', 'title'],
  time: [
    'article:published_time',
    'og:published_time',
    'datepublished',
    'content_publishedtime',
    'content_publisheddate',
    'publishdate',
    'publish_date',
    'published_time',
    'pubdate',
    'dc.date.issued',
    'dc.date',
    'date',
    'parsely-pub-date',
    'sailthru.date',
  ],
  update: [
    'article:modified_time',
    'og:updated_time',
    'datemodified',
    'last-modified',
    'dc.date.modified',
  ],
  outlet: [
    'og:site_name',
    'application-name',
    'twitter:site',
    'copyright',
    'publisher',
    'dc.publisher',
  ],
  section: ['article:section', 'articlesection', 'parsely-section', 'content_category'],
  editor: ['content_editor', 'editor'],
  url: ['og:url', 'twitter:url'],
  language: ['content-language', 'language', 'og:locale'],
} as const

/** A longer value is no headline, name, time or address. In code units. */
const maxLength = 2_000

type Found = {
  /** Names in elements with itemprop="author", the first only: comments have authors, too. */
  author?: string | undefined
  title?: string | undefined
  canonical?: string | undefined
  previous?: string | undefined
  next?: string | undefined
  base?: string | undefined
  language?: string | undefined
  shared?: string | undefined
  /** All values of the `<meta>` names that state authors. */
  authors: AuthorMeta[]
  /** Pictures described by JSON-LD or microdata. */
  images: StatedImage[]
  attributes?: ReadonlyMap<string, string>
}

/** Reads what a page's head, its JSON-LD and its saver's notes say. */
export function readMetadata(root: PageRoot): Metadata {
  const metas = new Map<string, string>()
  const scripts: string[] = []
  const comments: string[] = []
  const found: Found = { authors: [], images: [] }
  for (const node of walkPage(root)) {
    if ('data' in node) comments.push(node.data)
    if (!('tagName' in node)) continue
    found.shared ??= readShared(node)
    if (readAttribute(node, 'itemprop') === 'author') found.author ??= readProperty(node)
    if (isImageItem(node)) found.images.push(readImageItem(node))
    switch (node.tagName) {
      case 'meta':
        readMeta(node, metas, found.authors)
        break
      case 'link':
        if (/^canonical$/i.test(readAttribute(node, 'rel') ?? '')) {
          found.canonical ??= readAttribute(node, 'href') ?? ''
        }
        readNeighbour(node, found)
        break
      case 'base':
        found.base ??= readAttribute(node, 'href') ?? ''
        break
      case 'html':
        found.attributes ??= new Map(node.attrs.map(({ name, value }) => [name, value]))
        found.language ??= readAttribute(node, 'lang') ?? readAttribute(node, 'xml:lang') ?? ''
        break
      case 'title':
        found.title ??= readText(node)
        break
      case 'script':
        if (/ld\+json/i.test(readAttribute(node, 'type') ?? '')) scripts.push(readText(node))
    }
  }
  const data = scripts.map(readScript)
  const news = findNews(data)
  found.images.push(...listImages(data))
  const addresses = [found.canonical, metas.get('og:url'), news?.url].flatMap((each) => each ?? [])
  const saved = findSaved({ comments, metas, attributes: found.attributes ?? new Map(), addresses })
  return gather(metas, news, saved, found)
}

/** Reads the addresses of the previous and the next page of the same article. */
function readNeighbour(node: PageNode, found: Found) {
  const rel = readAttribute(node, 'rel') ?? ''
  if (/^next$/i.test(rel)) found.next ??= readAttribute(node, 'href')
  if (/^prev(?:ious)?$/i.test(rel)) found.previous ??= readAttribute(node, 'href')
}

function readMeta(node: PageNode, metas: Map<string, string>, authors: AuthorMeta[]) {
  const written = readAttribute(node, 'content') ?? ''
  const content = written.length > maxLength ? '' : cleanText(decodeEntities(written))
  if (content === '') return
  for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
    // RDFa allows several properties in one attribute.
    for (const name of readAttribute(node, key)?.toLowerCase().split(/\s+/) ?? []) {
      if (isAuthorMeta(name)) authors.push({ name, value: content })
      if (!metas.has(name)) metas.set(name, content)
    }
  }
}

/** Reads the page's address from a widget for comments or shares. */
function readShared(node: PageNode): string | undefined {
  const isWidget =
    node.nodeName.startsWith('fb:') ||
    /(?:^|\s)fb-(?:comments|like|share-button)(?:\s|$)/.test(readAttribute(node, 'class') ?? '')
  const address = isWidget ? (readAttribute(node, 'data-href') ?? readAttribute(node, 'href')) : ''
  // A site's own like button leads to its front page.
  return /^https?:\/\/[^/]+\/.{8,}/i.test(address ?? '') ? address : undefined
}

/** A longer element holds more than a name. */
const maxPropertyNodes = 12

/** The name in an element of microdata: its own text, or that of the `name` in it. */
function readProperty(node: PageNode): string {
  const rest: PageNode[] = [node]
  const words: string[] = []
  for (let count = 0; rest.length > 0; count += 1) {
    const next = rest.pop()
    if (next === undefined || count > maxPropertyNodes) return ''
    if (next !== node && readAttribute(next, 'itemprop') === 'name')
      return readAttribute(next, 'content') ?? readText(next)
    if ('value' in next) words.push(next.value)
    rest.push(...[...listChildren(next)].reverse())
  }
  return readAttribute(node, 'content') ?? words.join('')
}

function readText(node: PageNode): string {
  return 'childNodes' in node
    ? node.childNodes.map((child) => ('value' in child ? child.value : '')).join('')
    : ''
}

function gather(
  metas: ReadonlyMap<string, string>,
  news: NewsData | null,
  saved: Saved,
  found: Found,
): Metadata {
  const list = (kind: keyof typeof metaNames): Stated[] =>
    metaNames[kind].flatMap((name) => {
      const value = metas.get(name)
      return value === undefined ? [] : [{ value, from: `meta ${name}` }]
    })
  const say = (value: string | null | undefined, from: string): Stated[] => {
    const clean = (value ?? '').length > maxLength ? '' : cleanText(decodeEntities(value ?? ''))
    return clean === '' ? [] : [{ value: clean, from }]
  }
  const addresses = [
    ...say(found.canonical, 'link canonical'),
    ...list('url'),
    ...say(news?.url, 'json-ld'),
    ...say(saved.url, 'saved page'),
    ...say(found.shared, 'share widget'),
  ].flatMap(({ value, from }) => {
    const address = resolveAddress(value, saved.url)
    return address === null ? [] : [{ value: address, from }]
  })
  // Some sites name their front page as the address of every article.
  const isPage = ({ value }: Stated) => !/^https?:\/\/[^/]+\/?$/.test(value)
  const url = addresses.find(isPage) ?? addresses[0] ?? null
  const outlets = [...say(news?.publisher, 'json-ld'), ...list('outlet')]
  const base = found.base === undefined ? null : resolveAddress(found.base, url?.value ?? null)
  const headlines = [
    ...say(news?.headline, 'json-ld'),
    ...list('headline'),
    ...say(found.title, 'title'),
  ]
  const common = [...headlines, ...outlets].map(({ value }) => headlineKey(value))
  return {
    headlines,
    pictures: readImages(found.images, new Set(common)),
    times: [...say(news?.datePublished, 'json-ld'), ...list('time')],
    updates: [...say(news?.dateModified, 'json-ld'), ...list('update')],
    outlets,
    sections: [
      ...(news?.sections ?? []).flatMap((section) => say(section, 'json-ld')),
      ...list('section'),
    ],
    authors: chooseAuthors(
      [
        (news?.authors ?? []).flatMap((name) => say(name, 'json-ld')).map(toValue),
        ...listMetaAuthors(found.authors, metas),
        say(found.author, 'microdata').map(toValue),
      ],
      outlets.map(toValue),
    ),
    editors: (news === null || news.editors.length === 0
      ? list('editor')
      : news.editors.flatMap((name) => say(name, 'json-ld'))
    ).map(toValue),
    url,
    language:
      [
        ...say(news?.language, 'json-ld'),
        ...say(found.language, 'html lang'),
        ...list('language'),
      ][0] ?? null,
    articleBody: news?.articleBody ?? null,
    isPaid: news?.isPaid ?? false,
    wordCount: news?.wordCount ?? null,
    saved,
    previous: found.previous ?? null,
    next: found.next ?? null,
    base: base ?? url?.value ?? null,
  }
}

function toValue({ value }: Stated): string {
  return value
}
