import type { Language } from '../../core/language/languages.ts'

/** The settings are applied without this code; it loads when there is something to do. */
const load = () => import('../settings/store-settings.ts')

/** Follows what another tab chooses, and renews the look that the page was opened with. */
export function followSettings(): () => void {
  // Safari before 16.4 has no such list, and shows no look to renew.
  const hasLook = 'adoptedStyleSheets' in document && document.adoptedStyleSheets.length > 0
  // A settings file that fails to load leaves the page as it is, which is no fault to announce.
  if (hasLook) load().then(({ renewLook }) => renewLook(), ignore)
  const follow = (event: StorageEvent | PageTransitionEvent) => {
    // A page that was kept in memory heard nothing of other tabs.
    const isNews = 'persisted' in event ? event.persisted : (event.key ?? 'simak') === 'simak'
    if (isNews) load().then(({ refreshSettings }) => refreshSettings(), ignore)
  }
  addEventListener('storage', follow)
  addEventListener('pageshow', follow)
  return () => {
    removeEventListener('storage', follow)
    removeEventListener('pageshow', follow)
  }
}

/** Makes the interface speak another language from now on. */
export async function switchLanguage(language: Language): Promise<void> {
  const { chooseSetting } = await load()
  chooseSetting('language', language)
}

function ignore(): void {}
