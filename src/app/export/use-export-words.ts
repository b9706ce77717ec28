import type { Language } from '../../core/language/language.ts'
import { useSpeech } from '../i18n/words-context.tsx'
import { type ExportWords, exportWords } from './export-words.ts'

/** The downloads' words in the interface's language. */
export function useExportWords(): { language: Language; words: ExportWords } {
  const { language } = useSpeech()
  return { language, words: exportWords[language] }
}
