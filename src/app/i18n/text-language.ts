import { createContext, use } from 'react'
import type { Language } from '../../core/language/languages.ts'
import { useInterfaceLanguage } from './interface-language.tsx'
import { toTextAttributes } from './text-direction.ts'

/** The language of the surrounding story; null where the surrounding text is the interface. */
export const TextLanguageContext = createContext<string | null>(null)

type TextAttributes<Tag extends string> = { lang?: Tag; dir?: 'ltr' | 'rtl' }

/** Returns `lang` and `dir` of a text in `language`, if they differ from the surrounding text. */
export function useText<Tag extends string>(language: Tag): TextAttributes<Tag> {
  const { language: interfaceLanguage } = useInterfaceLanguage()
  const around = use(TextLanguageContext) ?? interfaceLanguage
  if (language === around) return {}
  const attributes = toTextAttributes(language)
  return attributes.dir === toTextAttributes(around).dir ? { lang: language } : attributes
}

/** The same for words of the interface inside a story. */
export function useInterfaceText(): TextAttributes<Language> {
  return useText(useInterfaceLanguage().language)
}
