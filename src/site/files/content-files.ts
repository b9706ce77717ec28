import { buildChanges } from '../../core/changes/build-changes.ts'
import type { SiteAddress } from '../../core/publish/format-address.ts'
import { paths } from '../../core/publish/paths.ts'
import type { CompiledSeeds } from '../seeds/compile-seeds.ts'
import { listBeginningFiles } from './beginning-files.ts'
import { listCaptureFiles } from './capture-files.ts'
import { listChangesFiles } from './changes-files.ts'
import { listDataFiles } from './data-files.ts'
import { listFeedFiles } from './feed-files.ts'
import { formatDigests } from './format-digests.ts'
import { listSearchFiles } from './search-files.ts'

/**
 * Lists every file that depends on the captures alone: its decoded path below the base, and its text. One kind
 * after the other, so that the texts of an archive are not in memory all at once.
 */
export function* listContentFiles(
  compiled: CompiledSeeds,
  site: SiteAddress,
): Iterable<[path: string, text: string]> {
  yield* listDataFiles(compiled.built)
  yield* listBeginningFiles(compiled.built)
  yield* listChangesFiles(buildChanges(compiled.built.versions))
  yield* listCaptureFiles(compiled)
  yield [paths.data.digests, formatDigests(compiled)]
  yield* listFeedFiles(compiled.built, site)
  yield* listSearchFiles(compiled.built)
}
