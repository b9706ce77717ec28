import { createContext, use } from 'react'
import { useInterfaceLanguage } from './interface-language.tsx'
import type { LanguageFolder } from './language-folder.ts'
import { pagesLanguage } from './spoken-language.ts'

/** The language that may replace the one a page is prerendered in. Set only while prerendering. */
export const OtherLanguageContext = createContext<LanguageFolder | null>(null)

/**
 * Attributes that hold a text in the language that is not shown, so that a style sheet can keep room for
 * the longer of both: nothing moves when another language replaces that of a prerendered page. Before
 * that, React leaves the attribute as it was prerendered.
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
