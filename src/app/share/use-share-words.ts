import type { Language } from '../../core/language/language.ts'
import { useInterfaceLanguage } from '../i18n/interface-language.tsx'
import { type ShareWords, shareWords } from './share-words.ts'

/** The panel's words in the interface's language. */
export function useShareWords(): { language: Language; words: ShareWords } {
  const { language } = useInterfaceLanguage()
  return { language, words: shareWords[language] }
}
