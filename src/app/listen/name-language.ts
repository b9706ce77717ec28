import type { Language } from '../../core/language/languages.ts'

/**
 * Returns the name of a language in another: `nameLanguage('en', 'id')` → "Inggris"; the tag itself where
 * the browser knows no name.
 */
export function nameLanguage(tag: string, language: Language): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
