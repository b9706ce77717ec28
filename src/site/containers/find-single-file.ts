import { posix } from 'node:path'
import * as v from 'valibot'
import { InstantSchema } from '../../core/time/instant-schema.ts'
import type { ContainedPage, Container } from './container.ts'
import { isWebAddress } from './is-web-address.ts'
import { readWhole, type SeedFile } from './seed-file.ts'

/** The list that SingleFile packs with a page. */
const ManifestSchema = v.object({
  originalUrl: v.string(),
  archiveTime: v.pipe(v.string(), InstantSchema),
  indexFilename: v.optional(v.string(), 'index.html'),
  /** Addresses of the packed files, by their paths. */
  resources: v.record(v.string(), v.string()),
})
type Manifest = v.InferOutput<typeof ManifestSchema>

const manifestName = 'manifest.json'

/**
 * Finds the page that SingleFile packed into a ZIP, with its pictures, its address and the moment of saving.
 * Returns null for a ZIP of another kind.
 */
export function findSingleFile({ files, problems }: Container): Container | null {
  const manifest = files.find(({ name }) => name === manifestName)
  const read = manifest === undefined ? null : readManifest(manifest)
  const page = files.find(({ name }) => name === read?.indexFilename)
  if (read === null || page === undefined) return null
  return { files: [], pages: [describePage(page, read, files)], problems }
}

function readManifest(file: SeedFile): Manifest | null {
  try {
    const parsed = v.safeParse(ManifestSchema, JSON.parse(readWhole(file).toString('utf8')))
    return parsed.success ? parsed.output : null
  } catch {
    // A ZIP of captures may hold any file of this name; it is reported where it is read.
    return null
  }
}

function describePage(
  page: SeedFile,
  manifest: Manifest,
  files: readonly SeedFile[],
): ContainedPage {
  const { originalUrl, archiveTime, resources } = manifest
  const byPath = new Map(files.map((file) => [file.name, file.open]))
  const byAddress = new Map(
    Object.entries(resources).flatMap(([path, address]) => {
      const open = byPath.get(path)
      return open === undefined ? [] : [[address, open]]
    }),
  )
  return {
    path: null,
    isGuess: false,
    open: page.open,
    known: { url: isWebAddress(originalUrl) ? originalUrl : null, capturedAt: archiveTime },
    findFile: (written) => byPath.get(posix.normalize(written)) ?? byAddress.get(written) ?? null,
  }
}
