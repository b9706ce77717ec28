import { stateCapture } from '../../core/article/captured-changes.ts'
import type { Version } from '../../core/article/provenance.ts'
import { formatAbsolute } from '../../core/time/format-time.ts'
import type { LanguageFolder } from '../i18n/language-folder.ts'

/** Words a version by the time of its capture: "Versi 18 September 2024 10:00 WIB". */
export function sayVersion(version: Version, { words, timeWords }: LanguageFolder): string {
  const time = stateCapture(version, 'minute')
  return words.version(time === null ? null : formatAbsolute(time, timeWords, false))
}
