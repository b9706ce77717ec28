import { isLanguage, type Language } from '../../core/language/languages.ts'
import { findLanguage } from './find-language.ts'

/** Returns the language that the reader chose, or the one that the browser asks for. */
export function findChosenLanguage(): Language {
  const { language: chosen = '' } = document.documentElement.dataset
  return isLanguage(chosen) ? chosen : findLanguage(navigator.languages)
}
