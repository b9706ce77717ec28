import { useInterfaceLanguage } from '../i18n/interface-language.tsx'
import { type SearchWords, searchWords } from './search-words.ts'

export function useSearchWords(): SearchWords {
  return searchWords[useInterfaceLanguage().language]
}
