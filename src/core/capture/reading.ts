import type { Article } from '../article/schema.ts'
import type { Sheet } from './sheet.ts'

/** The source of a field that the lines of a page do not show: "json-ld", "address". */
export type Finding = { field: string; from: string }

/** A capture after reading: the fate of its lines, and the article, null where there is none. */
export type Reading = { sheet: Sheet; article: Article | null; findings: Finding[] }
