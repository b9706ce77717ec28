import { toCaptureAccount } from '../../core/provenance/capture-account.ts'
import { paths } from '../../core/publish/paths.ts'
import type { CompiledSeeds } from '../seeds/compile-seeds.ts'

/**
 * Lists the account of each text capture that became an article: its path below the base, and its JSON.
 * Briefs and articles from JSON have no capture of their own.
 */
export function listCaptureFiles({
  compilations,
  built,
}: Pick<CompiledSeeds, 'compilations' | 'built'>): Map<string, string> {
  const compiled = new Map(compilations.map((compilation) => [compilation.file, compilation]))
  const files = new Map<string, string>()
  for (const { type, slug, headline, provenance } of built.articles) {
    const compilation = compiled.get(provenance.capture ?? '')
    if (type !== 'full' || compilation === undefined || compilation.lines.length === 0) continue
    // An article from JSON that names a capture gets no account of it.
    if (compilation.article?.headline !== headline) continue
    const path = decodeURIComponent(paths.data.capture(slug))
    files.set(path, JSON.stringify(toCaptureAccount(compilation)))
  }
  return files
}
