import type { Language } from '../../core/language/language.ts'
import { useSpeech } from '../i18n/words-context.tsx'
import { type ShareWords, shareWords } from './share-words.ts'

/** The panel's words in the interface's language. */
export function useShareWords(): { language: Language; words: ShareWords } {
  const { language } = useSpeech()
  return { language, words: shareWords[language] }
}
