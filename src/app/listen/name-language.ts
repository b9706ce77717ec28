import type { Language } from '../../core/language/languages.ts'

/**
 * A language by its name in another: `nameLanguage('en', 'id')` → "Inggris". The tag itself where the
 * browser knows no name.
 */
export function nameLanguage(tag: string, language: Language): string {
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
