import type { Language } from '../../core/language/language.ts'
import { useInterfaceLanguage } from '../i18n/interface-language.tsx'
import { englishWords } from './english-words.ts'
import { indonesianWords } from './indonesian-words.ts'
import type { ProvenanceWords } from './provenance-words.ts'

const provenanceWords = { id: indonesianWords, en: englishWords } satisfies Record<
  Language,
  ProvenanceWords
>

/** The panel's words in the interface's language. */
export function useProvenanceWords(): { language: Language; words: ProvenanceWords } {
  const { language } = useInterfaceLanguage()
  return { language, words: provenanceWords[language] }
}
