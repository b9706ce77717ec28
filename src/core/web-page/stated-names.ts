import { dropTowns } from '../capture/person-names.ts'
import { hasRole } from '../capture/role-words.ts'
import { headlineKey } from '../text/slug.ts'

const capitals = /^[^\p{Ll}]+$/u

/** Names of writers, and whether the page prints all of them. */
export type SettledNames = { names: string[]; isWhole: boolean }

/**
 * Compares the printed names of the writers with those that the page's metadata states. Where any are the
 * same, the stated names settle what the printed line leaves open: how a name in capitals is spelled, where
 * a name ends and a role begins, that a single word behind it is a town, and who is missing. `others` are
 * those whom the page names in another role: editors, translators, photographers.
 */
export function settleNames(
  printed: readonly string[],
  stated: readonly string[],
  others: ReadonlySet<string>,
  language: string,
): SettledNames {
  const byKey = new Map(stated.map((name) => [headlineKey(name), name]))
  const spelled = printed.map((name) => spell(name, byKey))
  const isMet = spelled.some((name) => byKey.has(headlineKey(name)))
  const kept = dropTowns(spelled, language, (name) => byKey.has(headlineKey(name)))
  if (!isMet) return { names: kept, isWhole: true }
  const keys = new Set(kept.map(headlineKey))
  const missing = stated.filter((name) => {
    const key = headlineKey(name)
    return !keys.has(key) && !others.has(key)
  })
  return { names: [...new Set([...kept, ...missing])], isWhole: missing.length === 0 }
}

/** The name as it is stated, where the printed one is the same in capitals or goes on in a role. */
function spell(name: string, stated: ReadonlyMap<string, string>): string {
  const key = headlineKey(name)
  const same = stated.get(key)
  if (same !== undefined) return capitals.test(name) ? same : name
  if (!hasRole(name)) return name
  for (const [start, full] of stated) if (key.startsWith(`${start} `)) return full
  return name
}
