import type { Language } from '../../core/language/language.ts'

/** A size in KB or MB, as readers know it from their storage settings: "17 KB", "1,4 MB". */
export function formatSize(bytes: number, language: Language): string {
  if (bytes < 999_500) return `${Math.max(1, Math.round(bytes / 1000))} KB`
  const megabytes = (bytes / 1_000_000).toFixed(1)
  return `${language === 'id' ? megabytes.replace('.', ',') : megabytes} MB`
}
