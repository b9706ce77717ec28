import type { PublishedFullRecord, PublishedRecord } from '../../core/article/article-record.ts'
import {
  type NumberedPart,
  toCaptureAccount,
  toJoinedAccount,
  writeAccount,
} from '../../core/provenance/capture-account.ts'
import { paths } from '../../core/publish/paths.ts'
import type { CompiledSeeds } from '../seeds/compile-seeds.ts'
import type { CompiledFile } from '../seeds/compiled-file.ts'
import type { ContentFile } from './content-file.ts'

/**
 * Lists the account of each text capture that became an article or a version. An article that was joined from
 * parts has one account of all of them. Briefs and articles from JSON have no capture of their own.
 */
export function* listCaptureFiles({
  compilations,
  built,
}: Pick<CompiledSeeds, 'compilations' | 'built'>): Iterable<ContentFile> {
  const files = new Map(compilations.map((compiled) => [compiled.file, compiled]))
  for (const article of built.articles) {
    yield* listAccount(article, files, paths.data.capture(article.slug))
  }
  for (const { slug, versions } of built.versions) {
    for (const { addressPart, article } of versions) {
      yield* listAccount(article, files, paths.data.capture(slug, addressPart))
    }
  }
}

/** Lists the account of an article's capture, none where it has no capture of its own. */
function listAccount(
  article: PublishedRecord,
  files: ReadonlyMap<string, CompiledFile>,
  address: string,
): ContentFile[] {
  if (article.type !== 'full') return []
  const own = files.get(article.provenance.capture ?? '')
  // An article from JSON that names a capture gets no account of it.
  if (own === undefined || own.article?.headline !== article.headline) return []
  if (own.accountMadeFrom === null && own.readAccount().lines.length === 0) return []
  const parts = listParts(article, files)
  const file = {
    path: decodeURIComponent(address),
    format: () => JSON.stringify(writeAccount(toAccount(own, parts))),
  }
  const madeFrom = [own, ...parts.map((part) => part.compiled)].map((each) => each.accountMadeFrom)
  // Which number a part has is in the article, and not in its compilation.
  const numbers = parts.map(({ number }) => number)
  if (madeFrom.includes(null)) return [file]
  return [{ ...file, madeFrom: JSON.stringify([madeFrom, numbers]) }]
}

/** A part of an article, and its number. */
type CompiledPart = { number: number; compiled: CompiledFile }

function listParts(
  { joinedParts }: PublishedFullRecord,
  files: ReadonlyMap<string, CompiledFile>,
): CompiledPart[] {
  return (joinedParts ?? []).flatMap(({ number, provenance }) => {
    const compiled = files.get(provenance.capture ?? '')
    return compiled === undefined ? [] : [{ number, compiled }]
  })
}

function toAccount(own: CompiledFile, parts: readonly CompiledPart[]) {
  const [first, ...others] = parts.map(({ number, compiled }): NumberedPart => {
    return { number, compilation: openAccount(compiled) }
  })
  return first === undefined
    ? toCaptureAccount(openAccount(own))
    : toJoinedAccount([first, ...others])
}

function openAccount({ file, readAccount }: CompiledFile) {
  return { file, ...readAccount() }
}
