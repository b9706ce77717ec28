import { paths } from '../publish/paths.ts'

/** Patterns of pages and of their data, and how the address of the other is written from each. */
const pairs = [
  {
    page: /^\/((?:articles|outlets|reporters)\/[^/]+(?:\/[^/]+)?)\/?$/,
    toData: '/data/$1.json',
    data: /^\/data\/((?:articles|outlets|reporters)\/[^/]+(?:\/[^/]+)?)\.json$/,
    toPage: '/$1',
  },
  {
    page: /^\/(archive(?:\/[^/.]+){0,4})\/?$/,
    toData: '/data/$1.json',
    data: /^\/data\/(archive(?:\/[^/.]+){0,4})\.json$/,
    toPage: '/$1',
  },
  {
    page: /^\/articles\/([^/]+)\/changes\/([^/]+)\/([^/]+)\/?$/,
    toData: '/data/changes/$1/$2/$3.json',
    data: /^\/data\/changes\/([^/]+)\/([^/]+)\/([^/]+)\.json$/,
    toPage: '/articles/$1/changes/$2/$3',
  },
  {
    page: /^\/changes\/?$/,
    toData: paths.data.latestChanges,
    data: /^\/data\/changes\.json$/,
    toPage: paths.latestChanges,
  },
] as const

/** Returns the path of a page's data, or null: `/articles/x` → `/data/articles/x.json`. */
export function findDataPath(pagePath: string): string | null {
  if (pagePath === paths.front) return paths.data.edition
  const pair = pairs.find(({ page }) => page.test(pagePath))
  return pair === undefined ? null : pagePath.replace(pair.page, pair.toData)
}

/** Returns the path of the page rendered from this data, or null: `/data/articles/x.json` → `/articles/x`. */
export function findPagePath(dataPath: string): string | null {
  if (dataPath === paths.data.edition) return paths.front
  const pair = pairs.find(({ data }) => data.test(dataPath))
  return pair === undefined ? null : dataPath.replace(pair.data, pair.toPage)
}

/** Extracts the data embedded in a prerendered page, as JSON; null for a page without data. */
export function extractPageData(html: string): string | null {
  const [, json] =
    /<script type="application\/json" id="simak-state">(.*?)<\/script>/s.exec(html) ?? []
  if (json === undefined) return null
  const state: unknown = JSON.parse(json)
  if (typeof state !== 'object' || state === null) return null
  const [, data] = Object.entries(state).find(([name]) => parts.has(name)) ?? []
  return data === undefined ? null : JSON.stringify(data)
}

/** Whether two JSON texts contain the same data, whatever the order of their keys. */
export function isSameData(one: string, other: string | null): boolean {
  return other !== null && (one === other || writeSorted(one) === writeSorted(other))
}

function writeSorted(json: string): string {
  return JSON.stringify(JSON.parse(json), (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}

/** Keys of the page state that contain data, one per type of page. */
const parts = new Set(['edition', 'article', 'archive', 'late'])
