import type { Language } from '../../core/time/time-words.ts'

/** Languages of Indonesia and its neighbours whose readers read Indonesian more easily than English. */
const nearIndonesian = ['id', 'in', 'ms', 'jv', 'su', 'min', 'ban', 'bug', 'mad', 'ace', 'bjn']

/**
 * The language to speak to someone whose browser asks for these, the most wanted first. Who asks for
 * none that is near either is spoken to in English; who asks for nothing, in Indonesian.
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
