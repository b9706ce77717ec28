import type { PublishedArticle, PublishedFullArticle } from '../../core/article/schema.ts'
import type { Compilation } from '../../core/compile/compile.ts'
import {
  type NumberedPart,
  toCaptureAccount,
  toJoinedAccount,
} from '../../core/provenance/capture-account.ts'
import { paths } from '../../core/publish/paths.ts'
import type { CompiledSeeds } from '../seeds/compile-seeds.ts'

/** Compilations by file. */
type Compiled = ReadonlyMap<string, Compilation>

/**
 * Lists the account of each text capture that became an article or a version: its path below the base, and its
 * JSON. An article that was joined from parts has one account of all of them. Briefs and articles from JSON have
 * no capture of their own.
 */
export function listCaptureFiles({
  compilations,
  built,
}: Pick<CompiledSeeds, 'compilations' | 'built'>): Map<string, string> {
  const compiled = new Map(compilations.map((compilation) => [compilation.file, compilation]))
  const files = new Map<string, string>()
  const add = (article: PublishedArticle, path: string) => {
    const account = article.type === 'full' ? findAccount(article, compiled) : null
    if (account !== null) files.set(decodeURIComponent(path), JSON.stringify(account))
  }
  for (const article of built.articles) add(article, paths.data.capture(article.slug))
  for (const { slug, versions } of built.versions) {
    for (const { addressPart, article } of versions) {
      add(article, paths.data.capture(slug, addressPart))
    }
  }
  return files
}

function findAccount(article: PublishedFullArticle, compiled: Compiled) {
  const compilation = compiled.get(article.provenance.capture ?? '')
  if (compilation === undefined || compilation.lines.length === 0) return null
  // An article from JSON that names a capture gets no account of it.
  if (compilation.article?.headline !== article.headline) return null
  const [first, ...others] = (article.joinedParts ?? []).flatMap((part): NumberedPart[] => {
    const found = compiled.get(part.provenance.capture ?? '')
    return found === undefined ? [] : [{ number: part.number, compilation: found }]
  })
  return first === undefined ? toCaptureAccount(compilation) : toJoinedAccount([first, ...others])
}
