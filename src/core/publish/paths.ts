/** Route patterns of the reader, below the site's base. */
export const routes = {
  front: '/',
  article: '/articles/:slug',
  archive: '/archive/:page',
  library: '/library',
  search: '/search',
} as const

/** Every address of the site, below its base. The router, the build and the tests all use these. */
export const paths = {
  front: '/',
  /** An article's page. */
  article: (slug: string) => `/articles/${encodeURIComponent(slug)}`,
  /** One page of the archive; page 1 holds the oldest stories, so newer captures leave it as it is. */
  archive: (page: number) => `/archive/${page}`,
  /** What the reader keeps on the device. */
  library: '/library',
  /** The page that searches the archive. */
  searchPage: '/search',
  /** The same page with the answer to a query. */
  searchFor: (query: string) => `/search?q=${encodeURIComponent(query).replaceAll('%20', '+')}`,
  /** The page that stands, offline, at the address of one that is not kept. */
  offline: '/offline.html',
  worker: '/sw.js',
  /** Licences of the packages that the site is made with. */
  notices: '/notices.txt',
  data: {
    edition: '/data/edition.json',
    article: (slug: string) => `/data/articles/${encodeURIComponent(slug)}.json`,
    archive: (page: number) => `/data/archive/${page}.json`,
    /** The account of the capture that an article was made of. */
    capture: (slug: string) => `/data/captures/${encodeURIComponent(slug)}.json`,
    /** What can be kept for reading offline. */
    offline: '/data/offline.json',
    articleSchema: '/data/article.schema.json',
    /** Where a search begins. */
    search: '/data/search.json',
  },
  /** The files of one volume of the search index, in a folder named by their content. */
  search: {
    volume: (hash: string) => `/search-index/${hash}/volume.json`,
    words: (hash: string, shard: number) => `/search-index/${hash}/words-${shard}.json`,
    stories: (hash: string, file: number) => `/search-index/${hash}/stories-${file}.json`,
  },
  feeds: { atom: '/feed.atom', json: '/feed.json' },
  /** The sitemap, or the index of its parts when one file cannot hold it. */
  sitemap: '/sitemap.xml',
  sitemapPart: (part: number) => `/sitemap-${part}.xml`,
  robots: '/robots.txt',
} as const
