import type { Language } from '../../core/language/language.ts'

/** Languages of Indonesia and its neighbours whose readers read Indonesian more easily than English. */
const nearIndonesian = ['id', 'in', 'ms', 'jv', 'su', 'min', 'ban', 'bug', 'mad', 'ace', 'bjn']

/**
 * The interface's language for a browser that asks for these, the most wanted first: English where none
 * of them is near either language, Indonesian where it asks for nothing.
 */
export function findLanguage(wanted: readonly string[]): Language {
  if (wanted.length === 0) return 'id'
  for (const tag of wanted) {
    const [language = ''] = tag.toLowerCase().split(/[-_]/)
    if (nearIndonesian.includes(language)) return 'id'
    if (language === 'en') return 'en'
  }
  return 'en'
}
