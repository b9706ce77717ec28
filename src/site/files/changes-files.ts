import type { BuiltChanges } from '../../core/changes/build-changes.ts'
import { paths } from '../../core/publish/paths.ts'

/** Lists the data of all comparisons: their path below the base, and their JSON. Empty without changes. */
export function listChangesFiles({ pages, latest }: BuiltChanges): Map<string, string> {
  const files = new Map<string, string>()
  if (pages.length === 0) return files
  files.set(paths.data.latestChanges, JSON.stringify(latest))
  for (const changes of pages) {
    const { slug, versions, before, after } = changes
    const [from, to] = [versions[before]?.addressPart ?? '', versions[after]?.addressPart ?? '']
    files.set(decodeURIComponent(paths.data.changes(slug, from, to)), JSON.stringify(changes))
  }
  return files
}
