import type { PublishedArticle, PublishedFullArticle } from '../../core/article/schema.ts'
import type { Compilation } from '../../core/compile/compile.ts'
import {
  type NumberedPart,
  toCaptureAccount,
  toJoinedAccount,
  writeAccount,
} from '../../core/provenance/capture-account.ts'
import { paths } from '../../core/publish/paths.ts'
import { findDigest } from '../seeds/compile-cache.ts'
import type { CompiledSeeds } from '../seeds/compile-seeds.ts'
import type { ContentFile } from './content-file.ts'

/** Compilations by file. */
type Compiled = ReadonlyMap<string, Compilation>

/**
 * Lists the account of each text capture that became an article or a version. An article that was joined from
 * parts has one account of all of them. Briefs and articles from JSON have no capture of their own.
 */
export function* listCaptureFiles({
  compilations,
  built,
}: Pick<CompiledSeeds, 'compilations' | 'built'>): Iterable<ContentFile> {
  const compiled = new Map(compilations.map((compilation) => [compilation.file, compilation]))
  for (const article of built.articles) {
    yield* listAccount(article, compiled, paths.data.capture(article.slug))
  }
  for (const { slug, versions } of built.versions) {
    for (const { addressPart, article } of versions) {
      yield* listAccount(article, compiled, paths.data.capture(slug, addressPart))
    }
  }
}

/** Lists the account of an article's capture, none where it has no capture of its own. */
function listAccount(
  article: PublishedArticle,
  compiled: Compiled,
  address: string,
): ContentFile[] {
  if (article.type !== 'full') return []
  const compilation = compiled.get(article.provenance.capture ?? '')
  // An article from JSON that names a capture gets no account of it.
  if (compilation === undefined || compilation.article?.headline !== article.headline) return []
  if (findDigest(compilation) === null && compilation.lines.length === 0) return []
  const parts = listParts(article, compiled)
  const file = {
    path: decodeURIComponent(address),
    format: () => JSON.stringify(writeAccount(toAccount(compilation, parts))),
  }
  const digests = [compilation, ...parts.map((part) => part.compilation)].map(findDigest)
  // Which number a part has is in the article, and not in its compilation.
  const numbers = parts.map(({ number }) => number)
  if (digests.includes(null)) return [file]
  return [{ ...file, madeFrom: JSON.stringify([digests, numbers]) }]
}

function listParts({ joinedParts }: PublishedFullArticle, compiled: Compiled): NumberedPart[] {
  return (joinedParts ?? []).flatMap(({ number, provenance }) => {
    const compilation = compiled.get(provenance.capture ?? '')
    return compilation === undefined ? [] : [{ number, compilation }]
  })
}

function toAccount(compilation: Compilation, [first, ...others]: readonly NumberedPart[]) {
  return first === undefined ? toCaptureAccount(compilation) : toJoinedAccount([first, ...others])
}
