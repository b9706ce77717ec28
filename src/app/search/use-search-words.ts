import { useSpeech } from '../i18n/words-context.tsx'
import { type SearchWords, searchWords } from './search-words.ts'

export function useSearchWords(): SearchWords {
  return searchWords[useSpeech().language]
}
