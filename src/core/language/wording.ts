import type { TimeWords } from '../time/time-words.ts'
import type { ExportWords } from './export-words.ts'
import type { Language } from './languages.ts'

/** A language with the words for files and citations. */
export type Wording = { language: Language; time: TimeWords; exports: ExportWords }
