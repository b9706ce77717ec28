import { createContext, use } from 'react'
import { useInterfaceLanguage } from './interface-language.tsx'
import type { LanguageFolder } from './language-folder.ts'
import { pagesLanguage } from './spoken-language.ts'

/** The language that may replace the one of the prerendered page. Set only during prerendering. */
export const OtherLanguageContext = createContext<LanguageFolder | null>(null)

/**
 * Returns attributes with a text in the language that is not shown, so that a style sheet can reserve space
 * for the longer one and nothing moves when the language changes. During hydration React keeps the
 * prerendered attribute.
 */
export function useOtherText(say: (language: LanguageFolder) => string) {
  const prerendered = use(OtherLanguageContext)
  const isOfPages = useInterfaceLanguage().language === pagesLanguage.language
  const other = isOfPages ? prerendered : pagesLanguage
  return {
    'data-other': other === null ? undefined : say(other),
    suppressHydrationWarning: true,
  }
}
