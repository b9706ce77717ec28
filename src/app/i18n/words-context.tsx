import { createContext, use } from 'react'
import type { Language } from '../../core/time/time-words.ts'
import { indonesian, type Words } from './words.ts'

/** The interface's language and its words. */
export type Speech = { language: Language; words: Words }

const SpeechContext = createContext<Speech>({ language: 'id', words: indonesian })

export function useSpeech(): Speech {
  return use(SpeechContext)
}

export function useWords(): Words {
  return use(SpeechContext).words
}
