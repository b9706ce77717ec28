import { createContext, type ReactNode, use, useEffect, useState } from 'react'
import type { Language } from '../../core/language/language.ts'
import { findChosenLanguage } from './find-chosen-language.ts'
import { listenToSettings } from './settings-changes.ts'
import { markLanguage } from './text-direction.ts'
import { indonesian, type Words } from './words.ts'

/** The interface's language and its words. */
export type Speech = { language: Language; words: Words }

const indonesianSpeech: Speech = { language: 'id', words: indonesian }
export const SpeechContext = createContext<Speech>(indonesianSpeech)

/** The interface's language with its words. */
export function useSpeech(): Speech {
  return use(SpeechContext)
}

/** The language of the text around, where it is a story's; null where it is the interface's. */
export const TextLanguageContext = createContext<string | null>(null)

type TextMarks<Tag extends string> = { lang?: Tag; dir?: 'ltr' | 'rtl' }

/** The `lang` and `dir` by which a text differs from the text around it. */
export function useText<Tag extends string>(language: Tag): TextMarks<Tag> {
  const speech = useSpeech()
  const around = use(TextLanguageContext) ?? speech.language
  if (language === around) return {}
  const marks = markLanguage(language)
  return marks.dir === markLanguage(around).dir ? { lang: language } : marks
}

/** The same for what the interface says within a text. */
export function useInterfaceText(): TextMarks<Language> {
  return useText(useSpeech().language)
}

/** The interface's words alone. */
export function useWords(): Words {
  return use(SpeechContext).words
}

/**
 * Speaks the language that the reader chose, or that the browser asks for. Pages are prerendered in
 * Indonesian; English words are a file of their own, and where it does not come, Indonesian stays.
 */
export function SpeechProvider({ children }: { children: ReactNode }) {
  const [speech, setSpeech] = useState(indonesianSpeech)
  useEffect(() => {
    const speak = () => {
      if (findChosenLanguage() === 'id') setSpeech(indonesianSpeech)
      else import('./english.ts').then(speakEnglish, () => {})
    }
    const speakEnglish = ({ english }: { english: Words }) => {
      // The reader may have changed their mind while the file was on its way.
      if (findChosenLanguage() === 'en') setSpeech({ language: 'en', words: english })
    }
    speak()
    return listenToSettings(speak)
  }, [])
  return <SpeechContext value={speech}>{children}</SpeechContext>
}
