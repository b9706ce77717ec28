import type { Language } from '../../core/language/languages.ts'

/** The look is applied without this code, which loads only when something has changed. */
const load = () => import('../settings/store-settings.ts')

/**
 * Follows changes made in other tabs, and renews the stored look. Returns a function that stops following.
 */
export function followSettings(): () => void {
  // Safari before 16.4 lacks this list, and has no look to renew.
  const hasLook = 'adoptedStyleSheets' in document && document.adoptedStyleSheets.length > 0
  // If the code fails to load, the page does not change, which is not worth a message.
  if (hasLook) load().then(({ renewLook }) => renewLook(), ignore)
  const follow = (event: StorageEvent | PageTransitionEvent) => {
    // A page in the back/forward cache has received no events from other tabs.
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

/** Changes the language of the interface. */
export async function switchLanguage(language: Language): Promise<void> {
  const { chooseSetting } = await load()
  chooseSetting('language', language)
}

function ignore(): void {}
