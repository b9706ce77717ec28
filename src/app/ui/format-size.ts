import { formatDecimal } from '../../core/language/format-number.ts'
import type { Language } from '../../core/language/languages.ts'

/** Formats a size in decimal units, as a phone's settings do: `1_400_000` → "1,4 MB", `17_000` → "17 KB". */
export function formatSize(bytes: number, language: Language): string {
  if (bytes < 999_500) return `${Math.max(1, Math.round(bytes / 1000))} KB`
  return `${formatDecimal(bytes / 1_000_000, language, 1)} MB`
}
