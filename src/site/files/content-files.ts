import type { ArchivePage } from '../../core/archive/list-archive.ts'
import { buildChanges } from '../../core/changes/build-changes.ts'
import type { SiteAddress } from '../../core/publish/format-address.ts'
import { paths } from '../../core/publish/paths.ts'
import { type BuildMemory, noMemory } from '../build-memory.ts'
import type { CompiledSeeds } from '../seeds/compile-seeds.ts'
import { listBeginningFiles } from './beginning-files.ts'
import { listCaptureFiles } from './capture-files.ts'
import { listChangesFiles } from './changes-files.ts'
import { type ContentFile, listTexts } from './content-file.ts'
import { listDataFiles } from './data-files.ts'
import { listFeedFiles } from './feed-files.ts'
import { formatDigests } from './format-digests.ts'
import { listSearchFiles } from './search-files.ts'

/**
 * Lists every file that depends on the captures alone. `archive` are the pages of the edition's archive. One kind
 * after the other, so that the texts of an archive are not in memory all at once.
 */
export function* listContentFiles(
  compiled: CompiledSeeds,
  archive: readonly ArchivePage[],
  site: SiteAddress,
  memory: BuildMemory = noMemory,
): Iterable<ContentFile> {
  const { built } = compiled
  yield* listDataFiles(built, archive)
  yield* listBeginningFiles(built)
  yield* listTexts(listChangesFiles(buildChanges(built.versions)))
  yield* listCaptureFiles(compiled)
  yield { path: paths.data.digests, format: () => formatDigests(compiled) }
  yield* listFeedFiles(built, site, archive)
  yield* listSearchFiles(built, memory)
}
