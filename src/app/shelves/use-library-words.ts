import type { Language } from '../../core/language/language.ts'
import { useInterfaceLanguage } from '../i18n/interface-language.tsx'
import { type LibraryWords, libraryWords } from './library-words.ts'
import { type SaveWords, saveWords } from './save-words.ts'
import { type ToolsWords, toolsWords } from './tools-words.ts'

/** The library's words in the interface's language. */
export function useLibraryWords(): {
  language: Language
  words: LibraryWords & ToolsWords & SaveWords
} {
  const { language } = useInterfaceLanguage()
  return {
    language,
    words: { ...saveWords[language], ...toolsWords[language], ...libraryWords[language] },
  }
}
