import { createContext, type ReactNode, use, useEffect, useState } from 'react'
import type { Language } from '../../core/language/language.ts'
import { findChosenLanguage } from './find-chosen-language.ts'
import { listenToSettings } from './settings-changes.ts'
import { indonesian, type Words } from './words.ts'

/** The interface's language and its words. */
export type InterfaceLanguage = { language: Language; words: Words }

const inIndonesian: InterfaceLanguage = { language: 'id', words: indonesian }
export const InterfaceLanguageContext = createContext<InterfaceLanguage>(inIndonesian)

/** The interface's language with its words. */
export function useInterfaceLanguage(): InterfaceLanguage {
  return use(InterfaceLanguageContext)
}

/** The interface's words alone. */
export function useWords(): Words {
  return use(InterfaceLanguageContext).words
}

/**
 * Provides the language that the reader chose, or that the browser asks for. Pages are prerendered in
 * Indonesian; English words are a file of their own, and where it fails to load, Indonesian stays.
 */
export function InterfaceLanguageProvider({ children }: { children: ReactNode }) {
  const [spoken, setSpoken] = useState(inIndonesian)
  useEffect(() => {
    const speak = () => {
      if (findChosenLanguage() === 'id') setSpoken(inIndonesian)
      else import('./english.ts').then(speakEnglish, () => {})
    }
    const speakEnglish = ({ english }: { english: Words }) => {
      // The reader may have changed their mind while the file was on its way.
      if (findChosenLanguage() === 'en') setSpoken({ language: 'en', words: english })
    }
    speak()
    return listenToSettings(speak)
  }, [])
  return <InterfaceLanguageContext value={spoken}>{children}</InterfaceLanguageContext>
}
