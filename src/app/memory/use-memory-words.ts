import { useSpeech } from '../i18n/words-context.tsx'
import { type MemoryWords, memoryWords } from './memory-words.ts'

export function useMemoryWords(): MemoryWords {
  return memoryWords[useSpeech().language]
}
