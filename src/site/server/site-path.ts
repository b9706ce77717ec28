/** The destination of a request: inside the site, its root, or outside. */
export type Destination =
  /** A path of the site without the base: decoded, and raw for code that decodes it itself. */
  | { readonly type: 'inside'; readonly path: string; readonly rawPath: string }
  /** A path that is never served: dot files, `..`, and the settings files of hosts. */
  | { readonly type: 'hidden'; readonly path: string }
  | { readonly type: 'redirect'; readonly to: string }
  | { readonly type: 'outside' }
  | { readonly type: 'malformed' }

/** Resolves a request target for a site published under `base`, a clean one. */
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
