import type { Language } from '../../core/language/language.ts'
import type { Gap } from '../../core/provenance/compare-photo-date.ts'
import { timeWords } from '../../core/time/time-words.ts'

const nearness = {
  id: { almost: 'hampir ', over: 'lebih dari ', exactly: '' },
  en: { almost: 'almost ', over: 'more than ', exactly: '' },
} satisfies Record<Language, Record<Gap['type'], string>>

/** "hampir 5 tahun", "3 days". */
export function formatGap({ type, amount, unit }: Gap, language: Language): string {
  const { one, many } = timeWords[language].units[unit]
  return `${nearness[language][type]}${amount} ${amount === 1 ? one : many}`
}
