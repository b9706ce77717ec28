import type { Language } from '../../core/language/language.ts'

/** The settings are applied without this code; it loads when there is something to do. */
const load = () => import('../settings/store-settings.ts')

/** Follows what another tab chooses, and renews the look that the page was opened with. */
export function followSettings(): () => void {
  // A settings file that does not come leaves the page as it is, which is no fault to tell.
  if (document.adoptedStyleSheets.length > 0) load().then(({ renewLook }) => renewLook(), ignore)
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
