import { formatDecimal } from '../../core/language/format-number.ts'
import type { Language } from '../../core/language/languages.ts'

/** A size in KB or MB, as readers know it from their storage settings: "17 KB", "1,4 MB". */
export function formatSize(bytes: number, language: Language): string {
  if (bytes < 999_500) return `${Math.max(1, Math.round(bytes / 1000))} KB`
  return `${formatDecimal(bytes / 1_000_000, language, 1)} MB`
}
