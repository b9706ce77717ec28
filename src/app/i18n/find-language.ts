import {
  defaultLanguage,
  type Language,
  languages,
  languageTags,
  siteLanguage,
} from '../../core/language/languages.ts'

/**
 * The interface's language for a browser that asks for `wanted`, the most wanted first. A language that
 * is near one of ours counts as that one: `findLanguage(['jv', 'en'])` → "id".
 */
export function findLanguage(wanted: readonly string[]): Language {
  if (wanted.length === 0) return siteLanguage
  for (const tag of wanted) {
    const [code = ''] = tag.toLowerCase().split(/[-_]/)
    const found = languageTags.find((language) => isOrIsNear(code, language))
    if (found !== undefined) return found
  }
  return defaultLanguage
}

function isOrIsNear(code: string, language: Language): boolean {
  const { codes, near } = languages[language]
  const own: readonly string[] = [language, ...codes, ...near]
  return own.includes(code)
}
