import type { ByteSource } from './byte-source.ts'
import type { Container } from './container.ts'
import { findSingleFile } from './find-single-file.ts'
import { findWacz } from './find-wacz.ts'
import { findZip } from './find-zip.ts'
import { readZip } from './read-zip.ts'

/** Reads a ZIP as what it is: a page that SingleFile packed, a WACZ, or a folder of captures. */
export async function readArchive(source: ByteSource): Promise<Container> {
  const container = await readZip(findZip(source))
  return findSingleFile(container) ?? findWacz(container) ?? container
}
