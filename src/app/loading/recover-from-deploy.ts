// This file imports nothing at run time, so an unchanged file keeps its built name from build to build: it
// is needed exactly when other files of the previous build are gone.

const storageKey = 'simak:reloaded'

/**
 * Finds out whether a part of the app failed to load because of a deploy. Returns a function that reloads
 * the page, or null when there is no new build or a reload was already tried.
 */
export async function findReload(): Promise<(() => void) | null> {
  const script = await findNewScript()
  return script === null ? null : () => reloadFor(script)
}

/** Reloads a page whose app did not start when a deploy is the reason; at most once per build. */
export async function reloadForNewBuild(): Promise<void> {
  const script = await findNewScript()
  if (script !== null) reloadFor(script)
}

/** Returns the script of a new build, or null when there is none or the page was already reloaded for it. */
async function findNewScript(): Promise<string | null> {
  try {
    const response = await fetch(location.href, {
      cache: 'no-store',
      headers: { Accept: 'text/html' },
    })
    const [, script] = /<script type="module"[^>]* src="([^"]+)"/.exec(await response.text()) ?? []
    const current = document.querySelector('script[type="module"]')?.getAttribute('src')
    if (!response.ok || script === undefined || script === current) return null
    return sessionStorage.getItem(storageKey) === script ? null : script
  } catch {
    return null
  }
}

function reloadFor(script: string): void {
  // This throws where storage is blocked, before the reload: an unrecorded reload could loop.
  sessionStorage.setItem(storageKey, script)
  location.reload()
}
