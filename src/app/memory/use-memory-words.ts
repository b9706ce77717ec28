import { useSpeech } from '../i18n/words-context.tsx'
import { type MemoryWords, memoryWords } from './memory-words.ts'

/** The words of a note's field. */
export function fieldWords({ note, saveNote, cancel }: MemoryWords) {
  return { note, save: saveNote, cancel }
}

export function useMemoryWords(): MemoryWords {
  return memoryWords[useSpeech().language]
}
