import type { Language } from '../../core/language/language.ts'
import { useInterfaceLanguage } from '../i18n/interface-language.tsx'
import { type ExportWords, exportWords } from './export-words.ts'

/** The downloads' words in the interface's language. */
export function useExportWords(): { language: Language; words: ExportWords } {
  const { language } = useInterfaceLanguage()
  return { language, words: exportWords[language] }
}
