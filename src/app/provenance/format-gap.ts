import type { Gap } from '../../core/provenance/compare-photo-date.ts'
import type { TimeWords } from '../../core/time/time-words.ts'

type GapWords = { timeWords: TimeWords; nearness: Record<Gap['type'], string> }

/** Formats a gap between two times: "hampir 5 tahun", "3 days". */
export function formatGap({ type, amount, unit }: Gap, { timeWords, nearness }: GapWords): string {
  const { one, many } = timeWords.units[unit]
  return `${nearness[type]}${amount} ${amount === 1 ? one : many}`
}
