/** Route patterns of the app, below the base of the site. */
export const routes = {
  front: '/',
  article: '/articles/:slug',
  version: '/articles/:slug/:part',
  changes: '/articles/:slug/changes/:from/:to',
  latestChanges: '/changes',
  archive: '/archive/*',
  outlets: '/outlets/*',
  reporters: '/reporters/*',
  library: '/library',
  search: '/search',
} as const

/** All addresses of the site, below its base. The router, the build and the tests use this table only. */
export const paths = {
  front: '/',
  /** The page of an article, or of one of its versions by its address part. */
  article: (slug: string, part?: string) => `/articles/${nameArticle(slug, part)}`,
  /** What changed between two versions of an article, by their address parts, the older one first. */
  changes: (slug: string, from: string, to: string) =>
    `/articles/${encodeURIComponent(slug)}/changes/${from}/${to}`,
  /** The latest changes in the archive. */
  latestChanges: '/changes',
  archive: {
    /** All years, and the latest as calendars. */
    front: '/archive',
    /** A year, a month or a day: `2024-07` → `/archive/2024/07`. */
    period: (period: string) => `/archive/${period.replaceAll('-', '/')}`,
    /** The stories without a known day. */
    undated: '/archive/undated',
  },
  /** The stories of an outlet. */
  outlet: (slug: string) => `/outlets/${encodeURIComponent(slug)}`,
  /** The stories of a reporter. */
  reporter: (slug: string) => `/reporters/${encodeURIComponent(slug)}`,
  /** The reader's library on the device. */
  library: '/library',
  /** The search page. */
  searchPage: '/search',
  /** The search page with the answer to a query. */
  searchFor: (query: string) => `/search?q=${encodeURIComponent(query).replaceAll('%20', '+')}`,
  /** The empty page that the worker serves offline in place of a page that is not cached. */
  offline: '/offline.html',
  worker: '/sw.js',
  /** Licences of the bundled packages. */
  notices: '/notices.txt',
  data: {
    edition: '/data/edition.json',
    article: (slug: string, part?: string) => `/data/articles/${nameArticle(slug, part)}.json`,
    /** The beginnings of an article's related stories. */
    beginnings: (slug: string) => `/data/beginnings/${nameArticle(slug)}.json`,
    /** The data of a page of the archive, of an outlet or of a reporter, by the page's path. */
    archive: (path: string) => `/data${path}.json`,
    /** The account of an article's capture, or of a version's, line by line. */
    capture: (slug: string, part?: string) => `/data/captures/${nameArticle(slug, part)}.json`,
    changes: (slug: string, from: string, to: string) =>
      `/data/changes/${encodeURIComponent(slug)}/${from}/${to}.json`,
    latestChanges: '/data/changes.json',
    /** The files that can be cached for offline reading. */
    offline: '/data/offline.json',
    articleSchema: '/data/article.schema.json',
    /** The SHA-256 of each capture, for `sha256sum -c`. */
    digests: '/data/SHA256SUMS',
    /** The entry file of the search index. */
    search: '/data/search.json',
  },
  /** The files of a volume of the search index, each in a folder named after a hash of its content. */
  search: {
    volume: (hash: string) => `/search-index/${hash}/volume.json`,
    words: (hash: string, shard: number) => `/search-index/${hash}/words-${shard}.json`,
    stories: (hash: string, file: number) => `/search-index/${hash}/stories-${file}.json`,
  },
  /** The feeds of stories in two formats, and the feed of changes in captured articles. */
  feeds: { atom: '/feed.atom', json: '/feed.json', changes: '/changes.atom' },
  /** The sitemap, or the index of its parts if one file cannot contain it. */
  sitemap: '/sitemap.xml',
  sitemapPart: (part: number) => `/sitemap-${part}.xml`,
  robots: '/robots.txt',
} as const

function nameArticle(slug: string, part?: string): string {
  return part === undefined ? encodeURIComponent(slug) : `${encodeURIComponent(slug)}/${part}`
}
