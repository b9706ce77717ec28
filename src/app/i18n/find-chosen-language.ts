import type { Language } from '../../core/language/language.ts'
import { findLanguage } from './find-language.ts'

/** The language that the reader chose for the interface, or that the browser asks for. */
export function findChosenLanguage(): Language {
  const chosen = document.documentElement.dataset.language
  return chosen === 'id' || chosen === 'en' ? chosen : findLanguage(navigator.languages)
}
