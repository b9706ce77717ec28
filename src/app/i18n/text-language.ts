import { createContext, use } from 'react'
import type { Language } from '../../core/language/languages.ts'
import { useInterfaceLanguage } from './interface-language.tsx'
import { markLanguage } from './text-direction.ts'

/** The language of the surrounding text where that is a story; null where it is the interface. */
export const TextLanguageContext = createContext<string | null>(null)

type TextMarks<Tag extends string> = { lang?: Tag; dir?: 'ltr' | 'rtl' }

/** The `lang` and `dir` of a text in `language`, as far as they differ from the surrounding text. */
export function useText<Tag extends string>(language: Tag): TextMarks<Tag> {
  const { language: interfaceLanguage } = useInterfaceLanguage()
  const around = use(TextLanguageContext) ?? interfaceLanguage
  if (language === around) return {}
  const marks = markLanguage(language)
  return marks.dir === markLanguage(around).dir ? { lang: language } : marks
}

/** The same for words of the interface inside a story. */
export function useInterfaceText(): TextMarks<Language> {
  return useText(useInterfaceLanguage().language)
}
