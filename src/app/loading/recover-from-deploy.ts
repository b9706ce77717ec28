// This file imports nothing at run time, so that its built name is the same in every build in which it
// is: it is needed just when files of the last build are gone.

const storageKey = 'simak:reloaded'

/**
 * Finds out whether a part of the app failed to load because the site has a new build. Returns how to
 * reload the page for it; null when that is not the reason, or was tried before.
 */
export async function findReload(): Promise<(() => void) | null> {
  const script = await findNewScript()
  return script === null ? null : () => reloadFor(script)
}

/** Loads a page again whose app did not start, where a new build is the reason. Once, never in a loop. */
export async function reloadForNewBuild(): Promise<void> {
  const script = await findNewScript()
  if (script !== null) reloadFor(script)
}

/** The script of a new build; null when there is none, or the page was loaded again for it already. */
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
  // A reload that cannot be remembered could become a loop.
  sessionStorage.setItem(storageKey, script)
  location.reload()
}
