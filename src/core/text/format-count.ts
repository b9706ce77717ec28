import type { Language } from '../language/language.ts'

const separators: Record<Language, string> = { id: '.', en: ',' }

/** A whole number with its thousands parted: "1.024" in Indonesian, "1,024" in English. */
export function formatCount(count: number, language: Language): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, separators[language])
}
