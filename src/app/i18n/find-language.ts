import {
  defaultLanguage,
  type Language,
  languages,
  languageTags,
  siteLanguage,
} from '../../core/language/languages.ts'

/**
 * Returns the language of the interface for a browser that asks for `wanted`, in order of preference. A
 * language that is near one of ours counts as that one: `findLanguage(['jv', 'en'])` → "id".
 */
export function findLanguage(wanted: readonly string[]): Language {
  if (wanted.length === 0) return siteLanguage
  for (const tag of wanted) {
    const [code = ''] = tag.toLowerCase().split(/[-_]/)
    const found =
      languageTags.find((language) => isOwn(code, language)) ??
      languageTags.find((language) => isNear(code, language))
    if (found !== undefined) return found
  }
  return defaultLanguage
}

function isOwn(code: string, language: Language): boolean {
  const codes: readonly string[] = languages[language].codes
  return code === language || codes.includes(code)
}

function isNear(code: string, language: Language): boolean {
  const near: readonly string[] = languages[language].near
  return near.includes(code)
}
