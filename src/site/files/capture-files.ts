import type { PublishedArticle } from '../../core/article/schema.ts'
import { toCaptureAccount } from '../../core/provenance/capture-account.ts'
import { paths } from '../../core/publish/paths.ts'
import type { CompiledSeeds } from '../seeds/compile-seeds.ts'

/**
 * Lists the account of each text capture that became an article or a version: its path below the base, and its
 * JSON. Briefs and articles from JSON have no capture of their own.
 */
export function listCaptureFiles({
  compilations,
  built,
}: Pick<CompiledSeeds, 'compilations' | 'built'>): Map<string, string> {
  const compiled = new Map(compilations.map((compilation) => [compilation.file, compilation]))
  const files = new Map<string, string>()
  const add = ({ type, headline, provenance }: PublishedArticle, path: string) => {
    const compilation = compiled.get(provenance.capture ?? '')
    if (type !== 'full' || compilation === undefined || compilation.lines.length === 0) return
    // An article from JSON that names a capture gets no account of it.
    if (compilation.article?.headline !== headline) return
    files.set(decodeURIComponent(path), JSON.stringify(toCaptureAccount(compilation)))
  }
  for (const article of built.articles) add(article, paths.data.capture(article.slug))
  for (const { slug, versions } of built.versions) {
    for (const { addressPart, article } of versions) {
      add(article, paths.data.capture(slug, addressPart))
    }
  }
  return files
}
