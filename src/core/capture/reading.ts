import type { Article } from '../article/schema.ts'
import type { Sheet } from './sheet.ts'

/**
 * How sure a field is, surest first: `certain` where independent sources agree or the keeper says it, `likely` where one
 * source says it, `guess` where only the form or a default does.
 */
export const certainties = ['certain', 'likely', 'guess'] as const
export type Certainty = (typeof certainties)[number]

/** Source of a field that the lines of a page do not show ("json-ld", "address"), and how sure it is. */
export type Finding = { field: string; from: string; certainty: Certainty }

/** A capture after reading: the fate of its lines, and the article, null where there is none. */
export type Reading = { sheet: Sheet; article: Article | null; findings: Finding[] }
