import { buildChanges } from '../../core/changes/build-changes.ts'
import type { SiteAddress } from '../../core/publish/format-address.ts'
import { paths } from '../../core/publish/paths.ts'
import type { CompiledSeeds } from '../seeds/compile-seeds.ts'
import { listCaptureFiles } from './capture-files.ts'
import { listChangesFiles } from './changes-files.ts'
import { listDataFiles } from './data-files.ts'
import { listFeedFiles } from './feed-files.ts'
import { formatDigests } from './format-digests.ts'
import { listSearchFiles } from './search-files.ts'

/** Lists every file that depends on the captures alone: its decoded path below the base, and its text. */
export function listContentFiles(compiled: CompiledSeeds, site: SiteAddress): Map<string, string> {
  return new Map([
    ...listDataFiles(compiled.built),
    ...listChangesFiles(buildChanges(compiled.built.versions)),
    ...listCaptureFiles(compiled),
    [paths.data.digests, formatDigests(compiled)],
    ...listFeedFiles(compiled.built, site),
    ...listSearchFiles(compiled.built),
  ])
}
