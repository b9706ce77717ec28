import type { Language } from '../../core/language/languages.ts'
import type { LanguageFolder } from './language-folder.ts'

/**
 * Every folder but that of the pages' own language, whose words are part of the app. A folder is found
 * by its name, so a new one needs no line here.
 */
const folders = import.meta.glob<{ interfaceLanguage: LanguageFolder }>([
  './*/interface-language.ts',
  '!./id/interface-language.ts',
])

/**
 * Fetches the folder of a language; null for the pages' own language, which needs no fetching. Rejects
 * where the file fails to load.
 */
export async function loadFolder(language: Language): Promise<LanguageFolder | null> {
  const load = folders[`./${language}/interface-language.ts`]
  return load === undefined ? null : (await load()).interfaceLanguage
}
