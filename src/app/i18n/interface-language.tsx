import { createContext, type ReactNode, use, useEffect, useSyncExternalStore } from 'react'
import { languages } from '../../core/language/languages.ts'
import { useHasScript } from '../hydration/use-has-script.ts'
import type { InterfaceWords } from './id/interface.ts'
import type { LanguageFolder, PartName, PartWords } from './language-folder.ts'
import { listenToSettings } from './settings-changes.ts'
import {
  listenToSpoken,
  pagesLanguage,
  readPartWords,
  readSpoken,
  speakChosen,
} from './spoken-language.ts'

export const InterfaceLanguageContext = createContext<LanguageFolder>(pagesLanguage)

/** Returns the language of the interface with its words. */
export function useInterfaceLanguage(): LanguageFolder {
  return use(InterfaceLanguageContext)
}

/** Returns the words that every page has. */
export function useWords(): InterfaceWords {
  return use(InterfaceLanguageContext).words
}

/** Returns the words of a part of the app, which `withWords` fetched together with the part's code. */
export function useWordsOf<Name extends PartName>(part: Name): PartWords[Name] {
  return readPartWords(part, use(InterfaceLanguageContext))
}

/**
 * Provides the language that the reader chose, or that the browser asks for, and sets the direction of the
 * page. Hydration uses the language of the prerendered pages.
 */
export function InterfaceLanguageProvider({ children }: { children: ReactNode }) {
  const spoken = useSyncExternalStore(listenToSpoken, readSpoken, () => pagesLanguage)
  const hasScript = useHasScript()
  // Only after the relative times, which are shorter: a full date in other words may take one more line.
  useEffect(() => {
    if (!hasScript) return
    speakChosen()
    return listenToSettings(speakChosen)
  }, [hasScript])
  const { direction } = languages[spoken.language]
  useEffect(() => {
    document.documentElement.dir = direction
  }, [direction])
  return <InterfaceLanguageContext value={spoken}>{children}</InterfaceLanguageContext>
}
