import { paths } from '../publish/paths.ts'

/** Returns the path of a page's data, or null: `/articles/x` → `/data/articles/x.json`. */
export function findDataPath(pagePath: string): string | null {
  if (pagePath === paths.front) return paths.data.edition
  const [, name] = /^\/((?:articles|archive)\/[^/]+(?:\/[^/]+)?)\/?$/.exec(pagePath) ?? []
  return name === undefined ? null : `/data/${name}.json`
}

/** Returns the path of the page rendered from this data, or null: `/data/articles/x.json` → `/articles/x`. */
export function findPagePath(dataPath: string): string | null {
  if (dataPath === paths.data.edition) return paths.front
  const [, path] = /^\/data(\/(?:articles|archive)\/[^/]+(?:\/[^/]+)?)\.json$/.exec(dataPath) ?? []
  return path ?? null
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
const parts = new Set(['edition', 'article', 'archive'])
