import type { Wording } from '../../core/language/wording.ts'
import { words as englishExports } from './en/exports.ts'
import { words as englishTime } from './en/time.ts'
import { words as indonesianExports } from './id/exports.ts'
import { words as indonesianTime } from './id/time.ts'

/** The wording of files and citations, for the languages that tests use. */
export const wordings = {
  id: { language: 'id', time: indonesianTime, exports: indonesianExports },
  en: { language: 'en', time: englishTime, exports: englishExports },
} satisfies Record<string, Wording>

/** The words for times, by language. */
export const timeWords = { id: indonesianTime, en: englishTime }
