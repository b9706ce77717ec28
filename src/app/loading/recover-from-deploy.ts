import type { Language } from '../../core/language/language.ts'
import type { Notice } from '../notices/notice.tsx'

// This file imports nothing at run time, so that its built name is the same in every build in which it
// is: it is needed just when files of the last build are gone.

const storageKey = 'simak:reloaded'

const words = {
  id: { text: 'Simak sudah diperbarui. Muat ulang untuk membuka bagian ini.', label: 'Muat ulang' },
  en: { text: 'Simak was updated. Reload to open this part.', label: 'Reload' },
} satisfies Record<Language, { text: string; label: string }>

/**
 * What to say when a part of the app did not come because the site has a new build: a notice that offers
 * to load the page again; null when that is not the reason, or was tried before.
 */
export async function offerNewBuild(language: Language): Promise<Notice | null> {
  const script = await findNewScript()
  if (script === null) return null
  const { text, label } = words[language]
  return { text, action: { label, run: () => reloadFor(script) } }
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
