// This file imports nothing at run time, so an unchanged file keeps its built name from build to build: it
// is needed exactly when other files of the previous build are gone.

const storageKey = 'simak:reloaded'

/** A reload that can bring a part of the app that failed to load. */
export type Reload = { isNewBuild: boolean; run: () => void }

/**
 * Finds the reload that can bring a part of the app that failed to load; null when the site cannot be
 * reached. Without a new build, too: Chromium before 156 never fetches a failed script again.
 */
export async function findReload(): Promise<Reload | null> {
  try {
    const script = await fetchScript()
    if (script === null) return null
    return isNew(script)
      ? { isNewBuild: true, run: () => reloadFor(script) }
      : { isNewBuild: false, run: () => location.reload() }
  } catch {
    return null
  }
}

/** Reloads a page whose app did not start when a deploy is the reason; at most once per build. */
export async function reloadForNewBuild(): Promise<void> {
  const reload = await findReload()
  if (reload?.isNewBuild === true) reload.run()
}

/** Fetches this page again, and returns the script that it names now; null when it names none. */
async function fetchScript(): Promise<string | null> {
  const response = await fetch(location.href, {
    cache: 'no-store',
    headers: { Accept: 'text/html' },
  })
  const [, script] = /<script type="module"[^>]* src="([^"]+)"/.exec(await response.text()) ?? []
  return response.ok && script !== undefined ? script : null
}

/** Whether a script is of another build than this page, and the page was not reloaded for it yet. */
function isNew(script: string): boolean {
  const current = document.querySelector('script[type="module"]')?.getAttribute('src')
  return script !== current && sessionStorage.getItem(storageKey) !== script
}

function reloadFor(script: string): void {
  // This throws where storage is blocked, before the reload: an unrecorded reload could loop.
  sessionStorage.setItem(storageKey, script)
  location.reload()
}
