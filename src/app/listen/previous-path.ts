/**
 * Returns the path, with the site's base, of the page that the reader came from in this tab; null when it is
 * unknown, as on the first page, or in a browser without this API.
 */
export function findPreviousPath(): string | null {
  if (!('navigation' in window)) return null
  const { currentEntry } = navigation
  const here = readPath(currentEntry?.url)
  const before = navigation.entries().slice(0, Math.max(currentEntry?.index ?? 0, 0))
  // A link into the text has added an entry of the same page.
  const last = before.findLast(({ url }) => readPath(url) !== here)
  return readPath(last?.url)
}

function readPath(url: string | null | undefined): string | null {
  return url === null || url === undefined ? null : new URL(url).pathname
}
