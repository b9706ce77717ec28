import type { Language } from '../../core/language/languages.ts'
import type { LanguageFolder } from './language-folder.ts'

/**
 * All folders except that of the prerendered pages' language, which is part of the app. They are found by
 * name, so a new folder needs no change here.
 */
const folders = import.meta.glob<{ interfaceLanguage: LanguageFolder }>([
  './*/interface-language.ts',
  '!./id/interface-language.ts',
])

/**
 * Fetches the folder of a language; null for the language of the prerendered pages, which needs no fetch.
 * Rejects when loading fails.
 */
export async function loadFolder(language: Language): Promise<LanguageFolder | null> {
  const load = folders[`./${language}/interface-language.ts`]
  return load === undefined ? null : (await load()).interfaceLanguage
}
