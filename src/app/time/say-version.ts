import { stateCapture } from '../../core/article/captured-changes.ts'
import type { Version } from '../../core/article/provenance.ts'
import { formatAbsolute } from '../../core/time/format-time.ts'
import type { LanguageFolder } from '../i18n/language-folder.ts'

/** Words when a version was captured: "18 September 2024 10:00 WIB". */
export function sayVersion(
  version: Pick<Version, 'capturedAt' | 'isEstimated'>,
  { timeWords }: LanguageFolder,
  precision: 'day' | 'minute' = 'minute',
): string {
  const time = stateCapture(version, precision)
  return time === null ? timeWords.unknown : formatAbsolute(time, timeWords, false)
}
