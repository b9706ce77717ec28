import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SiteAddress } from '../../core/publish/format-address.ts'
import { findErrorCode } from '../error-code.ts'
import { compressBytes } from '../files/compress-site.ts'
import { openCutCache } from '../pages/cut-cache.ts'
import type { PageTemplate } from '../pages/page-template.ts'
import { createPageRenderer, loadRenderPage, type PageToRender } from '../pages/render-page.ts'
import type { Compression } from '../site-settings.ts'

/** A file of a site: its path in the site, and its text, or the page that is rendered into it. */
export type WriteJob =
  | { type: 'text'; file: string; text: string }
  | ({ type: 'page'; file: string } & PageToRender)

/** What all files of a site share. It can be sent to another thread. */
export type WriterSetup = {
  site: string
  address: SiteAddress
  template: PageTemplate
  /** Path of the app's module that renders pages. */
  renderModule: string
  compression: Compression
  /** Folder of the styles that earlier builds have cut for pages; null without a cache. */
  cuts: string | null
}

/**
 * Writes a file with its compressed siblings into a folder that exists. Returns the endings of all of them, ''
 * for the file itself. Throws what rendering throws.
 */
export type JobWriter = (job: WriteJob) => string[]

/** Loads what rendering needs, and creates the function that writes a file. */
export async function createJobWriter(setup: WriterSetup): Promise<JobWriter> {
  const { site, address, template, renderModule, compression } = setup
  const cuts = setup.cuts === null ? null : openCutCache(setup.cuts)
  const renderPage = createPageRenderer(template, address, await loadRenderPage(renderModule), cuts)
  return (job) => {
    const bytes = Buffer.from(job.type === 'page' ? renderPage(job) : job.text)
    const path = join(site, job.file)
    // Synchronous, because the overhead of a promise is larger than the work for a small file.
    writeNew(path, bytes)
    const siblings = compressBytes(job.file, bytes, compression)
    for (const [ending, packed] of siblings) writeNew(`${path}${ending}`, packed)
    return ['', ...siblings.map(([ending]) => ending)]
  }
}

/** Writes a new file. One that is there may share its data with the cache, so it is not written over. */
function writeNew(path: string, bytes: Buffer): void {
  try {
    writeFileSync(path, bytes, { flag: 'wx' })
  } catch (error) {
    if (findErrorCode(error) !== 'EEXIST') throw error
    rmSync(path)
    writeFileSync(path, bytes, { flag: 'wx' })
  }
}
