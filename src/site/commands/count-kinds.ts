import type { Problem } from '../../core/capture/problem.ts'

/** Counts problems by code, the most frequent first: `[no-date, no-date, not-utf8]` → `2 no-date, 1 not-utf8`. */
export function countKinds(problems: readonly Problem[]): { code: string; count: number }[] {
  const counts = new Map<string, number>()
  for (const { code } of problems) counts.set(code, (counts.get(code) ?? 0) + 1)
  return [...counts]
    .map(([code, count]) => ({ code, count }))
    .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1))
}
