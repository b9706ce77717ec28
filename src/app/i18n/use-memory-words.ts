import { useInterfaceLanguage } from './interface-language.tsx'
import { type MemoryWords, memoryWords } from './memory-words.ts'

/** The words of a note's field. */
export function fieldWords({ note, saveNote, cancel }: MemoryWords) {
  return { note, save: saveNote, cancel }
}

/** The words of history, resuming and highlights, in the language of the interface. */
export function useMemoryWords(): MemoryWords {
  return memoryWords[useInterfaceLanguage().language]
}
