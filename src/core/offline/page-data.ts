import { paths } from '../publish/paths.ts'

/** Below the base: the path of the data that a page is made of; null where it has none. */
export function findDataPath(pagePath: string): string | null {
  if (pagePath === paths.front) return paths.data.edition
  const [, folder, name] = /^\/(articles|archive)\/([^/]+)\/?$/.exec(pagePath) ?? []
  return name === undefined ? null : `/data/${folder}/${name}.json`
}

/** Below the base: the path of the page that is made of this data; null where there is none. */
export function findPagePath(dataPath: string): string | null {
  if (dataPath === paths.data.edition) return paths.front
  const [, path] = /^\/data(\/(?:articles|archive)\/[^/]+)\.json$/.exec(dataPath) ?? []
  return path ?? null
}

/** The data that a prerendered page carries, as JSON; null where the page carries none. */
export function extractPageData(html: string): string | null {
  const [, json] =
    /<script type="application\/json" id="simak-state">(.*?)<\/script>/s.exec(html) ?? []
  if (json === undefined) return null
  const state: unknown = JSON.parse(json)
  if (typeof state !== 'object' || state === null) return null
  const [, data] = Object.entries(state).find(([name]) => parts.has(name)) ?? []
  return data === undefined ? null : JSON.stringify(data)
}

/** Whether two texts are JSON of the same data; their keys may stand in another order. */
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

/** Where a page's state holds its data, by type of page. */
const parts = new Set(['edition', 'article', 'archive'])
