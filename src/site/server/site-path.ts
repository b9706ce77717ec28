/** Where a request leads: into the site, to its front door, or nowhere. */
export type Destination =
  /** A path of the site without the base: decoded, and as it came, for what decodes it itself. */
  | { readonly type: 'inside'; readonly path: string; readonly rawPath: string }
  /** A path of the site that is never served: dot files, `..`, and the hosts' own settings. */
  | { readonly type: 'hidden'; readonly path: string }
  | { readonly type: 'redirect'; readonly to: string }
  | { readonly type: 'outside' }
  | { readonly type: 'malformed' }

/** Finds out what a request target means for a site published under `base` (a clean one). */
export function locate(target: string, base: string): Destination {
  const [raw = '', query] = target.split(/[?#](.*)/s)
  const decoded = decode(raw)
  if (decoded === undefined || !raw.startsWith('/') || decoded.includes('\0')) {
    return { type: 'malformed' }
  }
  if (`${raw}/` === base) return { type: 'redirect', to: query ? `${base}?${query}` : base }
  if (!raw.startsWith(base)) return { type: 'outside' }

  const path = decoded.slice(base.length - 1)
  const isHidden =
    path.split(/[/\\]/).some((part) => part.startsWith('.') && part !== '.well-known') ||
    /^\/+_(headers|redirects)\/*$/i.test(path)
  if (isHidden) return { type: 'hidden', path }
  return { type: 'inside', path, rawPath: raw.slice(base.length - 1) }
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path)
  } catch {
    return undefined
  }
}
